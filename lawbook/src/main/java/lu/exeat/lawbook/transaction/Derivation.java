package lu.exeat.lawbook.transaction;

import static lu.exeat.lawbook.transaction.FactNames.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.item.list.AnnexFour;
import lu.exeat.item.list.ControlList;
import lu.exeat.law.fact.Fact;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.FactDefinition.Scope;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.fact.FactsDraft;
import lu.exeat.law.fact.Knowledge;
import lu.exeat.law.fact.Known;
import lu.exeat.law.fact.Origin;
import lu.exeat.law.fact.Value;
import lu.exeat.lawbook.embargo.ArmsEmbargo;
import lu.exeat.lawbook.territory.CustomsTerritory;
import lu.exeat.terms.country.Country;

/// How a transaction document becomes facts: what it states, and what follows from that by the reading rules.
///
/// Each derived fact says by which rule. What is not stated and does not follow stays absent.
public final class Derivation {
    /// The first day of Regulation (EU) 2021/821.
    public static final LocalDate REGULATION_2021 = LocalDate.of(2021, 9, 9);

    private static final Set<PartyKind> SECURITY_KINDS =
            Set.of(PartyKind.ARMED_FORCES, PartyKind.POLICE, PartyKind.INTELLIGENCE);

    private static final Map<FactName, FactName> STATED_OF_ACT = Map.of(
            STATED_ENCRYPTED, FactName.of("encryptedKeyInUnion"),
            STATED_ACCESSIBLE, ACCESSIBLE_OUTSIDE,
            STATED_RECIPIENT_IN_UNION, RECIPIENT_IN_UNION,
            STATED_DESTINATION_CHANGED, FactName.of("transit.destinationChanged"),
            STATED_PASSAGE_ONLY, LU_PASSAGE_ONLY,
            STATED_BOTH_PUBLIC, LU_BOTH_PUBLIC,
            STATED_ORGANISATION, LU_ORGANISATION,
            STATED_PROGRAMME, LU_PROGRAMME);

    private static final Map<FactName, FactName> STATED_OF_ITEM = Map.of(
            STATED_PUBLIC_DOMAIN, PUBLIC_DOMAIN,
            STATED_BASIC_RESEARCH, BASIC_RESEARCH,
            STATED_PATENT_MINIMUM, PATENT_MINIMUM,
            STATED_MINIMUM_NECESSARY, MINIMUM_NECESSARY,
            STATED_RETAIL, RETAIL_SELF_INSTALL,
            STATED_MASS_MARKET, CRYPTO_MASS_MARKET,
            STATED_PERSONAL_USE, ACCOMPANYING_PERSONAL_USE,
            STATED_PRINCIPAL_ELEMENT, PRINCIPAL_ELEMENT);

    private static final Fact NOTHING = Fact.of(NOT_GIVEN, Origin.NOT_GIVEN);

    private static final FactName SERVER_COUNTRY = FactName.of("serverCountry");

    private final FactCatalogue catalogue;
    private final ControlList annexOne;
    private final AnnexFour annexFour2021 = AnnexFour.of2021();
    private final AnnexFour annexFour2009 = AnnexFour.of2009();

    public Derivation(FactCatalogue catalogue, ControlList annexOne) {
        this.catalogue = catalogue;
        this.annexOne = annexOne;
    }

    public Facts facts(Transaction transaction) {
        FactsDraft shared = new FactsDraft(catalogue, Scope.TRANSACTION);
        transaction.facts().forEach((name, known) -> shared.put(name, new Fact(known, Origin.given(name.name()))));
        Route route = transaction.route();
        give(shared, ACTIVITY, route.activity().map(Enum::name));
        give(shared, MEANS, route.means().map(Enum::name));
        give(shared, AUTHORITY, transaction.authority().map(Country::code));
        give(shared, DESTINATION, route.destination().map(Country::code));
        give(shared, FROM, route.from().map(Country::code));
        statedDestination(route, shared);
        shared.put(STATED_PROCEDURE, shared.getOrDefault(CUSTOMS_PROCEDURE, NOTHING));
        shared.put(STATED_TRANSIT_DECISION, shared.getOrDefault(TRANSIT_DECISION, NOTHING));
        STATED_OF_ACT.forEach((stated, name) -> shared.put(stated, isStated(shared, name)));
        territory(transaction, shared);
        embargo(transaction, shared);
        intangible(transaction.date(), shared);
        parties(transaction, shared);
        securityAndRights(transaction, shared);
        luxembourg(transaction, shared);
        List<FactsDraft> items = transaction.items().stream()
                .map(item -> item(transaction, shared, item))
                .toList();
        return Facts.of(transaction.date(), shared, items);
    }

