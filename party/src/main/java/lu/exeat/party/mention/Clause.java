package lu.exeat.party.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A sentence with the names, lists of names and group phrases in it: where the signs of kinship look left and right.
final class Clause {
    private static final WordClass NAME_LEAD = WordClass.of("name-lead");
    private static final WordClass COPULA = WordClass.of("copula");
    private static final WordClass ARTICLE = WordClass.of("article");
    private static final WordClass POSSESSIVE = WordClass.of("possessive");
    private static final WordClass FIRM = WordClass.of("firm");
    private static final WordClass FUNCTION = WordClass.of("function");
    private static final WordClass NUMBER = WordClass.of("number");
    private static final WordClass PLACE_PREPOSITION = WordClass.of("place-preposition");
    private static final WordClass RELATIVE = WordClass.of("relative");
    private static final WordClass SEAT = WordClass.of("seat");

    final Passage passage;
    final int start;
    final int end;
    final List<Names> lists = new ArrayList<>();
    final List<GroupPhrase> groups;

    /// Names joined by commas and "and"; tokens from the first to behind the last.
    record Names(int from, int to, List<Draft> organisations) {
        Draft first() {
            return organisations.getFirst();
        }
    }

    Clause(Passage passage, int sentence, List<Occurrence> occurrences, List<GroupPhrase> groups) {
        this.passage = passage;
        this.start = passage.start(sentence);
        this.end = passage.end(sentence);
        this.groups = groups;
        for (Occurrence one : occurrences) {
            Names last = lists.isEmpty() ? null : lists.getLast();
            if (last != null && isJoined(last.to(), one.from())) {
                List<Draft> longer = new ArrayList<>(last.organisations());
                longer.add(one.organisation());
                lists.set(lists.size() - 1, new Names(last.from(), one.to(), longer));
            } else {
                lists.add(new Names(one.from(), one.to(), List.of(one.organisation())));
            }
        }
    }

    private boolean isJoined(int from, int to) {
        if (to - from > 12 || from == to || FIRM.has(passage.token(from))) {
            return false; // "another X company, Y" are two
        }
        boolean joint = false;
        int at = from;
        while (at < to) {
            Token token = passage.token(at);
            int place = placeLength(at, to);
            if (Joints.parts(passage, at)) {
                return false;
            }
            boolean small =
                    ARTICLE.has(token) && !POSSESSIVE.has(token) || token.isQuote() || NUMBER.has(token) && at > from;
            if (apposition(at, to) > 0) {
                at += apposition(at, to);
            } else if (Joints.joins(passage, at)) {
                joint |= !token.text().equals("(") && !token.text().equals(")");
                at++;
            } else if (place > 0) {
                at += place;
            } else if (small || SEAT.has(token) || isApposition(at)) {
                at++;
            } else {
                return false;
            }
        }
        return joint;
    }

    /// "and a Luxembourg financing vehicle, Y": the length of a noun phrase that describes the next name; 0 without
    /// one.
    private int apposition(int at, int to) {
        Token first = passage.token(at);
        if (!ARTICLE.has(first) || POSSESSIVE.has(first)) {
            return 0;
        }
        for (int i = at + 1; i < Math.min(to, at + 6); i++) {
            Token token = passage.token(i);
            if (FIRM.has(token)) {
                return i + 1 - at;
            }
            boolean kin = WordClass.of("child").has(token)
                    || WordClass.of("parent").has(token)
                    || WordClass.of("sister").has(token);
            boolean attribute = !kin && token.isWord() && !token.isCapital() && !FUNCTION.has(token)
                    || CountryWords.shipped().find(passage, i).isPresent();
            if (!attribute) {
                return 0;
            }
        }
        return to - at > 1 && to - at < 6 ? to - at : 0;
    }

    /// "die Firma", "la société belge" before a further name.
    private boolean isApposition(int at) {
        return FIRM.has(passage.token(at))
                || CountryWords.shipped().find(passage, at).isPresent();
    }

    private int placeLength(int at, int limit) {
        boolean preposition = PLACE_PREPOSITION.has(passage.token(at));
        int start = preposition ? at + 1 : at;
        return new Places(passage)
                .at(start, limit)
                .map(place -> start + place.length() - at)
                .orElse(0);
    }

