package lu.exeat.lawbook.embargo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.lawbook.datedlist.DatedLists;

/// Arms embargoes in the sense of Article 2(19) of Regulation (EU) 2021/821: a decision or common position of the
/// Council, a decision of the OSCE, or a binding resolution of the Security Council, and nothing else.
///
/// Hong Kong and Macao stand as China does: a declaration of the European Council of 1989 is none of these acts.
public final class ArmsEmbargo {
    private static final DatedLists LISTS = DatedLists.of(ArmsEmbargo.class, "embargoes.yaml");

    /// Countries that are under one as a whole.
    public static final ValueSet COUNTRIES = LISTS.require("country");

    /// Countries where it binds persons or armed groups: whether it reaches the act is for a person to appreciate.
    public static final ValueSet GROUPS = LISTS.require("groups");

    private static final ValueSet NOT_READ = LISTS.require("unread");

    /// Countries where the acts were not read, among them those whose embargo was lifted since.
    public static final ValueSet UNREAD = together("unread", NOT_READ, LISTS.require("lifted"));

    /// Countries with a row in force, without those lifted since: there, restrictive measures of other law could
    /// prohibit the act outright.
    public static final ValueSet MEASURES = together("restrictive measures", COUNTRIES, GROUPS, NOT_READ);

    private ArmsEmbargo() {}

    private static ValueSet together(String name, ValueSet... sets) {
        List<ValueSet.Entry> entries = new ArrayList<>();
        Stream.of(sets).forEach(set -> entries.addAll(set.entries()));
        return new ValueSet(name, entries);
    }
}
