package lu.exeat.party.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import lu.exeat.party.mention.GroupMention.NotMember;
import lu.exeat.party.mention.GroupMention.Why;
import lu.exeat.terms.country.Country;

/// What the text says of who belongs to whom, gathered sentence by sentence, and the groups that follow from it.
///
/// Nodes are organisations (0 to n-1), then groups; the first group node is the one that the text never names. Nodes
/// joined by any statement are one group; who is denied, was once or holds a share is kept apart.
final class GroupGraph {
    /// - `share`: it is, or was, a part of `of` that is held
    private record Outside(int organisation, int of, Why why, boolean share) {}

    /// More groups than that are in no text that is read; their namesakes are not looked for.
    private static final int MOST_NAMES = 50;

    private final Passage passage;
    private final List<Draft> organisations;
    private final List<String> names = new ArrayList<>();
    private final List<Integer> firstSeen = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<Integer, List<Integer>> children = new HashMap<>();
    private final Map<Integer, Integer> parents = new HashMap<>();
    private final List<Outside> outsiders = new ArrayList<>();
    private final List<int[]> unlinked = new ArrayList<>();
    private final List<Outside> ofCurrent = new ArrayList<>();
    private final Map<Integer, Integer> heads = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final Map<Integer, Country> countries = new HashMap<>();
    /// Who is said to belong to a group: none of them is its head unless the text says so.
    private final Set<Integer> belonging = new HashSet<>();

    private final Set<Integer> sisters = new HashSet<>();
    private final Map<Draft, Integer> nodes = new IdentityHashMap<>();
    private final Joined joined;
    private boolean unnamedUsed;
    private int lastNamed = -1;

