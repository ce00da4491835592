package lu.exeat.party.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.terms.country.Country;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;

/// All that a text names, in the order of first places, and the groups it speaks of.
///
/// May be read by any number of threads at once; the time grows with the length of the text.
public record Mentions(List<Mention> mentions, List<GroupMention> groups) {
    /// Longer texts are refused: 1 MiB of UTF-8.
    public static final int MOST_BYTES = 1 << 20;

    public Mentions {
        mentions = List.copyOf(mentions);
        groups = List.copyOf(groups);
    }

    /// Reads a text in Luxembourgish, French, German or English, or in several of them.
    public static Parsed<Mentions> read(String text) {
        long bytes = text.length() > MOST_BYTES ? text.length() : utf8Length(text);
        if (bytes > MOST_BYTES) {
            return new Parsed.Refused<>(List.of(new Problem.TooMany(Place.ROOT, bytes, MOST_BYTES)));
        }
        return new Parsed.Good<>(new Mentions.Reading(text).run());
    }

    private static long utf8Length(String text) {
        return text.codePoints()
                .mapToLong(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4)
                .sum();
    }

    /// One pass over one text.
    private static final class Reading {
        private final Passage passage;
        private final Findings findings;

        Reading(String text) {
            this.passage = new Passage(text);
            this.findings = new Findings(passage);
        }

        Mentions run() {
            new OrganisationFinder(passage, findings).findByForm();
            BodyFinder bodies = new BodyFinder(passage, findings);
            bodies.find();
            List<GroupPhrase> phrases = new ArrayList<>(new GroupNames(passage, findings).find());
            new FormlessFinder(passage, findings).find(GroupNames.names(phrases));
            List<GroupPhrase> firms = namesakes(phrases);
            phrases.addAll(firms);
            phrases.sort(Comparator.comparingInt(GroupPhrase::from));
            List<Occurrence> occurrences = new Repeats(passage, findings).find();
            Seats seats = new Seats(passage, occurrences);
            seats.place();
            new ProductFinder(passage, findings, GroupNames.names(phrases)).find();
            countries();
            Discourse discourse =
                    new Discourse(passage, findings, findings.list(MentionKind.ORGANISATION), occurrences, phrases);
            new GroupFinder(discourse).read();
            boolean one = GroupNames.names(phrases).size() <= 1;
            for (GroupPhrase phrase : phrases) {
                if (phrase.isNamed() || one && !isBeforeName(phrase)) {
                    place(discourse.graph(), seats, phrase);
                }
            }
            List<Mention> mentions =
                    bodies.merged(findings.list()).stream().map(Draft::mention).toList();
            return new Mentions(mentions, discourse.graph().groups());
        }

        /// "the American conglomerate X Corp." speaks of X alone.
        private boolean isBeforeName(GroupPhrase phrase) {
            return phrase.to() < passage.size() && findings.isOrganisation(phrase.to());
        }

        private static void place(GroupGraph graph, Seats seats, GroupPhrase phrase) {
            seats.ofGroup(phrase).ifPresent(said -> graph.place(graph.node(phrase), said));
        }

        /// "Firma NSO" where NSO is a group, by name or because the firm is said to have companies.
        private List<GroupPhrase> namesakes(List<GroupPhrase> phrases) {
            Set<String> groups = GroupNames.names(phrases);
            List<GroupPhrase> found = new ArrayList<>();
            Set<String> owners = owners();
            for (Draft draft : findings.list(MentionKind.ORGANISATION)) {
                boolean owner = draft.bare && owners.contains(draft.name.toLowerCase(Locale.ROOT));
                if (owner || Unions.isUnion(passage, findings, draft)) {
                    findings.remove(draft);
                    found.add(new GroupPhrase(draft.from, draft.to, draft.name, draft.from));
                }
            }
            boolean[] spoken = new boolean[passage.size()];
            for (GroupPhrase phrase : phrases) {
                Arrays.fill(spoken, phrase.from(), phrase.to(), true);
            }
            for (GroupPhrase phrase : found) {
                Arrays.fill(spoken, phrase.from(), phrase.to(), true);
            }
            Phrases<Boolean> names = Phrases.folded();
            groups.forEach(name -> names.put(name, true));
            owners.forEach(name -> names.put(name, true));
            for (int at = 0; at < passage.size(); at++) {
                Optional<Phrases.Found<Boolean>> name = names.find(passage, at);
                boolean free = name.isPresent()
                        && passage.token(at).isCapital()
                        && findings.isFree(at, at + name.get().length());
                if (free && !spoken[at]) {
                    int to = at + name.get().length();
                    found.add(new GroupPhrase(at, to, passage.written(at, to), at));
                }
            }
            return found;
        }