    private static void give(FactsDraft facts, FactName name, Optional<String> word) {
        word.ifPresent(value -> facts.put(name, Fact.of(value, Origin.given(name.name()))));
    }

    /// A destination that is not given lies where the activity says; with neither, it stays open.
    private static void statedDestination(Route route, FactsDraft facts) {
        Fact given = facts.get(DESTINATION);
        if (given != null) {
            facts.put(STATED_DESTINATION, given);
        } else if (route.activity().isPresent()) {
            boolean within = route.activity().get() == Activity.INTRA_UNION_TRANSFER;
            facts.put(STATED_DESTINATION, Fact.of(within ? WITHIN_UNION : NOT_GIVEN, Origin.derived("activity")));
        }
    }

    private static Fact isStated(FactsDraft facts, FactName name) {
        Fact given = facts.get(name);
        return given != null && given.is(Value.YES)
                ? given
                : Fact.of(false, given == null ? Origin.NOT_GIVEN : given.origin());
    }

    /// True unless the document says that it is not so.
    private static Fact unlessDenied(FactsDraft facts, FactName name) {
        Fact given = facts.get(name);
        return given != null && given.is(Value.NO) ? given : Fact.of(true, Origin.NOT_GIVEN);
    }

    private static Optional<Value> value(FactsDraft facts, FactName name) {
        Fact fact = facts.get(name);
        return fact != null && fact.known() instanceof Known.Exactly(Value value)
                ? Optional.of(value)
                : Optional.empty();
    }

    private static boolean isIn(FactsDraft facts, FactName name, Set<Value> values) {
        return value(facts, name).filter(values::contains).isPresent();
    }

    /// Not given = the main part of the country, as the activity implies; where it implies the contrary, it stays open.
    /// A part of the country of departure says nothing of the destination.
    private static void territory(Transaction transaction, FactsDraft facts) {
        if (value(facts, TERRITORY)
                .filter(part -> isOfDepartureOnly(part.text(), transaction.route()))
                .isPresent()) {
            facts.remove(TERRITORY);
        }
        if (facts.contains(TERRITORY) || transaction.route().activity().isEmpty()) {
            return;
        }
        boolean inside = isIn(facts, DESTINATION, CustomsTerritory.INSIDE.on(transaction.date()));
        boolean open = switch (transaction.route().activity().get()) {
            case EXPORT -> inside;
            case INTRA_UNION_TRANSFER ->
                !inside && transaction.route().destination().isPresent();
            case BROKERING, TECHNICAL_ASSISTANCE, TRANSIT, IMPORT -> false;
        };
        if (!open) {
            facts.put(TERRITORY, Fact.of("MAIN", Origin.derived("main part of the country")));
        }
    }

    private static boolean isOfDepartureOnly(String part, Route route) {
        boolean ofDestination = route.destination()
                .filter(country -> Territory.isOf(part, country))
                .isPresent();
        return !ofDestination
                && route.from().filter(country -> Territory.isOf(part, country)).isPresent();
    }