    /// The part of the sentence round a token between semicolons.
    int from(int at) {
        int from = at;
        while (from > start && !passage.token(from - 1).text().equals(";")) {
            from--;
        }
        return from;
    }

    int to(int at) {
        int to = at;
        while (to < end && !passage.token(to).text().equals(";")) {
            to++;
        }
        return to;
    }

    List<Names> left(int at) {
        int from = from(at);
        return lists.stream()
                .filter(list -> list.from() >= from && list.to() <= at)
                .toList();
    }

    List<Names> right(int at) {
        int to = to(at);
        return lists.stream()
                .filter(list -> list.from() >= at && list.to() <= to)
                .toList();
    }

    Optional<Names> nearestLeft(int at) {
        List<Names> left = left(at);
        return left.isEmpty() ? Optional.empty() : Optional.of(left.getLast());
    }

    /// The names of which a verb speaks: the nearest ones before it, but not those within "…, qui détient un quart de
    /// X,".
    Optional<Names> subject(int at) {
        List<Names> left = left(at);
        for (int i = left.size() - 1; i > 0; i--) {
            Names before = left.get(i - 1);
            int comma = before.to();
            boolean relative = comma + 1 < end
                    && passage.token(comma).text().equals(",")
                    && RELATIVE.has(passage.token(comma + 1));
            boolean closed = false;
            for (int k = left.get(i).to(); k < at; k++) {
                closed |= passage.token(k).text().equals(",");
            }
            if (!relative || !closed) {
                return Optional.of(left.get(i));
            }
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(left.getFirst());
    }

    Optional<Names> firstRight(int at) {
        List<Names> right = right(at);
        return right.isEmpty() ? Optional.empty() : Optional.of(right.getFirst());
    }

    /// The group phrase next to a token: behind it, else before it.
    Optional<GroupPhrase> group(int at) {
        int from = from(at);
        int to = to(at);
        Optional<GroupPhrase> behind = groups.stream()
                .filter(phrase -> phrase.from() >= at && phrase.from() < to)
                .findFirst();
        return behind.or(() -> groups.stream()
                .filter(phrase -> phrase.to() <= at && phrase.from() >= from)
                .reduce((_, last) -> last));
    }

    /// The list that begins at a token once articles, company nouns, countries, numbers and quotation marks are passed;
    /// empty when another word comes before.
    Optional<Names> listAfter(int at, boolean copula) {
        int i = at;
        boolean article = false;
        int limit = Math.min(to(at), at + 14);
        while (i < limit) {
            int token = i;
            Optional<Names> list =
                    lists.stream().filter(names -> names.from() == token).findFirst();
            if (list.isPresent()) {
                return list;
            }
            int length = passed(i, copula);
            Token word = passage.token(i);
            boolean adjective = article
                    && word.isWord()
                    && !word.isCapital()
                    && !WordClass.of("function").has(word);
            if (length == 0 && !adjective) {
                return Optional.empty();
            }
            article |= ARTICLE.has(word);
            i += Math.max(length, 1);
        }
        int stop = i;
        return lists.stream().filter(names -> names.from() == stop).findFirst();
    }

    private int passed(int at, boolean copula) {
        Token token = passage.token(at);
        int place = placeLength(at, end);
        if (place > 0) {
            return place;
        }
        boolean verb = copula && COPULA.has(token);
        boolean small = ARTICLE.has(token)
                || POSSESSIVE.has(token)
                || token.isQuote()
                || NUMBER.has(token)
                || FIRM.has(token)
                || isApposition(at);
        boolean sign = NAME_LEAD.has(token) || token.is("'s");
        int here = WordClass.of("here").length(passage, at);
        if (here > 0) {
            return here;
        }
        int law = WordClass.of("law-of").length(passage, at);
        boolean droit =
                law > 1 || law == 1 && (isApposition(Math.max(at - 1, start)) || at + 1 < end && isApposition(at + 1));
        if (droit) {
            return law;
        }
        boolean introducer = WordClass.of("name-introducer").at(passage, at);
        return verb || small || sign || introducer || SEAT.has(token) ? 1 : 0;
    }
}
