package lu.exeat.lawbook.transaction;

import java.util.Map;
import java.util.Optional;
import lu.exeat.law.fact.FactName;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problems;

/// What no item can be, whatever the date and the act.
final class ItemCheck {
    private ItemCheck() {}

    static void check(Map<FactName, Answer> answers, Problems problems) {
        Optional<Answer> code = Optional.ofNullable(answers.get(FactNames.CODE));
        Optional<Answer> list = Optional.ofNullable(answers.get(FactNames.LIST));
        Optional<Answer> nature = Optional.ofNullable(answers.get(FactNames.NATURE));
        if (code.isEmpty()) {
            return;
        }
        String text = code.get().value().text();
        list.ifPresent(given -> checkList(code.get(), given.value().text(), problems));
        Optional<String> settled = ItemCode.findNature(text);
        if (settled.isPresent()
                && nature.isPresent()
                && !nature.get().value().text().equals(settled.get())) {
            problems.note(new Problem.Impossible(
                    nature.get().place(), nature.get().value().text(), "LETTER_SETTLES_NATURE"));
        }
    }

    /// NOT_LISTED goes with each list: the item was looked for there, and is not on it.
    private static void checkList(Answer code, String list, Problems problems) {
        String text = code.value().text();
        if (ItemCode.isMilitary(text) && !list.equals(ListKind.MILITARY.name())) {
            problems.note(new Problem.Impossible(code.place(), text, "MILITARY_CODE_ON_OTHER_LIST"));
        }
        if (ItemCode.isAnnexOne(text) && !list.equals(ListKind.DUAL_USE.name())) {
            problems.note(new Problem.Impossible(code.place(), text, "DUAL_USE_CODE_ON_OTHER_LIST"));
        }
    }
}
