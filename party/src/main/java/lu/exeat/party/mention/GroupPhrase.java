package lu.exeat.party.mention;

/// A place where a text speaks of a group: "le groupe NSO", "der Konzern".
///
/// - `name`: without the word for group; empty when the group is not named there
/// - `nameFrom`: the token at which the name begins, `from` when there is none
record GroupPhrase(int from, int to, String name, int nameFrom) {
    boolean isNamed() {
        return !name.isEmpty();
    }
}
