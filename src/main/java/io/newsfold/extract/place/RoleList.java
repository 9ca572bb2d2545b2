package io.newsfold.extract.place;

import io.newsfold.extract.name.Gazetteer;
import io.newsfold.model.Name;
import io.newsfold.model.NameKind;
import io.newsfold.model.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The role of each name of an article as a place; none for other names. */
final class RoleList {
    private final List<Name> names;
    private final @Nullable Role[] roles;

    RoleList(List<Name> names) {
        this.names = names;
        this.roles = new Role[names.size()];
        for (int i = 0; i < roles.length; i++) {
            var kind = names.get(i).kind();
            roles[i] = kind == NameKind.PLACE || kind == NameKind.COUNTRY ? Role.OTHER : null;
        }
    }

    void note(Sighting sighting, Role role) {
        if (sighting.name() >= 0) {
            roles[sighting.name()] = role;
        }
    }

    /** The roles once the place is chosen: its own mentions are of the event, but for datelines. */
    List<Name> of(@Nullable Candidate chosen, Gazetteer gazetteer) {
        for (int i = 0; i < roles.length; i++) {
            boolean mayBe = roles[i] == Role.OTHER || roles[i] == Role.BACKGROUND;
            if (chosen != null && mayBe && isOfEvent(names.get(i).id(), chosen.id, gazetteer)) {
                roles[i] = Role.EVENT;
            }
        }
        var told = new ArrayList<Name>(names.size());
        for (int i = 0; i < roles.length; i++) {
            told.add(names.get(i).as(roles[i]));
        }
        return List.copyOf(told);
    }

    private static boolean isOfEvent(String id, String chosen, Gazetteer gazetteer) {
        return id.equals(chosen) || chosen.equals(gazetteer.city(id));
    }
}