    GroupGraph(Passage passage, List<Draft> organisations, List<GroupPhrase> phrases) {
        this.passage = passage;
        this.organisations = organisations;
        for (Draft organisation : organisations) {
            nodes.put(organisation, nodes.size());
        }
        names.add("");
        firstSeen.add(Integer.MAX_VALUE);
        for (GroupPhrase phrase : phrases) {
            if (phrase.isNamed() && !byName.containsKey(key(phrase.name()))) {
                byName.put(key(phrase.name()), organisations.size() + names.size());
                names.add(phrase.name());
                firstSeen.add(phrase.from());
            }
        }
        joined = new Joined(organisations.size() + names.size());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    int node(Draft organisation) {
        return nodes.getOrDefault(organisation, -1);
    }

    Draft organisation(int node) {
        return organisations.get(node);
    }

    /// The node of a phrase: a named group, or the last one named, or the unnamed one.
    int node(GroupPhrase phrase) {
        if (phrase.isNamed()) {
            lastNamed = byName.getOrDefault(key(phrase.name()), unnamed());
            return lastNamed;
        }
        if (lastNamed >= 0) {
            return lastNamed;
        }
        unnamedUsed = true;
        return unnamed();
    }

    private int unnamed() {
        return organisations.size();
    }

    boolean isGroup(int node) {
        return node >= organisations.size();
    }

    private int root(int node) {
        return joined.root(node);
    }

    void join(int one, int other) {
        if (isGroup(other) && !isGroup(one)) {
            belonging.add(one);
        }
        joined.join(one, other);
    }

    void sister(int one, int other) {
        join(one, other);
        sisters.add(one);
        sisters.add(other);
    }

    void parent(int parent, int child) {
        if (isGroup(parent) || isGroup(child)) {
            join(parent, child);
            if (isGroup(child)) {
                heads.putIfAbsent(child, parent);
            }
            return;
        }
        if (parent != child) {
            join(parent, child);
            parents.putIfAbsent(child, parent);
            children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(child);
        }
    }

    void outside(int organisation, int of, Why why) {
        outsiders.add(new Outside(organisation, of, why, why == Why.HOLDS_SHARE));
    }

    /// Held a part of another, and does no longer.
    void formerShareholder(int organisation, int of) {
        outsiders.add(new Outside(organisation, of, Why.FORMER, true));
    }

    /// Outside the group that the text is about.
    void outsideCurrent(int organisation, Why why) {
        ofCurrent.add(new Outside(organisation, -1, why, false));
    }

    /// No link between two organisations: whichever stands alone is outside the other's group.
    void unlinked(int one, int other) {
        unlinked.add(new int[] {one, other});
    }

    void count(int group, int count) {
        counts.putIfAbsent(group, count);
    }

    void place(int group, Country country) {
        countries.putIfAbsent(group, country);
    }

    /// Who stands above an organisation by what was said so far; empty when nobody does.
    Optional<Integer> findHead(int organisation) {
        int at = organisation;
        Set<Integer> seen = new HashSet<>();
        while (parents.containsKey(at) && seen.add(at)) {
            at = parents.getOrDefault(at, at);
        }
        return at == organisation ? Optional.empty() : Optional.of(at);
    }

    List<GroupMention> groups() {
        settleUnnamed();
        settleNamesakes();
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < joined.nodes(); i++) {
            members.computeIfAbsent(root(i), _ -> new ArrayList<>()).add(i);
        }
        settleDenials(members);
        Map<Integer, List<Outside>> outside = new HashMap<>();
        outsiders.forEach(one ->
                outside.computeIfAbsent(root(one.of()), _ -> new ArrayList<>()).add(one));
        return members.values().stream()
                .map(nodes -> group(nodes, outside))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Found::at))
                .map(Found::group)
                .toList();
    }

    private void settleUnnamed() {
        if (!unnamedUsed) {
            return;
        }
        if (names.size() == 2) {
            join(unnamed(), unnamed() + 1);
        } else {
            largest(_ -> true).ifPresent(node -> join(unnamed(), node));
        }
    }

    /// A group named without a member belongs to those joined companies whose names begin with its name.
    private void settleNamesakes() {
        if (names.size() > MOST_NAMES) {
            return;
        }
        for (int i = 1; i < names.size(); i++) {
            int group = organisations.size() + i;
            String name = key(names.get(i));
            if (sizes()[root(group)] > 0) {
                joinNamesakes(group, name + " ");
            } else {
                largest(node -> key(organisations.get(node).name).startsWith(name))
                        .ifPresent(node -> join(group, node));
            }
        }
    }

    /// A company that bears the group's name, and has kin in the text, belongs to it with them, unless the text puts it
    /// elsewhere or outside.
    private void joinNamesakes(int group, String name) {
        Set<Integer> apart = outsiders.stream().map(Outside::organisation).collect(Collectors.toSet());
        ofCurrent.forEach(one -> apart.add(one.organisation()));
        unlinked.forEach(pair -> apart.addAll(List.of(pair[0], pair[1])));
        for (int node = 0; node < organisations.size(); node++) {
            boolean namesake = key(organisations.get(node).name).startsWith(name) && !apart.contains(node);
            if (namesake && sizes()[root(node)] > 1 && root(node) != root(group) && !isNamed(root(node))) {
                join(node, group);
                belonging.remove(node);
            }
        }
    }

    /// Whether another group that the text names is among those joined.
    private boolean isNamed(int root) {
        for (int i = organisations.size() + 1; i < joined.nodes(); i++) {
            if (root(i) == root) {
                return true;
            }
        }
        return false;
    }

    private int[] sizes() {
        return joined.sizes(organisations.size());
    }

    /// A member of the largest set of at least two joined organisations, one of which fits.
    private Optional<Integer> largest(IntPredicate fits) {
        Optional<Integer> best = Optional.empty();
        int[] sizes = sizes();
        int most = 1;
        for (int node = 0; node < organisations.size(); node++) {
            if (sizes[root(node)] > most && fits.test(node)) {
                most = sizes[root(node)];
                best = Optional.of(node);
            }
        }
        return best;
    }

    private void settleDenials(Map<Integer, List<Integer>> members) {
        for (int[] pair : unlinked) {
            boolean first = isInGroup(pair[0], members);
            boolean second = isInGroup(pair[1], members);
            if (first) {
                outside(pair[1], pair[0], Why.DENIED);
            } else if (second) {
                outside(pair[0], pair[1], Why.DENIED);
            }
        }
        Optional<Integer> current = current(members);
        for (Outside outside : ofCurrent) {
            boolean member = isInGroup(outside.organisation(), members) && outside.why() == Why.DENIED;
            if (current.isPresent() && !member) {
                outside(outside.organisation(), current.get(), outside.why());
            }
        }
    }

    private boolean isInGroup(int organisation, Map<Integer, List<Integer>> members) {
        return members.getOrDefault(root(organisation), List.of()).size() > 1;
    }

    private Optional<Integer> current(Map<Integer, List<Integer>> members) {
        return members.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1 || isGroup(entry.getKey()) && entry.getKey() != unnamed())
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .map(Map.Entry::getKey);
    }

    private record Found(int at, GroupMention group) {}

    private Optional<Found> group(List<Integer> nodes, Map<Integer, List<Outside>> outside) {
        int root = root(nodes.getFirst());
        List<NotMember> notMembers = new ArrayList<>();
        Set<Integer> excluded = new HashSet<>();
        Optional<Integer> head = head(nodes, outside.getOrDefault(root, List.of()));
        for (Outside one : outside.getOrDefault(root, List.of())) {
            if (excluded.contains(one.organisation())) {
                continue;
            }
            boolean partOfHead = !one.share()
                    || isGroup(one.of())
                    || head.map(top -> top == one.of())
                            .orElse(one.why() == Why.FORMER
                                    || nodes.stream()
                                                    .filter(node -> !isGroup(node))
                                                    .count()
                                            < 2);
            boolean member = one.share() && nodes.contains(one.organisation());
            if (partOfHead && !member) {
                excluded.add(one.organisation());
                notMembers.add(new NotMember(organisations.get(one.organisation()).name, one.why()));
            }
        }
        List<Integer> members = nodes.stream()
                .filter(node -> !isGroup(node) && !excluded.contains(node))
                .sorted(Comparator.comparing((Integer node) -> !head.equals(Optional.of(node)))
                        .thenComparing(node -> organisations.get(node).from))
                .toList();
        Optional<Integer> named = nodes.stream()
                .filter(node -> isGroup(node) && node != unnamed())
                .findFirst();
        if (named.isEmpty() && members.size() < 2) {
            return Optional.empty();
        }
        int at = Math.min(
                named.map(node -> firstSeen.get(node - organisations.size())).orElse(Integer.MAX_VALUE),
                members.stream()
                        .mapToInt(node -> organisations.get(node).from)
                        .min()
                        .orElse(Integer.MAX_VALUE));
        OptionalInt count = nodes.stream()
                .filter(node -> isGroup(node) || head.equals(Optional.of(node)))
                .filter(counts::containsKey)
                .mapToInt(counts::get)
                .findFirst();
        Optional<Country> country = nodes.stream()
                .filter(countries::containsKey)
                .map(countries::get)
                .findFirst();
        return Optional.of(new Found(
                at,
                new GroupMention(
                        named.map(node -> names.get(node - organisations.size()))
                                .orElseGet(() -> name(members, head)),
                        country,
                        head.map(node -> organisations.get(node).name),
                        count,
                        members.stream()
                                .map(node -> organisations.get(node).name)
                                .toList(),
                        notMembers)));
    }

    /// Who the text puts at the head, or who stands above all the others by what it says.
    private Optional<Integer> head(List<Integer> nodes, List<Outside> outside) {
        Optional<Integer> said = nodes.stream()
                .filter(heads::containsKey)
                .map(heads::get)
                .filter(node -> !isGroup(node))
                .findFirst();
        if (said.isPresent()) {
            return said;
        }
        List<Integer> tops = nodes.stream()
                .filter(node -> children.containsKey(node) && !parents.containsKey(node) && !belonging.contains(node))
                .toList();
        if (tops.size() != 1) {
            return Optional.empty();
        }
        int top = tops.getFirst();
        if (nodes.stream().noneMatch(node -> isGroup(node) && node != unnamed())) {
            return Optional.of(top);
        }
        Set<Integer> below = Descent.below(top, children);
        Set<Integer> apart = outside.stream().map(Outside::organisation).collect(Collectors.toSet());
        boolean all = nodes.stream()
                .allMatch(node ->
                        isGroup(node) || below.contains(node) || sisters.contains(node) || apart.contains(node));
        return all || isNamesake(top, nodes) ? Optional.of(top) : Optional.empty();
    }

    private boolean isNamesake(int organisation, List<Integer> nodes) {
        String name = key(organisations.get(organisation).name);
        return nodes.stream()
                .filter(node -> isGroup(node) && node != unnamed())
                .anyMatch(node -> name.startsWith(key(names.get(node - organisations.size())) + " "));
    }

    private String name(List<Integer> members, Optional<Integer> head) {
        return SharedName.of(passage, members.stream().map(organisations::get).toList(), head.map(organisations::get));
    }
}
