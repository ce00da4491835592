package lu.exeat.party.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.WordingFile;

/// Public bodies by their names, and police, army or services with a country; [OfficeFinder] finds ministries.
///
/// A body or office for which the text names no other country is Luxembourg's, unless its name alone is known to be
/// another State's.
final class BodyFinder {
    private static final WordingFile FILE = WordingFile.of(BodyFinder.class, "bodies.yaml");
    private static final WordClass FORCE = WordClass.of(FILE, "force");
    private static final WordClass COURT = WordClass.of(FILE, "court");
    private static final Country LUXEMBOURG = Country.findByCode("LU").orElseThrow();
    private static final WordClass CUSTOMS_THING = WordClass.of(FILE, "customs-thing");
    private static final Phrases<Optional<Country>> NAMES = names();

    private final Passage passage;
    private final Findings findings;
    private final BodyOrigin origin;
    private final OfficeFinder offices;

    BodyFinder(Passage passage, Findings findings) {
        this.passage = passage;
        this.findings = findings;
        this.origin = new BodyOrigin(passage);
        this.offices = new OfficeFinder(passage, findings);
    }

    private static Phrases<Optional<Country>> names() {
        Phrases<Optional<Country>> names = Phrases.folded();
        for (Map.Entry<String, Map<String, String>> entry : FILE.entries().entrySet()) {
            String country = entry.getValue().get("country");
            if (country != null) {
                entry.getValue().entrySet().stream()
                        .filter(property -> !property.getKey().equals("country"))
                        .flatMap(property -> WordClass.split(property.getValue())
                                .flatMap(name -> property.getKey().equals("de") ? genitive(name) : Stream.of(name)))
                        .forEach(name -> names.put(name, Country.findByCode(country)));
            }
        }
        return names;
    }

    /// "des Bundesamts für …": the first word in the genitive.
    private static Stream<String> genitive(String name) {
        int blank = name.indexOf(' ');
        String first = blank < 0 ? name : name.substring(0, blank);
        boolean neuter = first.endsWith("amt")
                || first.endsWith("gericht")
                || first.endsWith("ministerium")
                || first.endsWith("sekretariat")
                || first.endsWith("register")
                || first.endsWith("hof");
        return neuter
                ? Stream.of(
                        name,
                        first + "s" + name.substring(first.length()),
                        first + "es" + name.substring(first.length()))
                : Stream.of(name);
    }

    void find() {
        int at = 0;
        while (at < passage.size()) {
            int to = findings.owner(at).isPresent() ? at : at(at);
            at = Math.max(at + 1, to);
        }
    }

    private int at(int at) {
        int to = offices.office(at);
        boolean known =
                NAMES.find(passage, at).filter(found -> found.length() > 2).isPresent();
        to = to > at || !known ? to : named(at);
        to = to > at ? to : offices.ministry(at);
        to = to > at ? to : named(at);
        to = to > at ? to : force(at);
        return to > at ? to : court(at);
    }

    private int add(MentionKind kind, int from, int to, Optional<Country> country) {
        if (!findings.isFree(from, to)) {
            return from;
        }
        findings.add(new Draft(kind, passage, from, to, country));
        return to;
    }

    private int named(int at) {
        Optional<Phrases.Found<Optional<Country>>> found = NAMES.find(passage, at);
        if (found.isEmpty()) {
            return at;
        }
        int to = at + found.get().length();
        Token first = passage.token(at);
        boolean acronym = found.get().length() == 1 && first.text().length() <= 6;
        boolean single = found.get().length() == 1 && !first.isCapital();
        boolean upper = first.isUpper();
        boolean germanic = passage.language(at) == Language.LB || passage.language(at) == Language.DE;
        if (single
                || acronym && !upper && !germanic
                || isCommon(first, found.get().length())) {
            return at;
        }
        if (COURT.length(passage, at) == found.get().length()) {
            int named = court(at);
            if (named > at) {
                return named;
            }
        }
        Optional<Country> known = found.get().value();
        if (known.isEmpty()) {
            return add(MentionKind.AUTHORITY, at, to, Optional.empty());
        }
        int closing = to < passage.size() && passage.token(to).text().equals("(") ? acronymEnd(to) : to;
        add(
                MentionKind.AUTHORITY,
                at,
                to,
                origin.country(at, to, origin.stated(at).or(() -> foreign(at)).or(() -> known)));
        if (closing > to) {
            noteAcronym(at, to + 1);
        }
        return Math.max(to, closing);
    }

    /// "Saisi par le Parquet fédéral belge, le Conseil d'État …": another State's body shortly before, in a text that
    /// never speaks of Luxembourg.
    private Optional<Country> foreign(int at) {
        Optional<Draft> before = findings.list(MentionKind.AUTHORITY).stream()
                .filter(draft -> draft.to <= at && draft.from >= passage.sentenceStart(at))
                .reduce((_, last) -> last);
        return before.flatMap(Draft::country).filter(country -> !country.equals(LUXEMBOURG) && !origin.isHere());
    }

