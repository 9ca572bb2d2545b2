package io.newsfold.extract.name;

import io.newsfold.model.NameKind;
import io.newsfold.text.Fold;

/**
 * Finds people in Korean texts: a family name of one syllable and a given name of two, with a title behind it or before it;
 * the particles of the language stay outside.
 */
final class KoreanPass {
    private static final int LANGUAGE = Tongues.bit("ko");
    private static final String SURNAMES =
            "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부";
    private static final String[] LATIN = {
        "김kim", "이lee", "박park", "최choi", "정jung", "강kang", "조cho", "윤yoon", "장jang", "임lim", "오oh", "신shin", "유yoo",
        "류ryu", "노roh", "우woo", "문moon", "권kwon", "안ahn", "구koo", "백baek", "전jeon", "주joo", "심shim"
    };
    private static final WordSet TITLES = new WordSet();
    private static final String ENDINGS = "의을를에가는";
    private static final int NAME = 3;
    private static final int REACH = 3;

    static {
        for (String word : ("대통령 총리 장관 차관 의원 시장 지사 대표 회장 사장 부회장 부사장 교수 감독 선수 검사 판사 변호사 장군 위원장 원장 국장 대변인 총재 특사 대사 "
                        + "후보 씨 기자 경찰서장 서장 청장 의장 부총리 실장 수석 본부장 소장 박사 의사 작가 배우 가수 총장 학장 팀장 과장 이사장 이사 이장 구청장 군수 목사 신부 스님 추기경 장관은 여사 군 양 옹 주민 "
                        + "국무총리 외교부 국방부 법무부 대법관 재판관 코치 골키퍼 공격수 수비수 미드필더 투수 타자 연구원 연구위원 애널리스트 이코노미스트")
                .split(" ", -1)) {
            TITLES.add(word, Tongues.EVERY);
        }
    }

    private final Tables tables;
    private final People people;

    KoreanPass(Tables tables, People people) {
        this.tables = tables;
        this.people = people;
    }

    static boolean reads(int language) {
        return (language & LANGUAGE) != 0;
    }

    void read(Page page) {
        if (!reads(page.language)) {
            return;
        }
        for (int word = 0; word < page.words.size; word++) {
            cutParticle(page, word);
            if (page.isFree(word) && isName(page, word)) {
                var name = page.words.word(word).substring(0, NAME);
                var id = "person:" + tables.personSlug(PersonKey.slug(latin(name)));
                people.remember(page.words, word, id);
                page.putTail(word, page.words.length(word) - NAME);
                page.put(new Mention(word, word, NameKind.PERSON, id, null));
            }
        }
    }

    /** The particle behind a name that the tables know is none of it. */
    private void cutParticle(Page page, int word) {
        var mention = page.at(word);
        if (mention == null || mention.last() != word || mention.length() > 1) {
            return;
        }
        var text = page.words.word(word);
        if (isKnown(NameKey.hash(text))) {
            return;
        }
        for (String particle : Inflection.KOREAN_PARTICLES) {
            int end = text.length() - particle.length();
            if (end > 1 && text.endsWith(particle) && isKnown(NameKey.hash(text, 0, end))) {
                page.putTail(word, particle.length());
                return;
            }
        }
    }

    private boolean isKnown(long key) {
        return tables.lexicon().knows(key);
    }

    private static boolean isName(Page page, int word) {
        var words = page.words;
        int length = words.length(word);
        if (length < NAME || length > NAME + 2 || words.isNumber(word)) {
            return false;
        }
        var text = words.word(word);
        if (SURNAMES.indexOf(text.charAt(0)) < 0
                || isTitle(text)
                || !isSyllables(text)
                || (length > NAME && !isParticle(text))) {
            return false;
        }
        if (length == NAME && ENDINGS.indexOf(text.charAt(NAME - 1)) < 0) {
            int next = word + 1;
            while (next < word + REACH && page.at(next) != null && words.gap(next) == Words.Gap.SPACE) {
                next++;
            }
            if (next < words.size && words.gap(next) == Words.Gap.SPACE && isTitle(words.word(next))) {
                return true;
            }
        }
        return word > 0 && words.gap(word) == Words.Gap.SPACE && isTitle(words.word(word - 1));
    }

    private static boolean isSyllables(String text) {
        return text.chars().allMatch(c -> c >= 0xac00 && c <= 0xd7a3);
    }

    private static boolean isParticle(String text) {
        var rest = text.substring(NAME);
        return Inflection.KOREAN_PARTICLES.contains(rest);
    }

    /** A title, also behind what it is of ({@code 서울시장}) and before a particle. */
    private static boolean isTitle(String word) {
        for (int end = word.length(); end >= Math.max(1, word.length() - 2); end--) {
            boolean isBare = end == word.length() || Inflection.KOREAN_PARTICLES.contains(word.substring(end));
            for (int start = 0; isBare && start < end; start++) {
                boolean mayBe = start == 0 || end - start > 1;
                if (mayBe && TITLES.has(NameKey.hash(word, start, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String latin(String name) {
        var family = name.substring(0, 1);
        for (String told : LATIN) {
            if (told.startsWith(family)) {
                family = told.substring(1);
                break;
            }
        }
        return Fold.latin(family) + " " + Fold.latin(name.substring(1, 2)) + "-" + Fold.latin(name.substring(2, NAME));
    }
}
