package lu.exeat.lawbook.transaction;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.exeat.item.classification.Classification;
import lu.exeat.item.classification.Classifier;
import lu.exeat.item.classification.ListVersion;
import lu.exeat.item.classification.Stated;
import lu.exeat.item.classification.Statement;
import lu.exeat.item.classification.Verdict;
import lu.exeat.item.list.ControlList;

/// What an item's own answers to the questions of classification give, by the list of a day.
///
/// - `statement`: the answers, with the item's form as its nature tells it where they do not
/// - `found`: empty where the list of the day is not held with its limits
public record ItemClassification(LocalDate day, Statement statement, Optional<Classification> found) {
    private static final String FORM = "form";
    private static final String MILITARY_DESIGN = "militaryDesign";

    /// Empty where no question was answered.
    public static Optional<ItemClassification> find(Item item, LocalDate day) {
        return item.statement().map(given -> {
            Statement statement = withForm(given, item);
            return new ItemClassification(
                    day, statement, ListVersion.findByDay(day).map(version -> Classifier.classify(statement, version)));
        });
    }

    private static Statement withForm(Statement statement, Item item) {
        if (statement.find(FORM).isPresent()) {
            return statement;
        }
        return item.findFact(FactNames.NATURE)
                .map(nature -> switch (nature.text()) {
                    case "SOFTWARE" -> "software";
                    case "TECHNOLOGY" -> "technology";
                    default -> "hardware";
                })
                .map(form -> statement.with(FORM, new Stated.Words(List.of(form))))
                .orElse(statement);
    }

    /// All codes that the item certainly has or may yet have, when it is certain that it has one; else empty.
    Set<String> listPossible() {
        Set<String> possible = new LinkedHashSet<>();
        found.filter(each -> each.verdict() == Verdict.LISTED).ifPresent(listed -> {
            possible.addAll(listed.codes());
            listed.openCodes().stream()
                    .filter(code -> ControlList.annexOne().contains(code, day))
                    .forEach(possible::add);
        });
        return possible;
    }

    /// The one code that the item has, or [Item#NOT_LISTED]; empty where it is open, has several, or may have others.
    public Optional<String> findCode() {
        return found.flatMap(each -> switch (each.verdict()) {
            case LISTED ->
                each.codes().size() == 1 && each.openCodes().isEmpty()
                        ? Optional.of(each.codes().getFirst())
                        : Optional.empty();
            case NOT_LISTED, MILITARY_LIST -> Optional.of(Item.NOT_LISTED);
            case OPEN -> Optional.empty();
        });
    }

    /// The item certainly has a code, and none that fits the declared one: neither the line above nor one below.
    public boolean contradicts(String declared) {
        Set<String> possible = listPossible();
        return !possible.isEmpty()
                && !declared.startsWith("ML")
                && possible.stream().noneMatch(code -> fits(code, declared));
    }

    private static boolean fits(String code, String declared) {
        return ControlList.isUnder(code, declared) || ControlList.isUnder(declared, code);
    }

    /// Nothing points to the military list, and it was said that the item was not designed for military use. Silence
    /// says nothing of it.
    boolean isCivil() {
        boolean pointed = found.map(each -> !each.alsoCheck().isEmpty()).orElse(true);
        return !pointed
                && statement
                        .find(MILITARY_DESIGN)
                        .map(ItemClassification::isNo)
                        .orElse(statement.others() == Statement.Others.NOT_APPLICABLE);
    }

    private static boolean isNo(Stated stated) {
        return stated instanceof Stated.NotApplicable || stated instanceof Stated.Flag(boolean value) && !value;
    }

    /// GOODS, SOFTWARE or TECHNOLOGY, where the form settles it: a system is both goods and software.
    Optional<String> findNature() {
        return statement
                .find(FORM)
                .flatMap(form -> form instanceof Stated.Words(List<String> words)
                        ? switch (words.getFirst()) {
                            case "software" -> Optional.of("SOFTWARE");
                            case "technology" -> Optional.of("TECHNOLOGY");
                            case "hardware", "component", "material", "chemical", "biological" -> Optional.of("GOODS");
                            default -> Optional.empty();
                        }
                        : Optional.empty());
    }
}