    private static void embargo(Transaction transaction, FactsDraft facts) {
        Fact given = facts.get(ARMS_EMBARGO);
        facts.put(STATED_EMBARGO, given != null ? given : Fact.of(BY_LIST, Origin.list("embargoes")));
        facts.put(STATED_UNCLEARED, Fact.of(facts.has(SANCTIONS_CLEARED, Value.NO), Origin.NOT_GIVEN));
        if (!facts.contains(PURCHASING_COUNTRY)) {
            transaction
                    .parties()
                    .purchaser()
                    .flatMap(Party::country)
                    .ifPresent(country -> facts.put(
                            PURCHASING_COUNTRY, Fact.of(country.code(), Origin.derived("country of the purchaser"))));
        }
        Set<Value> measures = ArmsEmbargo.MEASURES.on(transaction.date());
        boolean said = facts.has(LU_MEASURES, Value.YES);
        boolean lieThere = isIn(facts, ITEMS_LOCATION, measures)
                && transaction
                        .route()
                        .activity()
                        .filter(Activity.BROKERING::equals)
                        .isPresent();
        facts.put(
                STATED_MEASURES_ELSEWHERE,
                Fact.of(
                        said || lieThere || isIn(facts, FROM, measures) || isIn(facts, PURCHASING_COUNTRY, measures),
                        Origin.list("embargoes")));
    }

    private static void intangible(LocalDate date, FactsDraft facts) {
        facts.put(STATED_RECIPIENT_PERHAPS_INSIDE, unlessDenied(facts, RECIPIENT_IN_UNION));
        facts.put(
                STATED_NO_ACCESS,
                Fact.of(facts.has(ACCESSIBLE_OUTSIDE, Value.NO), Origin.derived("accessibleOutsideUnion")));
        facts.put(
                STATED_SERVER_IN_UNION,
                Fact.of(
                        isIn(facts, SERVER_COUNTRY, CustomsTerritory.INSIDE.on(date)),
                        Origin.derived("serverCountry")));
    }

    private static void parties(Transaction transaction, FactsDraft facts) {
        if (!facts.contains(ITEMS_LOCATION)) {
            transaction
                    .route()
                    .from()
                    .ifPresent(country -> facts.put(ITEMS_LOCATION, Fact.of(country.code(), Origin.derived("from"))));
        }
        facts.put(STATED_TRANSIT_RULE, unlessDenied(facts, NATIONAL_TRANSIT_NON_LISTED));
        facts.put(STATED_ITEMS_LOCATION, facts.getOrDefault(ITEMS_LOCATION, NOTHING));
        facts.put(STATED_FROM, facts.getOrDefault(FROM, NOTHING));
        Optional<Value> parent = value(facts, PARENT_ORIGIN);
        Optional<Value> authority = value(facts, AUTHORITY);
        if (parent.isPresent() && authority.isPresent()) {
            facts.put(PARENT_FROM_AUTHORITY, Fact.of(parent.equals(authority), Origin.derived("parentItemOrigin")));
        }
    }

    /// The general authorisations ask in words of their own what the document may have told before: of a use against
    /// human rights, of a service that receives. Knowledge there is knowledge here. A military end-use leaves open
    /// whether it is one by or for a government.
    private static void securityAndRights(Transaction transaction, FactsDraft facts) {
        if (isSecurityService(transaction.parties().consignee())
                || isSecurityService(transaction.parties().endUser())) {
            facts.put(SECURITY_SERVICE, Fact.of(true, Origin.derived("kind of the party")));
        }
        if (!isKnown(facts, RIGHTS_VIOLATION, Knowledge.AWARE)) {
            value(facts, HUMAN_RIGHTS)
                    .filter(Knowledge.AWARE.andMore()::contains)
                    .ifPresent(level -> facts.put(
                            RIGHTS_VIOLATION,
                            new Fact(new Known.Exactly(level), Origin.derived("endUse.humanRights"))));
        }
        if (isKnown(facts, MILITARY, Knowledge.AWARE) && !isKnown(facts, SECURITY_USE, Knowledge.AWARE)) {
            facts.remove(SECURITY_USE);
        }
    }

    private static boolean isSecurityService(Optional<Party> party) {
        return party.flatMap(Party::kind).filter(SECURITY_KINDS::contains).isPresent();
    }

    /// Someone knows at least so much of a use.
    private static boolean isKnown(FactsDraft facts, FactName use, Knowledge least) {
        return value(facts, use).filter(least.andMore()::contains).isPresent();
    }

