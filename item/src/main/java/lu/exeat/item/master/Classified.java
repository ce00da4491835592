package lu.exeat.item.master;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import lu.exeat.item.list.ListDays;

/// How an item was classified, and against which list.
///
/// - `list`: DUAL_USE, MILITARY or NONE; `code`: of that list, or NOT_LISTED
/// - `listDay`: a day on which the list that was looked at was in force; known wherever a code is
/// - `nature`: GOODS, SOFTWARE or TECHNOLOGY; `cyberSurveillance`: Article 2(20) of Regulation (EU) 2021/821
/// - `source`: who or what says so
public record Classified(
        Optional<String> list,
        Optional<String> code,
        Optional<LocalDate> listDay,
        Optional<String> nature,
        Optional<Boolean> cyberSurveillance,
        Optional<String> source) {
    private static final Set<String> LISTS = Set.of("DUAL_USE", "MILITARY", "NONE");

    public Classified {
        if (list.filter(word -> !LISTS.contains(word)).isPresent()) {
            throw new IllegalArgumentException("no list: " + list.get());
        }
        if (code.isPresent() && listDay.isEmpty()) {
            throw new IllegalArgumentException("a code says nothing without the day of its list: " + code.get());
        }
    }

    /// Whether the list that was looked at is the one in force on a day.
    ///
    /// A classification against another list is none for that day: entries come, go and change their limits.
    /// Without a day it is never one. An item of the military list stays one: that can only ask for more.
    public boolean countsOn(LocalDate day) {
        return list.filter("MILITARY"::equals).isPresent()
                || listDay.filter(looked -> ListDays.isSameList(looked, day)).isPresent();
    }
}
