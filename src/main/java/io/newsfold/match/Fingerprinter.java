package io.newsfold.match;

import io.newsfold.event.Fingerprint;
import io.newsfold.match.signal.Copies;
import io.newsfold.match.signal.Feature;
import io.newsfold.match.stage.Stages;
import io.newsfold.model.EnrichedArticle;
import io.newsfold.model.Field;
import io.newsfold.model.NameKind;
import io.newsfold.pivot.Pivot;
import io.newsfold.text.ScannedText;
import io.newsfold.text.TextScanner;
import java.util.List;

/** Makes fingerprints: what an article's words, names and numbers are, weighed by how rare they are now. */
final class Fingerprinter {
    private static final int LEAD_SENTENCES = 3;
    private static final int LEAD_TOKENS = 110;
    private static final int TITLE_LIMIT = 32;
    private static final int LEAD_LIMIT = 96;
    private static final int BODY_LIMIT = 256;
    private static final int NAME_LIMIT = 48;

    /** A name is told early up to this character of the body. */
    private static final int EARLY = 600;

    /** What stands after this many characters of a body tells nothing more about which event it is. */
    private static final int BODY_CHARACTERS = 12_000;

    private final Pivot pivot;
    private final Frequencies frequencies;

    Fingerprinter(Pivot pivot, Frequencies frequencies) {
        this.pivot = pivot;
        this.frequencies = frequencies;
    }

    Fingerprint of(EnrichedArticle article) {
        var tag = article.language().tag();
        var title = scan(article, Field.TITLE);
        var description = scan(article, Field.DESCRIPTION);
        var body = scan(article, Field.BODY);
        var words = new Words();
        pivot.read(title, tag, words::addToTitle);
        pivot.read(description, tag, words::addToLead);
        int leadEnd = leadEnd(body);
        pivot.read(upTo(body, leadEnd, article), tag, words::addToLead);
        if (leadEnd < body.text().length()) {
            pivot.read(from(body, leadEnd, article), tag, words::addToBody);
        }
        var rarity = frequencies.concepts(tag);
        var names = new Names(article);
        var bodyVector = words.body.build(rarity, BODY_LIMIT);
        return new Fingerprint(
                words.title.build(rarity, TITLE_LIMIT),
                words.lead.build(rarity, LEAD_LIMIT),
                bodyVector,
                names.people.build(frequencies.names(), NAME_LIMIT),
                names.organisations.build(frequencies.names(), NAME_LIMIT),
                names.places.build(frequencies.names(), NAME_LIMIT),
                words.numbers.build(rarity, NAME_LIMIT),
                Copies.shingles(title, body),
                Stages.standard().of(article, title, description, body),
                (float) words.body.length());
    }

    private static final class Words {
        final VectorBuilder title = new VectorBuilder();
        final VectorBuilder lead = new VectorBuilder();
        final VectorBuilder body = new VectorBuilder();
        final VectorBuilder numbers = new VectorBuilder();

        void addToTitle(String concept, float weight) {
            title.add(Feature.ofConcept(concept), weight);
            addToLead(concept, weight);
        }

        void addToLead(String concept, float weight) {
            lead.add(Feature.ofConcept(concept), weight);
            addToBody(concept, weight);
        }

        void addToBody(String concept, float weight) {
            int feature = Feature.ofConcept(concept);
            body.add(feature, weight);
            if (concept.charAt(0) == '#' && concept.length() > 2) {
                numbers.add(feature, weight);
            }
        }
    }

    private static final class Names {
        final VectorBuilder people = new VectorBuilder();
        final VectorBuilder organisations = new VectorBuilder();
        final VectorBuilder places = new VectorBuilder();

        Names(EnrichedArticle article) {
            for (var name : article.names()) {
                boolean early = name.field() != Field.BODY || name.start() < EARLY;
                of(name.kind()).add(Feature.ofName(name.id()), early ? 1 : 0.5f);
            }
        }

        private VectorBuilder of(NameKind kind) {
            return switch (kind) {
                case PERSON -> people;
                case ORGANISATION -> organisations;
                case PLACE, COUNTRY -> places;
            };
        }
    }

    private static ScannedText scan(EnrichedArticle article, Field field) {
        var text = article.text(field);
        return scan(text.substring(0, Math.min(text.length(), BODY_CHARACTERS)), 0, article, field);
    }

    private static ScannedText scan(String text, int offset, EnrichedArticle article, Field field) {
        List<TextScanner.Hole> holes = article.cuts().stream()
                .filter(cut -> cut.field() == field && cut.end() > offset)
                .map(cut -> new TextScanner.Hole(Math.max(0, cut.start() - offset), cut.end() - offset))
                .toList();
        return TextScanner.scan(text, article.language().tag(), holes);
    }

    private static int leadEnd(ScannedText body) {
        int tokens = body.sentences() > LEAD_SENTENCES ? body.firstTokenOf(LEAD_SENTENCES) : body.size();
        int last = Math.min(tokens, LEAD_TOKENS);
        return last >= body.size() ? body.text().length() : body.start(last);
    }

    private static ScannedText upTo(ScannedText body, int end, EnrichedArticle article) {
        return end == body.text().length() ? body : scan(body.text().substring(0, end), 0, article, Field.BODY);
    }

    private static ScannedText from(ScannedText body, int start, EnrichedArticle article) {
        return scan(body.text().substring(start), start, article, Field.BODY);
    }
}