    /// Whose circumvention of measures is stated, there measures are: goods for a country under them often go by one
    /// that has none.
    private static void luxembourg(Transaction transaction, FactsDraft facts) {
        if (!facts.contains(LU_MILITARY_EQUIPMENT)) {
            boolean security = isSecurityService(transaction.parties().endUser());
            boolean offTheLists = transaction.items().stream()
                    .anyMatch(item -> item.list().isEmpty() || item.list().get() == ListKind.NONE);
            if (!security || !offTheLists) {
                facts.put(LU_MILITARY_EQUIPMENT, Fact.of(false, Origin.derived("kind of the end user")));
            }
        }
        Fact given = facts.get(LU_SECURITY_OR_RIGHTS);
        Fact safeguards = given != null ? given : facts.get(HUMAN_RIGHTS);
        if (safeguards != null) {
            facts.put(LU_SAFEGUARDS, safeguards);
        }
        Fact annex = facts.get(LU_TORTURE_ANNEX);
        facts.put(STATED_TORTURE_ANNEX, annex != null ? annex : Fact.of("NONE", Origin.NOT_GIVEN));
        if (!facts.contains(LU_MEASURES)) {
            Set<Value> measures = ArmsEmbargo.MEASURES.on(transaction.date());
            boolean fromThere = transaction
                            .route()
                            .activity()
                            .filter(Activity.IMPORT::equals)
                            .isPresent()
                    && isIn(facts, FROM, measures);
            boolean covered = isIn(facts, DESTINATION, measures) || fromThere;
            boolean destinationOpen = !facts.contains(DESTINATION)
                    && transaction
                            .route()
                            .activity()
                            .filter(Activity.INTRA_UNION_TRANSFER::equals)
                            .isEmpty();
            if (facts.has(LU_CIRCUMVENTION, Value.YES)) {
                facts.put(LU_MEASURES, Fact.of(true, Origin.derived("lu.circumvention")));
            } else if (covered || !destinationOpen) {
                facts.put(LU_MEASURES, Fact.of(covered, Origin.list("embargoes")));
            }
        }
    }

    private FactsDraft item(Transaction transaction, FactsDraft shared, Item item) {
        FactsDraft facts = new FactsDraft(catalogue, Scope.ITEM);
        item.facts().forEach((name, value) -> facts.put(name, Fact.of(value, Origin.given(name.name()))));
        STATED_OF_ITEM.forEach((stated, name) -> facts.put(stated, isStated(facts, name)));
        classification(transaction.date(), item, facts);
        ItemClassification.find(item, transaction.date())
                .ifPresent(own -> ClassifiedItem.derive(own, item, annexFour2021, facts)); // no older list is held
        notSurveillance(facts);
        boolean military = item.code().filter(code -> code.startsWith("ML")).isPresent();
        nature(item, facts);
        boolean technology = facts.has(NATURE, Value.of("TECHNOLOGY"));
        facts.put(
                STATED_MILITARY_TECHNOLOGY,
                Fact.of(military && ControlList.isUnder(item.code().orElse(""), "ML22"), Origin.derived("items.code")));
        facts.put(STATED_NOT_TECHNOLOGY, Fact.of(!technology && facts.contains(NATURE), Origin.derived("nature")));
        intangibleTransfer(shared, facts, technology);
        return facts;
    }

    /// A code that is in force on the date is the result of a classification; one that is not counts as not given.
    private void classification(LocalDate date, Item item, FactsDraft facts) {
        item.list().ifPresent(list -> facts.put(LIST, Fact.of(list.name(), Origin.given("items.list"))));
        if (item.code().isEmpty()) {
            if (item.list().filter(ListKind.NONE::equals).isPresent()) {
                facts.put(CODE, Fact.of(Item.NOT_LISTED, Origin.derived("items.list")));
                notAnnexFour(facts);
            }
            return;
        }
        String code = item.code().get();
        Origin given = Origin.given("items.code");
        if (code.equals(Item.NOT_LISTED)) {
            facts.put(CODE, Fact.of(code, given));
            notAnnexFour(facts);
            facts.putIfAbsent(
                    LIST,
                    new Fact(Known.of(Set.of(Value.of("DUAL_USE"), Value.of("NONE"))), Origin.derived("items.code")));
        } else if (code.startsWith("ML")) {
            facts.put(CODE, Fact.of(Item.NOT_LISTED, Origin.derived("items.code")));
            facts.putIfAbsent(LIST, Fact.of("MILITARY", Origin.derived("items.code")));
        } else if (annexOne.contains(code, date)) {
            facts.put(CODE, Fact.of(code, given));
            facts.putIfAbsent(LIST, Fact.of("DUAL_USE", Origin.derived("items.code")));
            annexFour(date, code, facts);
        }
    }

