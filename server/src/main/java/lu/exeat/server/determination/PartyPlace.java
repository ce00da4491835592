package lu.exeat.server.determination;

import java.util.Arrays;
import java.util.Optional;
import lu.exeat.lawbook.transaction.PartyRole;

/// Where a party stands in the transaction document: `parties/exporter`, or `parties/banks/0` for a role that several
/// can have.
///
/// - `index`: counted from 0; without meaning for a role of one
record PartyPlace(PartyRole role, int index) {
    static final String PARTIES = "parties";

    /// The place that a path names or lies below.
    static Optional<PartyPlace> find(String path) {
        String[] steps = path.split("/", -1);
        if (steps.length < 2 || !steps[0].equals(PARTIES)) {
            return Optional.empty();
        }
        return findRole(steps[1]).flatMap(role -> {
            if (!role.isSeveral()) {
                return Optional.of(new PartyPlace(role, 0));
            }
            return steps.length > 2 && steps[2].matches("[0-9]{1,3}")
                    ? Optional.of(new PartyPlace(role, Integer.parseInt(steps[2])))
                    : Optional.empty();
        });
    }

    static Optional<PartyRole> findRole(String field) {
        return Arrays.stream(PartyRole.values())
                .filter(role -> role.field().equals(field))
                .findFirst();
    }

    String path() {
        return list() + (role.isSeveral() ? "/" + index : "");
    }

    /// The field of the role, which holds the party or the list of them.
    String list() {
        return PARTIES + "/" + role.field();
    }

    String name() {
        return path() + "/name";
    }

    String country() {
        return path() + "/country";
    }

    String kind() {
        return path() + "/kind";
    }
}
