package lu.exeat.lawbook.transaction;

import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.exeat.item.list.ControlList;
import lu.exeat.law.fact.Domain;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.FactDefinition;
import lu.exeat.law.fact.FactDefinition.Openness;
import lu.exeat.law.fact.FactDefinition.Scope;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Validity;
import lu.exeat.law.fact.Value;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.terms.country.Country;

/// All facts of the encoded law for the engine: the vocabulary, and what is derived from it.
///
/// The order is that in which the engine looks at facts: what parts cases first stands first.
public final class Catalogue {
    private static final List<FactName> FIRST =
            List.of(ACTIVITY, LIST, CODE, AUTHORITY, MEANS, STATED_DESTINATION, TERRITORY, STATED_PROCEDURE, NATURE);

    private static final List<FactName> STATED_OF_ITEM = List.of(
            STATED_PUBLIC_DOMAIN,
            STATED_BASIC_RESEARCH,
            STATED_PATENT_MINIMUM,
            STATED_MINIMUM_NECESSARY,
            STATED_RETAIL,
            STATED_MASS_MARKET,
            STATED_PERSONAL_USE,
            STATED_PRINCIPAL_ELEMENT,
            STATED_MILITARY_TECHNOLOGY,
            STATED_NOT_TECHNOLOGY);

    private static final List<FactName> STATED_OF_ACT = List.of(
            STATED_ENCRYPTED,
            STATED_NO_ACCESS,
            STATED_SERVER_IN_UNION,
            STATED_ACCESSIBLE,
            STATED_RECIPIENT_IN_UNION,
            STATED_RECIPIENT_PERHAPS_INSIDE,
            STATED_TRANSIT_RULE,
            STATED_DESTINATION_CHANGED,
            STATED_UNCLEARED,
            STATED_MEASURES_ELSEWHERE,
            STATED_PASSAGE_ONLY,
            STATED_BOTH_PUBLIC,
            STATED_ORGANISATION,
            STATED_PROGRAMME);

    /// One list for all facts that are countries: what is worked out for it is worked out once.
    private static final List<Value> COUNTRIES = List.copyOf(
            Country.listAll().stream().map(country -> Value.of(country.code())).toList());

    private Catalogue() {}

    /// The catalogue for the codes of a control list.
    public static FactCatalogue of(Vocabulary vocabulary, ControlList annexOne) {
        List<FactDefinition> definitions = new ArrayList<>();
        definitions.add(new FactDefinition(
                STATED_DESTINATION,
                Scope.TRANSACTION,
                new Domain.Closed(countries(NOT_GIVEN, WITHIN_UNION)),
                Openness.DECLARANT,
                Optional.of(DESTINATION)));
        definitions.add(placeOrNotGiven(STATED_ITEMS_LOCATION, ITEMS_LOCATION));
        definitions.add(placeOrNotGiven(STATED_FROM, FROM));
        definitions.add(new FactDefinition(
                STATED_EMBARGO,
                Scope.TRANSACTION,
                new Domain.Closed(List.of(Value.YES, Value.NO, Value.of(BY_LIST))),
                Openness.DECLARANT,
                Optional.of(ARMS_EMBARGO)));
        definitions.add(new FactDefinition(
                STATED_PROCEDURE,
                Scope.TRANSACTION,
                new Domain.Closed(Stream.of("EXPORT", "RE_EXPORT", "OUTWARD_PROCESSING", "NONE", NOT_GIVEN)
                        .map(Value::of)
                        .toList()),
                Openness.DECLARANT,
                Optional.of(CUSTOMS_PROCEDURE)));
        definitions.add(new FactDefinition(
                STATED_TRANSIT_DECISION,
                Scope.TRANSACTION,
                new Domain.Closed(Stream.of("NONE", "AUTHORISATION", "PROHIBITION", NOT_GIVEN)
                        .map(Value::of)
                        .toList()),
                Openness.DECLARANT,
                Optional.of(TRANSIT_DECISION)));
        definitions.add(new FactDefinition(
                STATED_TORTURE_ANNEX,
                Scope.TRANSACTION,
                new Domain.Closed(
                        Stream.of("II", "III", "IV", "NONE").map(Value::of).toList()),
                Openness.DECLARANT,
                Optional.of(LU_TORTURE_ANNEX)));
        for (FactEntry entry : vocabulary.listAll()) {
            definitions.add(new FactDefinition(
                    entry.name(),
                    entry.scope() == FactEntry.Scope.ITEM ? Scope.ITEM : Scope.TRANSACTION,
                    domain(entry, annexOne),
                    openness(entry.name())));
        }
        STATED_OF_ITEM.forEach(name -> definitions.add(derived(name, Scope.ITEM, Domain.BOOLEAN, Optional.empty())));
        STATED_OF_ACT.forEach(
                name -> definitions.add(derived(name, Scope.TRANSACTION, Domain.BOOLEAN, Optional.empty())));
        definitions.add(derived(PARENT_FROM_AUTHORITY, Scope.TRANSACTION, Domain.BOOLEAN, Optional.of(PARENT_ORIGIN)));
        definitions.add(derived(LU_TRANSFERS_TECHNOLOGY, Scope.ITEM, Domain.BOOLEAN, Optional.of(LU_INTANGIBLE)));
        definitions.add(derived(LU_SAFEGUARDS, Scope.TRANSACTION, Domain.KNOWLEDGE, Optional.of(HUMAN_RIGHTS)));
        definitions.add(open(APPRECIATION_EMBARGO, Openness.APPRECIATION, Optional.of(ARMS_EMBARGO)));
        definitions.add(open(APPRECIATION_COVERAGE, Openness.APPRECIATION, Optional.empty()));
        definitions.add(open(APPRECIATION_ENCRYPTED, Openness.APPRECIATION, Optional.empty()));
        definitions.add(open(APPRECIATION_TRANSFER_FORM, Openness.APPRECIATION, Optional.empty()));
        definitions.add(open(APPRECIATION_POWER, Openness.APPRECIATION, Optional.empty()));
        definitions.add(open(NOT_READ_EMBARGO, Openness.NOT_ENCODED, Optional.of(ARMS_EMBARGO)));
        definitions.add(open(NOT_ENCODED_MEASURES, Openness.NOT_ENCODED, Optional.empty()));
        definitions.add(open(NOT_ENCODED_DEFENCE, Openness.NOT_ENCODED, Optional.empty()));
        definitions.add(open(NOT_ENCODED_LUXEMBOURG, Openness.NOT_ENCODED, Optional.empty()));
        definitions.add(open(NOT_ENCODED_DATE, Openness.NOT_ENCODED, Optional.empty()));
        return new FactCatalogue(inOrder(definitions));
    }