    /// A cyber-surveillance item is a dual-use item (Article 2(20)): what is on no list and none, cannot be the other.
    private static void notSurveillance(FactsDraft facts) {
        if (facts.has(LIST, Value.of(ListKind.NONE.name())) && facts.has(DUAL_USE, Value.NO)) {
            facts.putIfAbsent(CYBER_SURVEILLANCE, Fact.of(false, Origin.derived("dualUse")));
        }
    }

    /// Annex IV is a part of Annex I. An item that is listed for its principal element may yet belong to it.
    private static void notAnnexFour(FactsDraft facts) {
        if (!hasPrincipalElement(facts)) {
            facts.putIfAbsent(ANNEX_IV, Fact.of(false, Origin.derived("items.code")));
        }
    }

    static boolean hasPrincipalElement(FactsDraft facts) {
        return facts.has(STATED_PRINCIPAL_ELEMENT, Value.YES);
    }

    private void annexFour(LocalDate date, String code, FactsDraft facts) {
        if (facts.contains(ANNEX_IV)) {
            return;
        }
        AnnexFour annex = date.isBefore(REGULATION_2021) ? annexFour2009 : annexFour2021;
        switch (annex.covers(code)) {
            case TRUE -> facts.put(ANNEX_IV, Fact.of(true, Origin.list("anx_IV")));
            case FALSE -> {
                if (!hasPrincipalElement(facts)) {
                    facts.put(ANNEX_IV, Fact.of(false, Origin.list("anx_IV")));
                }
            }
            case UNKNOWN -> {} // narrower there, or a point below the code is meant
        }
    }

    /// The letter of a code of Annex I settles the nature: A, B, C goods, D software, E technology.
    private static void nature(Item item, FactsDraft facts) {
        if (facts.contains(NATURE) || item.code().isEmpty()) {
            return;
        }
        String code = item.code().get();
        if (ControlList.isUnder(code, "ML22")) {
            facts.put(NATURE, Fact.of("TECHNOLOGY", Origin.derived("items.code")));
        } else if (!code.startsWith("ML") && !code.equals(Item.NOT_LISTED)) {
            String nature = switch (code.charAt(1)) {
                case 'D' -> "SOFTWARE";
                case 'E' -> "TECHNOLOGY";
                default -> "GOODS";
            };
            facts.put(NATURE, Fact.of(nature, Origin.derived("items.code")));
        }
    }

    /// NONE unless technology leaves by other means than a shipment, or the document says otherwise. While the code is
    /// open, it may yet turn out to be one of technology.
    private static void intangibleTransfer(FactsDraft shared, FactsDraft facts, boolean technology) {
        Optional<Value> given = value(shared, LU_INTANGIBLE);
        Optional<Value> means = value(shared, MEANS);
        boolean shipped = means.equals(Optional.of(Value.of(Means.SHIPMENT.name())));
        boolean military = facts.has(LIST, Value.of(ListKind.MILITARY.name()));
        boolean codeOpen = !facts.contains(CODE) && !facts.contains(NATURE) && !military;
        if (given.isPresent()) {
            boolean takesPlace = !given.get().equals(Value.of("NONE"));
            facts.put(LU_TRANSFERS_TECHNOLOGY, Fact.of(takesPlace, Origin.given(LU_INTANGIBLE.name())));
        } else if (!technology && !(codeOpen && !shipped)) {
            facts.put(LU_TRANSFERS_TECHNOLOGY, Fact.of(false, Origin.derived("nature")));
        } else if (technology && means.isPresent()) {
            facts.put(LU_TRANSFERS_TECHNOLOGY, Fact.of(!shipped, Origin.derived("nature and means")));
        }
    }
}