        /// Names without legal form of which some place is followed by "companies" and names of such.
        private Set<String> owners() {
            Phrases<String> names = Phrases.exact();
            boolean any = false;
            for (Draft draft : findings.list(MentionKind.ORGANISATION)) {
                if (draft.bare) {
                    names.put(draft.name, draft.name.toLowerCase(Locale.ROOT));
                    any = true;
                }
            }
            Set<String> owners = new HashSet<>();
            for (int at = 0; any && at < passage.size(); at++) {
                int start = at;
                names.find(passage, at)
                        .filter(name -> namesCompanies(start + name.length())
                                || isOwner(start, start + name.length())
                                || hasListed(start + name.length())
                                || isAttributedTo(start + name.length()))
                        .ifPresent(name -> owners.add(name.value()));
            }
            return owners;
        }

        /// "trois sociétés du fabricant X: A, B", "drei Gesellschaften des Anbieters X, nämlich A".
        private boolean isOwner(int from, int to) {
            WordClass entities = WordClass.of("entities");
            int least = Math.max(passage.sentenceStart(from), from - 6);
            int end = passage.sentenceEnd(from);
            boolean of = false;
            for (int i = from - 1; i >= least; i--) {
                Token token = passage.token(i);
                of |= token.is("de")
                        || token.is("du")
                        || token.is("d'")
                        || token.is("des")
                        || token.is("of")
                        || token.is("vum")
                        || token.is("vun")
                        || token.is("vom")
                        || token.is("von")
                        || token.is("der");
                if (entities.has(token)) {
                    boolean listed = to < end
                            && (passage.token(to).text().equals(":")
                                    || passage.token(to).text().equals(","));
                    return of
                            && listed
                            && to + 4 < end
                            && (findings.isOrganisation(to + 1) || findings.isOrganisation(to + 2));
                }
                if (!token.isWord()) {
                    return false;
                }
            }
            return false;
        }

        /// "X détient au Luxembourg A et B": a verb of having right behind the name, and at least two names behind it.
        private boolean hasListed(int from) {
            int end = from < passage.size() ? passage.sentenceEnd(from - 1) : from;
            int verb = WordClass.of("has-listed").first(passage, from, Math.min(end, from + 2));
            if (verb < 0) {
                return false;
            }
            Set<Draft> listed = new HashSet<>();
            for (int i = verb + 1; i < end; i++) {
                Optional<Draft> named = findings.owner(i).filter(draft -> draft.kind == MentionKind.ORGANISATION);
                named.ifPresent(listed::add);
                if (listed.isEmpty() && i > verb + 6) {
                    return false;
                }
            }
            return listed.size() > 1;
        }

        /// "Sie werden dem Anbieter X zugerechnet": companies are said to be X's, so that X is their group.
        private boolean isAttributedTo(int to) {
            int start = passage.sentenceStart(to - 1);
            boolean plural = WordClass.of("they").has(passage.token(start))
                    || WordClass.of("entities").anywhere(passage, start, to);
            return plural
                    && to < passage.sentenceEnd(start)
                    && WordClass.of("attributed").has(passage.token(to));
        }

        private boolean namesCompanies(int from) {
            WordClass entities = WordClass.of("entities");
            if (from >= passage.size()) {
                return false;
            }
            int end = passage.sentenceEnd(from - 1);
            int noun = entities.first(passage, from, end);
            if (noun < 0 || findings.isOrganisation(noun) || !has(from, noun)) {
                return false;
            }
            for (int i = noun; i < Math.min(end, noun + 16); i++) {
                if (findings.isOrganisation(i)) {
                    return true;
                }
            }
            return false;
        }

        /// Whether a verb of having leads from a name to its companies, or "through".
        private boolean has(int from, int noun) {
            WordClass has = WordClass.of("has");
            for (int i = from; i < noun; i++) {
                if (has.at(passage, i)) {
                    return true;
                }
            }
            return false;
        }

        /// A country once, whatever its form, also inside an authority, an office or a product.
        private void countries() {
            Map<Country, Draft> first = new HashMap<>();
            int at = 0;
            while (at < passage.size()) {
                Optional<Phrases.Found<CountryWords.Word>> word = findings.isOrganisation(at)
                        ? Optional.empty()
                        : CountryWords.shipped().find(passage, at);
                if (word.isEmpty()) {
                    at++;
                    continue;
                }
                int to = at + word.get().length();
                Country country = word.get().value().country();
                Draft earlier = first.get(country);
                if (earlier == null) {
                    Draft draft = new Draft(MentionKind.COUNTRY, passage, at, to, Optional.of(country));
                    first.put(country, draft);
                    findings.addInside(draft);
                } else {
                    earlier.again.add(passage.span(at, to));
                }
                at = to;
            }
        }
    }
}
