package lu.exeat.lawbook.procedure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A row of the decision table.
///
/// - `partner`: absent where any will do
/// - `form`: the annex to apply or register on; `issuedOn`: that of the decision, by the article `issuedUnder`
record TableRow(
        Operation operation,
        Goods goods,
        Optional<Partner> partner,
        Set<LicenceKind> licences,
        Circumstance when,
        Papers papers) {
    /// What a row asks for.
    record Papers(String provision, int form, List<Demand> demands, String issuedUnder, int issuedOn) {}

    static final Set<LicenceKind> APPLICATION = Set.of(LicenceKind.INDIVIDUAL, LicenceKind.GLOBAL);

    TableRow forLicence(LicenceKind licence) {
        return new TableRow(operation, goods, partner, Set.of(licence), when, papers);
    }

    TableRow onlyWhere(Circumstance circumstance) {
        return new TableRow(operation, goods, partner, licences, circumstance, papers);
    }

    boolean isRegistration() {
        return licences.contains(LicenceKind.GENERAL);
    }

    /// Whether nothing that was said of a matter speaks against the row; what is absent does not.
    boolean fits(Matter matter, CaseFacts facts) {
        return operation == matter.operation()
                && matter.goods().map(goods::equals).orElse(true)
                && (partner.isEmpty() || matter.partner().isEmpty() || partner.equals(matter.partner()))
                && matter.licence().map(licences::contains).orElse(true)
                && when.holds(facts);
    }

    List<DocumentCode> documents(CaseFacts facts) {
        return papers.demands().stream()
                .filter(demand -> demand.when().holds(facts))
                .map(demand -> demand.agreed(facts))
                .sorted()
                .toList();
    }
}
