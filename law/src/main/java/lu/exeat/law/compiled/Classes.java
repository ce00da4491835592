package lu.exeat.law.compiled;

import java.util.List;

/// Sets of classes of values, one bit each.
final class Classes {
    private Classes() {}

    /// Splits groups of classes so that each lies wholly inside of a set or wholly outside.
    static void part(List<Long> groups, long set) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            long inside = groups.get(i) & set;
            long outside = groups.get(i) & ~set;
            if (inside != 0 && outside != 0) {
                groups.set(i, inside);
                groups.add(outside);
            }
        }
    }
}
