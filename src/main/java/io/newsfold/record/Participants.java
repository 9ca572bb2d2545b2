package io.newsfold.record;

import io.newsfold.model.CanonicalEvent.Participant;
import io.newsfold.model.CanonicalEvent.ParticipantRole;
import io.newsfold.model.DateMention;
import io.newsfold.model.Field;
import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import io.newsfold.model.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an event: persons, organisations and countries that stand in a title or a lead, in two reports, or
 * with an office. Names told together with a date of the background, and newsrooms credited as a source, do not.
 */
final class Participants {
    /** What counts as the lead of a body; persons are introduced later than the organisations that matter. */
    private static final int LEAD = 350;

    private static final int LEAD_OF_PERSONS = 600;
    /** A date of the background claims the names of its sentence, as far as this. */
    private static final int REACH = 200;
    /** Roles are read in so many reports, and so many mentions of a name in each. */
    private static final int REPORTS_READ = 40;

    private static final int MENTIONS_READ = 3;

    /** The most told first; then those of titles. */
    private static final Comparator<ParticipantMentions> ORDER = Comparator.comparing(
                    (ParticipantMentions mentions) -> -mentions.reports())
            .thenComparing(mentions -> -mentions.titles())
            .thenComparing(mentions -> -mentions.mentions())
            .thenComparing(ParticipantMentions::id);

    private Participants() {}

    static List<Participant> of(List<MemberReport> best) {
        var newsrooms = new Newsrooms(best);
        var full = fullForms(best);
        Map<String, ParticipantMentions> all = new LinkedHashMap<>();
        for (int i = 0; i < best.size(); i++) {
            read(best.get(i), full, newsrooms, i < REPORTS_READ, all);
        }
        var salient = new ArrayList<>(all.values());
        salient.removeIf(mentions -> !isSalient(mentions));
        salient.sort(ORDER);
        return salient.stream().map(Participants::participant).toList();
    }

    private static Map<String, String> fullForms(List<MemberReport> best) {
        Set<String> ids = new HashSet<>();
        for (var told : best) {
            for (var name : told.article().names()) {
                if (name.kind() == NameKind.PERSON) {
                    ids.add(name.id());
                }
            }
        }
        return PersonIds.fullForms(ids);
    }

    private static void read(
            MemberReport told,
            Map<String, String> full,
            Newsrooms newsrooms,
            boolean withRoles,
            Map<String, ParticipantMentions> all) {
        var article = told.article();
        var background = article.dates().stream()
                .filter(date -> date.role() == Role.BACKGROUND && date.field() == Field.BODY)
                .toList();
        Map<String, Integer> counts = new HashMap<>();
        for (var name : article.names()) {
            boolean newsroom = name.kind() == NameKind.ORGANISATION
                    && name.field() != Field.TITLE
                    && newsrooms.contain(name.surface());
            if (name.kind() == NameKind.PLACE || newsroom || isBackground(article.body(), name, background)) {
                continue;
            }
            var id = full.getOrDefault(name.id(), name.id());
            boolean read = counts.merge(id, 1, Integer::sum) <= MENTIONS_READ && withRoles;
            all.computeIfAbsent(id, key -> new ParticipantMentions(id, name.kind()))
                    .add(told, name, isLead(name), read ? role(told, name) : null);
        }
    }

    private static boolean isLead(Name name) {
        return name.field() != Field.BODY || name.start() < (name.kind() == NameKind.PERSON ? LEAD_OF_PERSONS : LEAD);
    }

    private static boolean isBackground(String body, Name name, List<DateMention> background) {
        if (name.field() != Field.BODY) {
            return false;
        }
        for (var date : background) {
            int from = Math.min(date.end(), name.end());
            int to = Math.max(date.start(), name.start());
            if (to - from <= REACH && isOneSentence(body, from, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneSentence(String body, int from, int to) {
        for (int i = Math.max(0, from); i < to && i < body.length(); i++) {
            char c = body.charAt(i);
            boolean end =
                    (c == '.' || c == '!' || c == '?') && i + 1 < to && Character.isWhitespace(body.charAt(i + 1));
            if (c == '\n' || end) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSalient(ParticipantMentions mentions) {
        if (mentions.kind() == NameKind.COUNTRY) {
            return mentions.titles() > 0 || mentions.reports() > 1;
        }
        return mentions.titles() > 0
                || mentions.leads() > 0
                || mentions.reports() > 1
                || !mentions.functions().isEmpty();
    }

    private static @Nullable ParticipantRole role(MemberReport told, Name name) {
        var role = RoleWords.beside(told.article().text(name.field()), name);
        return role != null ? role : name.field() == Field.TITLE ? ParticipantRole.ACTOR : null;
    }

    private static Participant participant(ParticipantMentions mentions) {
        return new Participant(
                mentions.id(),
                mentions.kind(),
                ParticipantNames.name(mentions),
                ParticipantNames.names(mentions),
                role(mentions),
                mentions.functions().isEmpty() ? null : mentions.functions().winner(),
                List.copyOf(new TreeSet<>(mentions.surfaces().ranking())),
                mentions.reports());
    }

    /** What was told most; who is only quoted speaks, and who stands in titles without a word of it acts. */
    private static ParticipantRole role(ParticipantMentions mentions) {
        if (!mentions.roles().isEmpty()) {
            return mentions.roles().winner();
        }
        boolean leads = mentions.kind() == NameKind.PERSON && mentions.leads() > 0;
        return leads ? ParticipantRole.ACTOR : ParticipantRole.MENTIONED;
    }
}
