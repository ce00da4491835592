package lu.exeat.item.classification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lu.exeat.item.classification.Classification.HandOver;
import lu.exeat.item.classification.tree.Release;
import lu.exeat.item.list.ControlList;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.truth.Truth;

/// Finds what an item is on a list. Every line is asked to its end; a hit never stops the others.
public final class Classifier {
    static final String CHECK_MILITARY_LIST = "CHECK_MILITARY_LIST";
    private static final int MOST_CITED = 8;

    /// Where the list says "see also military goods controls" of what it lists.
    private static final List<String> MILITARY_POINTERS = List.of(
            "1A004",
            "1A005",
            "1A006",
            "1A007",
            "1B234",
            "1C011",
            "1C111.a.4",
            "1C230",
            "1C350",
            "1C450",
            "2B004",
            "2E003.b",
            "3A001.e.2",
            "3A229",
            "3A232",
            "5A001.f",
            "5A001.h",
            "6A001.a.1.e",
            "6A005.f",
            "6A008.l.4",
            "6D003.a.5",
            "7A005",
            "8A002.q",
            "9A004.e",
            "9E003.j");

    private final ListVersion version;
    private final Trees trees;
    private final Statement statement;
    private final Facts facts;
    private final List<Line> listed = new ArrayList<>();
    private final List<Line> military = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private final List<Line> released = new ArrayList<>();

    private Classifier(Statement statement, ListVersion version) {
        this.version = version;
        this.trees = Trees.of(version);
        this.statement = statement;
        this.facts = Settling.facts(trees, statement, version.day());
    }

    /// A system is hardware with its software. Where its hardware has no code, its software may have one.
    public static Classification classify(Statement statement, ListVersion version) {
        Classification found = new Classifier(statement, version).classify();
        if (found.verdict() == Verdict.LISTED || !isSystem(statement)) {
            return found;
        }
        Statement program = statement.with("form", new Stated.Words(List.of("software")));
        Classification ofSoftware = new Classifier(program, version).classify();
        return ofSoftware.verdict().compareTo(found.verdict()) < 0 ? ofSoftware : found;
    }

    private static boolean isSystem(Statement statement) {
        return statement.facts().get("form") instanceof Stated.Words(List<String> words)
                && WordGroups.normal(words.getFirst()).equals("system");
    }

    private Classification classify() {
        trees.lines().forEach(this::ask);
        Verdict verdict = verdict();
        List<String> codes = codes(listed);
        Optional<String> releasedBy = releasedBy(verdict);
        return new Classification(
                verdict,
                codes,
                releasedBy,
                codes(released),
                alsoCheck(),
                handOver(verdict),
                cite(verdict, releasedBy),
                version,
                OpenFacts.of(open, trees, statement, facts),
                open.stream().map(Line::code).distinct().toList());
    }

    private Verdict verdict() {
        if (!listed.isEmpty()) {
            return Verdict.LISTED;
        }
        if (!open.isEmpty()) {
            return Verdict.OPEN;
        }
        if (!military.isEmpty()) {
            return Verdict.MILITARY_LIST;
        }
        // a service alone is no item; a listed module may be the principal element of its goods (General Note 2)
        return OpenFacts.isFormKnown(facts) && OpenFacts.ofModules(statement).isEmpty()
                ? Verdict.NOT_LISTED
                : Verdict.OPEN;
    }

    private void ask(Line line) {
        switch (line.applies().truth(facts, 0)) {
            case TRUE -> (line.control().military() ? military : listed).add(line);
            case UNKNOWN -> open.add(line);
            case FALSE -> {
                if (line.control().when().truth(facts, 0) == Truth.TRUE) {
                    released.add(line);
                }
            }
        }
    }

    private static List<String> codes(List<Line> lines) {
        Set<String> all = new LinkedHashSet<>();
        lines.forEach(line -> all.add(line.code()));
        // a question on the whole entry adds nothing to a point of it
        all.removeIf(code -> all.stream().anyMatch(other -> !other.equals(code) && ControlList.isUnder(other, code)));
        return List.copyOf(all);
    }

    /// The note that took the item out; where no line was met, a note that names the item all the same.
    private Optional<String> releasedBy(Verdict verdict) {
        Optional<String> real = released.stream().flatMap(this::notesOf).findFirst();
        if (real.isPresent() || verdict != Verdict.NOT_LISTED) {
            return real;
        }
        return trees.lines().stream()
                .flatMap(this::notesOf)
                .filter(note -> !note.startsWith("GSN") && !note.startsWith("GTN") && !note.startsWith("Category"))
                .findFirst();
    }

    private Stream<String> notesOf(Line line) {
        return line.control().releases().stream()
                .filter(release -> release.when().truth(facts, 0) == Truth.TRUE)
                .map(Release::note);
    }

    private List<String> alsoCheck() {
        Set<String> checks = new LinkedHashSet<>();
        boolean pointed = Stream.concat(listed.stream(), released.stream())
                .anyMatch(line ->
                        MILITARY_POINTERS.stream().anyMatch(pointer -> ControlList.isUnder(line.code(), pointer)));
        boolean jammer = statement.isTrue("jamsMobileServices")
                || statement.isTrue("jamsSelectivelyOnPurpose")
                || statement.facts().get("jams") instanceof Stated.Words;
        if (pointed || jammer || statement.isTrue("militaryDesign")) {
            checks.add(CHECK_MILITARY_LIST);
        }
        for (Line line : military) {
            checks.add(line.code().startsWith("ML") ? line.code() : CHECK_MILITARY_LIST);
        }
        return List.copyOf(checks);
    }

    private List<HandOver> handOver(Verdict verdict) {
        List<HandOver> next = new ArrayList<>();
        if (statement.isTrue("isIntrusionSoftware") || statement.isTrue("cyberSurveillanceItem")) {
            next.add(HandOver.ARTICLE_5_CYBER_SURVEILLANCE);
        }
        if (statement.facts().get("delivery") instanceof Stated.Words(List<String> words)
                && WordGroups.begins(words.getFirst(), "remote")) {
            next.add(HandOver.ARTICLE_2_REMOTE_ACCESS);
        }
        if (verdict == Verdict.NOT_LISTED) {
            next.add(HandOver.ARTICLES_4_9_10_NOT_LISTED);
        }
        return next;
    }

    private List<String> cite(Verdict verdict, Optional<String> releasedBy) {
        Set<String> cited = new LinkedHashSet<>(codes(listed));
        military.forEach(line -> cited.add(line.code()));
        cited.addAll(codes(released));
        releasedBy.ifPresent(cited::add);
        if (verdict != Verdict.LISTED) {
            open.stream()
                    .filter(line -> line.isTouched(statement))
                    .limit(MOST_CITED)
                    .forEach(line -> cited.add(line.code()));
            trees.lines().stream()
                    .filter(line -> line.isTouched(statement))
                    .limit(MOST_CITED)
                    .forEach(line -> cited.add(line.code()));
        }
        return List.copyOf(cited);
    }
}
