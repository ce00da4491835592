package lu.exeat.server.determination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.lawbook.transaction.PartyKind;
import lu.exeat.lawbook.transaction.PartyRole;
import lu.exeat.server.page.PageLabels;
import lu.exeat.server.page.PageWords;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.language.Language;
import org.springframework.stereotype.Component;

/// The fields in which a party is named: its part in the act, its name, its country, what kind of party it is.
@Component
class PartyEntry {
    private static final String ROLE = "entry.role";
    private static final String NAME = "entry.name";
    private static final String COUNTRY = "entry.country";
    private static final String KIND = "entry.kind";
    private static final int LONGEST_NAME = 500;

    private final PageLabels labels;

    PartyEntry(PageLabels labels) {
        this.labels = labels;
    }

    /// What stands in the fields, as entered.
    record Typed(String role, String name, String country, String kind) {
        static Typed of(Map<String, String[]> parameters) {
            return new Typed(
                    AnswerReading.first(parameters, ROLE),
                    AnswerReading.first(parameters, NAME),
                    AnswerReading.first(parameters, COUNTRY),
                    AnswerReading.first(parameters, KIND));
        }
    }

    /// - `path`: `parties` for a new one
    static boolean isParty(String path) {
        return path.equals(PartyPlace.PARTIES)
                || PartyPlace.find(path)
                        .filter(place -> place.path().equals(path))
                        .isPresent();
    }

    /// The fields as they are filled for the party that stands there.
    EntryForm form(String path, Answers answers, Language language) {
        Optional<PartyPlace> place = PartyPlace.find(path);
        Typed filled = new Typed(
                place.map(found -> found.role().field()).orElse(""),
                place.flatMap(found -> answers.find(found.name())).orElse(""),
                place.flatMap(found -> answers.find(found.country()))
                        .map(code -> Country.findByCode(code)
                                .map(country -> country.name(language) + " (" + code + ")")
                                .orElse(code))
                        .orElse(""),
                place.flatMap(found -> answers.find(found.kind())).orElse(""));
        return form(path, answers, filled, Map.of(), language);
    }

    /// The fields as they were sent, with nothing said of them.
    EntryForm form(String path, Answers answers, Typed typed, Language language) {
        return form(path, answers, typed, Map.of(), language);
    }

    /// The answers with the party, or the fields with what was wrong.
    EntryReading read(String path, Answers answers, Typed typed, Language language) {
        Optional<PartyPlace> before = PartyPlace.find(path);
        Optional<PartyRole> role = PartyPlace.findRole(typed.role());
        Optional<Country> country = CountryNames.find(typed.country());
        Optional<PartyKind> kind = Arrays.stream(PartyKind.values())
                .filter(each -> each.name().equals(typed.kind()))
                .findFirst();
        Map<String, String> wrong = new java.util.HashMap<>();
        if (role.isEmpty()) {
            wrong.put(ROLE, labels.say(language, "problem.party.role"));
        } else if (isTaken(role.get(), before, answers)) {
            wrong.put(ROLE, labels.say(language, "problem.party.taken", roleWord(role.get(), language)));
        }
        if (typed.name().isEmpty()
                || typed.name().equals(Answers.UNKNOWN)
                || typed.name().length() > LONGEST_NAME) {
            wrong.put(NAME, labels.say(language, "problem.party.name", LONGEST_NAME));
        }
        if (country.isEmpty() && !typed.country().isEmpty()) {
            wrong.put(COUNTRY, labels.say(language, "problem.party.country"));
        }
        if (kind.isEmpty() && !typed.kind().isEmpty()) {
            wrong.put(KIND, labels.say(language, "problem.party.kind"));
        }
        if (!wrong.isEmpty() || role.isEmpty()) {
            return new EntryReading.Wrong(form(path, answers, typed, wrong, language));
        }
        return new EntryReading.Good(answers.withParty(
                before,
                role.get(),
                typed.name(),
                country.map(Country::code).orElse(""),
                kind.map(PartyKind::name).orElse("")));
    }

    /// A role of one in which somebody else stands already.
    private static boolean isTaken(PartyRole role, Optional<PartyPlace> before, Answers answers) {
        return !role.isSeveral()
                && before.map(PartyPlace::role).filter(role::equals).isEmpty()
                && answers.listParties().stream().anyMatch(place -> place.role() == role);
    }

    private EntryForm form(String path, Answers answers, Typed typed, Map<String, String> wrong, Language language) {
        List<EntryForm.Option> roles = new ArrayList<>();
        roles.add(new EntryForm.Option("", labels.say(language, "party.role.choose")));
        Stream.of(PartyRole.values())
                .forEach(role -> roles.add(new EntryForm.Option(role.field(), roleWord(role, language))));
        List<EntryForm.Option> kinds = new ArrayList<>();
        kinds.add(new EntryForm.Option("", labels.say(language, "party.kind.none")));
        Stream.of(PartyKind.values())
                .forEach(kind -> kinds.add(new EntryForm.Option(kind.name(), kindWord(kind.name(), language))));
        boolean stands = PartyPlace.find(path)
                .filter(place -> answers.listParties().contains(place))
                .isPresent();
        return new EntryForm(
                path,
                labels.say(language, "party.heading"),
                labels.say(language, "party.lead"),
                List.of(
                        field(ROLE, "party.role", "hint.party.role", roles, List.of(), typed.role(), wrong, language),
                        field(NAME, "party.name", "", List.of(), List.of(), typed.name(), wrong, language),
                        field(
                                COUNTRY,
                                "party.country",
                                "hint.party.country",
                                List.of(),
                                CountryNames.list(language),
                                typed.country(),
                                wrong,
                                language),
                        field(KIND, "party.kind", "hint.party.kind", kinds, List.of(), typed.kind(), wrong, language)),
                stands);
    }

    private EntryForm.Field field(
            String name,
            String label,
            String hint,
            List<EntryForm.Option> choices,
            List<String> offered,
            String value,
            Map<String, String> wrong,
            Language language) {
        return new EntryForm.Field(
                name,
                labels.say(language, label),
                hint.isEmpty() ? "" : labels.say(language, hint),
                false,
                choices,
                offered,
                value,
                wrong.getOrDefault(name, ""));
    }

    String roleWord(PartyRole role, Language language) {
        return labels.say(language, "role." + role.field());
    }

    /// A kind that no party has stands as it is written.
    static String kindWord(String kind, Language language) {
        return Arrays.stream(PartyKind.values()).anyMatch(each -> each.name().equals(kind))
                ? PageWords.capitalised(AnswerWording.value("endUser.kind", kind, language), language.locale())
                : kind;
    }
}