    private static List<FactDefinition> inOrder(List<FactDefinition> definitions) {
        List<FactDefinition> ordered = new ArrayList<>();
        for (FactName first : FIRST) {
            definitions.stream()
                    .filter(definition -> definition.name().equals(first))
                    .forEach(ordered::add);
        }
        definitions.stream()
                .filter(definition -> !FIRST.contains(definition.name()))
                .forEach(ordered::add);
        return ordered;
    }

    private static FactDefinition placeOrNotGiven(FactName name, FactName askedAs) {
        return new FactDefinition(
                name,
                Scope.TRANSACTION,
                new Domain.Closed(countries(NOT_GIVEN)),
                Openness.DECLARANT,
                Optional.of(askedAs));
    }

    private static FactDefinition derived(FactName name, Scope scope, Domain domain, Optional<FactName> askedAs) {
        return new FactDefinition(name, scope, domain, Openness.DECLARANT, askedAs);
    }

    private static FactDefinition open(FactName name, Openness openness, Optional<FactName> askedAs) {
        return new FactDefinition(name, Scope.TRANSACTION, Domain.BOOLEAN, openness, askedAs);
    }

    private static Openness openness(FactName name) {
        if (name.equals(LIST) || name.equals(CODE)) {
            return Openness.CLASSIFICATION;
        }
        boolean otherLaw = name.name().startsWith("national.") || name.equals(SANCTIONS_CLEARED);
        return otherLaw ? Openness.NOT_ENCODED : Openness.DECLARANT;
    }

    private static Domain domain(FactEntry entry, ControlList annexOne) {
        return switch (entry.type()) {
            case FactType.YesOrNo _ -> Domain.BOOLEAN;
            case FactType.KnowledgeLevel _ -> Domain.KNOWLEDGE;
            case FactType.Choice(List<String> words) ->
                new Domain.Closed(words.stream().map(Value::of).toList());
            case FactType.CountryCode(List<String> also) -> new Domain.Closed(countries(also.toArray(String[]::new)));
            case FactType.ListCode _ -> new Domain.OfDate(codes(annexOne));
            case FactType.Day _, FactType.Text _, FactType.Number _ -> new Domain.Any();
        };
    }

    private static List<Value> countries(String... also) {
        return also.length == 0
                ? COUNTRIES
                : Stream.concat(COUNTRIES.stream(), Arrays.stream(also).map(Value::of))
                        .toList();
    }

    /// The codes that an item can have on a day: those in force, and the word for none.
    private static ValueSet codes(ControlList annexOne) {
        ValueSet.Entry none =
                new ValueSet.Entry(Value.of(Item.NOT_LISTED), Validity.from(java.time.LocalDate.EPOCH), "", true);
        return new ValueSet(
                "codes",
                Stream.concat(annexOne.all().entries().stream(), Stream.of(none))
                        .toList());
    }
}
