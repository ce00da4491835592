package lu.exeat.lawbook.transaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problem.Form;
import lu.exeat.terms.problem.Problems;

/// Reads the parties of an act.
final class PartyReader {
    static final int LONGEST_NAME = 500;
    static final int LONGEST_ADDRESS = 1000;
    static final int LONGEST_IDENTIFIER = 100;
    static final int MOST_PARTIES = 1000;
    static final int MOST_ALIASES = 200;

    private static final Set<String> ROLES =
            Arrays.stream(PartyRole.values()).map(PartyRole::field).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> FIELDS =
            Set.of("name", "country", "kind", "id", "aliases", "address", "birthDate", "identifiers");
    private static final Set<String> IDENTIFIERS =
            Arrays.stream(IdentifierKind.values()).map(IdentifierKind::field).collect(Collectors.toUnmodifiableSet());

    private PartyReader() {}

    static Parties read(Node.Mapping parties, Problems problems) {
        parties.allowOnly(ROLES, problems);
        Map<PartyRole, List<Party>> byRole = new EnumMap<>(PartyRole.class);
        for (PartyRole role : PartyRole.values()) {
            Optional<Node> node = parties.find(role.field());
            if (node.isPresent() && role.isSeveral()) {
                byRole.put(role, readSeveral(parties, role, problems));
            } else if (node.isPresent()) {
                readParty(node.get(), problems).ifPresent(party -> byRole.put(role, List.of(party)));
            }
        }
        return new Parties(byRole);
    }

    private static List<Party> readSeveral(Node.Mapping parties, PartyRole role, Problems problems) {
        List<Node> nodes = parties.readList(role.field(), problems);
        if (nodes.size() > MOST_PARTIES) {
            problems.note(
                    new Problem.TooMany(parties.find(role.field()).orElseThrow().place(), nodes.size(), MOST_PARTIES));
            return List.of();
        }
        List<Party> several = new ArrayList<>();
        nodes.forEach(node -> readParty(node, problems).ifPresent(several::add));
        return several;
    }

    private static Optional<Party> readParty(Node node, Problems problems) {
        Optional<Node.Mapping> mapping = node.mapping(problems);
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        Node.Mapping party = mapping.get();
        party.allowOnly(FIELDS, problems);
        Optional<String> name = party.require("name", problems).flatMap(found -> found.text(LONGEST_NAME, problems));
        Optional<Country> country = party.readCountry("country", problems);
        Optional<PartyKind> kind = party.readOneOf("kind", PartyKind.class, problems);
        Optional<String> id = party.readText("id", LONGEST_IDENTIFIER, problems);
        Particulars particulars = readParticulars(party, problems);
        return name.map(given -> new Party(given, country, kind, id, particulars));
    }

    private static Particulars readParticulars(Node.Mapping party, Problems problems) {
        return new Particulars(
                readAliases(party, problems),
                party.readText("address", LONGEST_ADDRESS, problems),
                party.read("birthDate", node -> node.formed(Form.BIRTH_DATE, PartyReader::isBirthDate, problems)),
                party.readMapping("identifiers", problems)
                        .map(identifiers -> readIdentifiers(identifiers, problems))
                        .orElse(Map.of()));
    }

    private static List<String> readAliases(Node.Mapping party, Problems problems) {
        List<Node> nodes = party.readList("aliases", problems);
        if (nodes.isEmpty()) {
            return List.of();
        }
        if (nodes.size() > MOST_ALIASES) {
            problems.note(
                    new Problem.TooMany(party.find("aliases").orElseThrow().place(), nodes.size(), MOST_ALIASES));
            return List.of();
        }
        return nodes.stream()
                .flatMap(node -> node.text(LONGEST_NAME, problems).stream())
                .toList();
    }

    private static Map<IdentifierKind, String> readIdentifiers(Node.Mapping identifiers, Problems problems) {
        identifiers.allowOnly(IDENTIFIERS, problems);
        Map<IdentifierKind, String> byKind = new EnumMap<>(IdentifierKind.class);
        for (IdentifierKind kind : IdentifierKind.values()) {
            identifiers
                    .read(kind.field(), node -> readIdentifier(kind, node, problems))
                    .ifPresent(text -> byKind.put(kind, text));
        }
        return byKind;
    }

    private static Optional<String> readIdentifier(IdentifierKind kind, Node node, Problems problems) {
        return switch (kind) {
            case LEI -> node.formed(Form.LEI, CheckDigits::isLei, problems);
            case IMO ->
                node.formed(Form.IMO, text -> CheckDigits.isImo(imoDigits(text)), problems)
                        .map(PartyReader::imoDigits);
            case RCS, VAT, REGISTRATION, PASSPORT -> node.text(LONGEST_IDENTIFIER, problems);
        };
    }

    /// Ships carry the letters before the number: `IMO 9074729`.
    private static String imoDigits(String text) {
        return text.startsWith("IMO") ? text.substring(text.startsWith("IMO ") ? 4 : 3) : text;
    }

    /// `1951-03-24`, `1951-03` or `1951`.
    private static boolean isBirthDate(String text) {
        String day = switch (text.length()) {
            case 4 -> text + "-01-01";
            case 7 -> text + "-01";
            default -> text;
        };
        Problems none = new Problems();
        return new Node.Scalar(Place.ROOT, day).date(none).isPresent();
    }
}
