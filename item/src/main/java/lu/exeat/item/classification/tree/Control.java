package lu.exeat.item.classification.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.Validity;

/// A line of the list that an item can meet: its code, what it asks, and the notes that release.
///
/// - `code`: as deep as an answer names it: down to a point whose sub-points are its conditions
/// - `inForce`: the days on which the line had these limits
/// - `military`: the line only points to the military list, and never is a dual-use code
public record Control(String code, Condition when, List<Release> releases, Validity inForce, boolean military) {
    private static final Validity EVER = Validity.from(2021, 9, 9);

    public Control {
        releases = List.copyOf(releases);
    }

    /// A line that asks all of these.
    public static Control control(String code, Condition... when) {
        return new Control(code, Condition.all(when), List.of(), EVER, false);
    }

    /// The same line, released by each of these notes besides.
    public Control unless(Release... notes) {
        return unless(List.of(notes));
    }

    public Control unless(List<Release> notes) {
        List<Release> all = new ArrayList<>(releases);
        all.addAll(notes);
        return new Control(code, when, all, inForce, military);
    }

    public Control from(int year, int month, int day) {
        return new Control(code, when, releases, Validity.from(year, month, day), military);
    }

    public Control through(int year, int month, int day) {
        return new Control(code, when, releases, inForce.through(LocalDate.of(year, month, day)), military);
    }

    /// The same line as one that points to the military list.
    public Control seeMilitary() {
        return new Control(code, when, releases, inForce, true);
    }

    /// The five characters of its entry: `5A001` of `5A001.f.1`.
    public String entry() {
        return code.substring(0, 5);
    }

    /// A note of the line applies.
    public Condition released() {
        return new Condition.Any(releases.stream().map(Release::when).toList());
    }

    /// The line is met and no note releases it.
    public Condition applies() {
        return releases.isEmpty() ? when : Condition.all(when, Condition.not(released()));
    }

    /// One of these lines applies: for entries that cover what others do not.
    public static Condition anyApplies(List<Control> controls) {
        return new Condition.Any(controls.stream().map(Control::applies).toList());
    }
}
