package lu.exeat.lawbook.transaction;

import static lu.exeat.lawbook.transaction.FactNames.ANNEX_IV;
import static lu.exeat.lawbook.transaction.FactNames.CODE;
import static lu.exeat.lawbook.transaction.FactNames.LIST;
import static lu.exeat.lawbook.transaction.FactNames.NATURE;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.exeat.item.classification.Classification;
import lu.exeat.item.classification.Verdict;
import lu.exeat.item.list.AnnexFour;
import lu.exeat.law.fact.Fact;
import lu.exeat.law.fact.FactsDraft;
import lu.exeat.law.fact.Known;
import lu.exeat.law.fact.Origin;
import lu.exeat.law.fact.Value;
import lu.exeat.law.truth.Truth;

/// How the classification of an item's own facts becomes facts of the law.
///
/// - A code that was declared stands. Where the item's own facts certainly give codes that do not fit it, the code is
///   one of all these: neither is believed alone.
/// - A definite verdict fills the code where none was declared. Several codes, or one beside others that are still
/// open,
///   are "one of these": an answer is then the one that holds for each.
/// - An open verdict fills nothing, and so does a list that is not held.
/// - Not listed in Annex I says nothing of the military list, unless it was said that the item is not for military use.
final class ClassifiedItem {
    private static final Value NOT_LISTED = Value.of(Item.NOT_LISTED);

    private final ItemClassification own;
    private final Item item;
    private final AnnexFour annexFour;
    private final FactsDraft facts;

    private ClassifiedItem(ItemClassification own, Item item, AnnexFour annexFour, FactsDraft facts) {
        this.own = own;
        this.item = item;
        this.annexFour = annexFour;
        this.facts = facts;
    }

    /// - `annexFour`: of the day; `facts`: of the item, as far as they are derived from what was declared
    static void derive(ItemClassification own, Item item, AnnexFour annexFour, FactsDraft facts) {
        new ClassifiedItem(own, item, annexFour, facts).derive();
    }

    private void derive() {
        if (isMilitary()) {
            return; // military goods leave the dual-use list, whatever else they are
        }
        own.found().ifPresent(found -> {
            switch (found.verdict()) {
                case LISTED -> listed();
                case NOT_LISTED, MILITARY_LIST -> notListed(found);
                case OPEN -> {}
            }
        });
        nature();
    }

    private boolean isMilitary() {
        return item.list().filter(ListKind.MILITARY::equals).isPresent()
                || item.code().filter(code -> code.startsWith("ML")).isPresent();
    }

    private void listed() {
        Set<String> possible = own.listPossible();
        Set<Value> codes = possible.stream().map(Value::of).collect(Collectors.toCollection(LinkedHashSet::new));
        Fact declared = facts.get(CODE);
        if (declared != null && declared.known() instanceof Known.Exactly(Value code)) {
            if (!own.contradicts(code.text())) {
                return;
            }
            codes.add(code);
            if (code.equals(NOT_LISTED)) {
                facts.remove(LIST);
            }
        }
        facts.put(CODE, new Fact(Known.of(codes), origin()));
        if (!codes.contains(NOT_LISTED)) {
            facts.putIfAbsent(LIST, Fact.of("DUAL_USE", origin()));
        }
        facts.remove(ANNEX_IV);
        item.findFact(ANNEX_IV).ifPresent(given -> facts.put(ANNEX_IV, Fact.of(given, Origin.given(ANNEX_IV.name()))));
        if (!facts.contains(ANNEX_IV) && !codes.contains(NOT_LISTED)) {
            annexFour(possible);
        }
    }

    /// True where each code belongs to it, false where none does; else it stays open.
    private void annexFour(Set<String> codes) {
        Set<Truth> covered = codes.stream().map(annexFour::covers).collect(Collectors.toSet());
        if (covered.size() == 1 && !covered.contains(Truth.UNKNOWN)) {
            boolean all = covered.contains(Truth.TRUE);
            if (all || !Derivation.hasPrincipalElement(facts)) {
                facts.put(ANNEX_IV, Fact.of(all, Origin.list("anx_IV")));
            }
        }
    }

    private void notListed(Classification found) {
        if (facts.contains(CODE)) {
            return;
        }
        facts.put(CODE, Fact.of(Item.NOT_LISTED, origin()));
        if (!Derivation.hasPrincipalElement(facts)) {
            facts.putIfAbsent(ANNEX_IV, Fact.of(false, origin()));
        }
        boolean named = found.verdict() == Verdict.MILITARY_LIST
                && found.alsoCheck().stream().anyMatch(check -> check.startsWith("ML"));
        if (named) {
            facts.putIfAbsent(LIST, Fact.of("MILITARY", origin()));
        } else if (own.isCivil()) {
            facts.putIfAbsent(LIST, new Fact(Known.of(Set.of(Value.of("DUAL_USE"), Value.of("NONE"))), origin()));
        }
    }

    private void nature() {
        if (facts.contains(NATURE)) {
            return;
        }
        Set<String> ofCodes = own.listPossible().stream()
                .flatMap(code -> ItemCode.findNature(code).stream())
                .collect(Collectors.toSet());
        Optional<String> nature = ofCodes.size() == 1
                ? Optional.of(ofCodes.iterator().next())
                : ofCodes.isEmpty() ? own.findNature() : Optional.empty();
        nature.ifPresent(word -> facts.put(NATURE, Fact.of(word, origin())));
    }

    private Origin origin() {
        return Origin.derived("classification by the list of "
                + own.found().map(each -> each.list().day().toString()).orElse(""));
    }
}
