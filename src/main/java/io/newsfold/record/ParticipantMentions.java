package io.newsfold.record;

import io.newsfold.model.ArticleId;
import io.newsfold.model.CanonicalEvent.ParticipantRole;
import io.newsfold.model.Field;
import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What all reports say of one participant. Filled report by report, best first. */
final class ParticipantMentions {
    private final String id;
    private final NameKind kind;
    private final Map<String, Vote<String>> byLanguage = new TreeMap<>();
    private final Vote<String> surfaces = new Vote<>();
    private final Vote<String> functions = new Vote<>();
    private final Vote<ParticipantRole> roles = new Vote<>();
    private int reports;
    private int titles;
    private int leads;
    private int mentions;
    private @Nullable ArticleId last;

    ParticipantMentions(String id, NameKind kind) {
        this.id = id;
        this.kind = kind;
    }

    void add(MemberReport told, Name name, boolean isLead, @Nullable ParticipantRole role) {
        boolean first = !told.id().equals(last);
        if (first) {
            last = told.id();
            reports++;
        }
        mentions++;
        titles += name.field() == Field.TITLE ? 1 : 0;
        leads += isLead ? 1 : 0;
        surfaces.add(name.surface(), 1);
        byLanguage.computeIfAbsent(told.language(), language -> new Vote<>()).add(name.surface(), 1);
        if (name.function() != null && !name.function().isBlank()) {
            functions.add(name.function(), first ? 2 : 1);
        }
        if (role != null) {
            roles.add(role, 1);
        }
    }

    String id() {
        return id;
    }

    NameKind kind() {
        return kind;
    }

    Map<String, Vote<String>> byLanguage() {
        return byLanguage;
    }

    Vote<String> surfaces() {
        return surfaces;
    }

    Vote<String> functions() {
        return functions;
    }

    Vote<ParticipantRole> roles() {
        return roles;
    }

    int reports() {
        return reports;
    }

    int titles() {
        return titles;
    }

    int leads() {
        return leads;
    }

    int mentions() {
        return mentions;
    }
}
