package lu.exeat.lawbook.transaction;

import java.util.Map;
import java.util.Optional;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Value;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problems;

/// What no item can be, whatever the date and the act.
final class ItemCheck {
    private ItemCheck() {}

    static void check(Map<FactName, Answer> answers, Problems problems) {
        Optional<Answer> code = Optional.ofNullable(answers.get(FactNames.CODE));
        Optional<Answer> list = Optional.ofNullable(answers.get(FactNames.LIST));
        Optional<Answer> nature = Optional.ofNullable(answers.get(FactNames.NATURE));
        checkAnnexFour(answers, problems);
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

    /// Annex IV is a part of Annex I: what is not listed belongs to it for its principal element alone.
    private static void checkAnnexFour(Map<FactName, Answer> answers, Problems problems) {
        Answer annexFour = answers.get(FactNames.ANNEX_IV);
        if (annexFour == null || !annexFour.value().equals(Value.YES)) {
            return;
        }
        boolean notListed = isSaid(answers, FactNames.CODE, Value.of(Item.NOT_LISTED))
                || isSaid(answers, FactNames.LIST, Value.of(ListKind.NONE.name()));
        if (notListed && !isSaid(answers, FactNames.PRINCIPAL_ELEMENT, Value.YES)) {
            problems.note(new Problem.Impossible(
                    annexFour.place(), annexFour.value().text(), "ANNEX_FOUR_WITHOUT_ANNEX_ONE"));
        }
    }

    private static boolean isSaid(Map<FactName, Answer> answers, FactName fact, Value value) {
        Answer answer = answers.get(fact);
        return answer != null && answer.value().equals(value);
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