    /// "Douane", "Parquet", "Chamber" name a body only in Luxembourgish; "BIS" only in English.
    private boolean isCommon(Token first, int length) {
        if (length > 1) {
            return false;
        }
        Language language = passage.language(passage.size() == 0 ? 0 : indexOf(first));
        return switch (first.folded()) {
            case "douane", "chamber", "parquet", "staatsrot" -> language != Language.LB;
            case "bis" -> language != Language.EN || !first.text().equals("BIS");
            case "verwaltungsgericht", "verwaltungsgerichtshof", "bundestag" -> language != Language.DE;
            default -> false;
        };
    }

    private int indexOf(Token token) {
        int low = 0;
        int high = passage.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passage.token(middle).start() < token.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// "(OCEIT)" behind a name is the same body.
    private int acronymEnd(int open) {
        boolean acronym = open + 2 < passage.size()
                && passage.token(open + 2).text().equals(")")
                && passage.token(open + 1).isNameLike()
                && passage.token(open + 1).isCapital()
                && passage.token(open + 1).text().length() < 8;
        return acronym ? open + 3 : open;
    }

    private void noteAcronym(int name, int acronym) {
        findings.owner(name).ifPresent(draft -> {
            draft.again.add(passage.span(acronym, acronym + 1));
            acronyms.put(passage.token(acronym).text(), draft);
        });
    }

    private final Map<String, Draft> acronyms = new HashMap<>();

    private int force(int at) {
        int length = FORCE.length(passage, at);
        if (length == 0) {
            return at;
        }
        int to = at + length;
        boolean german = passage.language(at) == Language.DE;
        if (german && !passage.token(at).isCapital() && length == 1 || runsOn(at, to)) {
            return at;
        }
        Optional<Origin.Beside> before = Origin.before(passage, at);
        if (before.isPresent()) {
            int from = before.get().from();
            boolean royal = from > passage.sentenceStart(at)
                    && passage.token(from - 1).text().equals("Royal");
            return addForce(royal ? from - 1 : from, to, before.get().country());
        }
        Optional<Origin.Beside> after = Origin.after(passage, to);
        if (after.isPresent()) {
            return addForce(at, after.get().to(), after.get().country());
        }
        return at;
    }

    /// "military vehicles", "customs code", "Polizei-Chef": no force, only a part of another word.
    private boolean runsOn(int at, int to) {
        if (to >= passage.sentenceEnd(at)) {
            return false;
        }
        Token next = passage.token(to);
        if (next.text().equals("-") && next.glued()) {
            return true;
        }
        if (passage.token(to - 1).is("customs")) {
            return CUSTOMS_THING.has(next);
        }
        boolean adjective = passage.token(to - 1).is("military");
        return adjective
                && !next.folded().endsWith("ed")
                && next.isWord()
                && !WordClass.of("function").has(next)
                && !next.isCapital();
    }

    static boolean isForce(Passage passage, int from, int to) {
        return FORCE.anywhere(passage, from, to);
    }

    private int addForce(int from, int to, Country country) {
        int end = add(MentionKind.AUTHORITY, from, to, Optional.of(country));
        return end > from ? to : from;
    }

    /// A court or prosecutor's office with its town: "Staatsanwaltschaft Trier", "Landgericht Köln".
    private int court(int at) {
        int length = COURT.length(passage, at);
        if (length == 0) {
            return at;
        }
        int to = at + length;
        if (to >= passage.size() || passage.sentence(to) != passage.sentence(at)) {
            return at;
        }
        Optional<Phrases.Found<Country>> city = CityWords.shipped().find(passage, to);
        if (city.isPresent() && passage.token(at).isCapital()) {
            return add(
                    MentionKind.AUTHORITY,
                    at,
                    to + city.get().length(),
                    Optional.of(city.get().value()));
        }
        Optional<Country> beside = origin.town(to)
                .or(() -> Origin.before(passage, at).map(Origin.Beside::country))
                .or(() -> Origin.after(passage, to).map(Origin.Beside::country))
                .or(() -> isLuxembourg(to) ? Optional.of(LUXEMBOURG) : Optional.empty());
        return beside.isPresent() ? add(MentionKind.AUTHORITY, at, to, beside) : at;
    }

    private boolean isLuxembourg(int at) {
        return CountryWords.shipped()
                .find(passage, at)
                .filter(found -> found.value().country().equals(LUXEMBOURG))
                .isPresent();
    }

    /// Later places of a name, and an acronym that was given with it.
    List<Draft> merged(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        Map<String, Draft> first = new HashMap<>();
        for (Draft draft : drafts) {
            Draft acronym = draft.kind == MentionKind.AUTHORITY ? acronyms.get(draft.name) : null;
            Draft earlier = acronym != null ? acronym : first.get(draft.kind + draft.name.toLowerCase(Locale.ROOT));
            if (earlier != null && earlier != draft) {
                earlier.again.add(draft.span);
            } else {
                first.put(draft.kind + draft.name.toLowerCase(Locale.ROOT), draft);
                kept.add(draft);
            }
        }
        return kept;
    }
}
