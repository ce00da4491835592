package lu.exeat.lawbook.sheet;

import java.util.Optional;
import java.util.stream.Stream;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.provision.Outcome;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.Lawbook;
import lu.exeat.lawbook.eu2021.generalauthorisation.AnnexII;
import lu.exeat.lawbook.eu2021.generalauthorisation.GeneralAuthorisation;

/// What a provision lays down: that an effect follows, or that a general authorisation serves, when a condition is met.
///
/// - `name`: tells apart rules of one provision, the code of a general authorisation, or empty
/// - `effect`: empty for a general authorisation
/// - `verified`: whether the text was read; for a general authorisation its lists say so entry by entry
record SheetRule(
        String provision, String name, Validity inForce, Condition when, Optional<Outcome> effect, boolean verified) {
    /// All rules, the provisions first, in the order of the lawbook.
    static Stream<SheetRule> stream(Lawbook lawbook) {
        return Stream.concat(
                lawbook.provisions().stream().map(SheetRule::of),
                AnnexII.ALL.stream().map(SheetRule::of));
    }

    private static SheetRule of(Provision provision) {
        return new SheetRule(
                provision.id().id(),
                provision.rule(),
                provision.inForce(),
                provision.when(),
                Optional.of(provision.effect()),
                provision.verified());
    }

    private static SheetRule of(GeneralAuthorisation authorisation) {
        Condition[] requirements = authorisation.requirements().stream()
                .map(GeneralAuthorisation.Requirement::holds)
                .toArray(Condition[]::new);
        return new SheetRule(
                authorisation.provision(),
                authorisation.code(),
                authorisation.inForce(),
                Condition.all(requirements),
                Optional.empty(),
                true);
    }
}
