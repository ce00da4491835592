package lu.exeat.cli.orders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.exeat.cli.orders.Order.LookedUp;
import lu.exeat.cli.orders.Order.Standing;
import lu.exeat.item.master.ItemMaster;
import lu.exeat.item.master.MasterItem;
import lu.exeat.terms.problem.Node;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;
import lu.exeat.terms.problem.Problems;

/// Completes the items of an order by what the item master knows of them.
///
/// What the row says stands; a code or list that differs from the master's is a contradiction. A classification that
/// was made against another list than that of the order's day is not taken over: the item then counts as not
/// classified.
public final class MasterLookup {
    private static final int KEPT = 4096;
    private static final ZoneId LUXEMBOURG = ZoneId.of("Europe/Luxembourg");

    private final ItemMaster master;
    private final Optional<LocalDate> at;
    private final Clock clock;
    private final Map<String, Optional<MasterItem>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<MasterItem>> eldest) {
            return size() > KEPT;
        }
    };

    /// - `at`: stands in for the day of each order
    public MasterLookup(ItemMaster master, Optional<LocalDate> at, Clock clock) {
        this.master = master;
        this.at = at;
        this.clock = clock;
    }

    /// Puts what is known into the items' fields.
    ///
    /// - `numbers`: of the items, in their order
    List<LookedUp> complete(
            Map<String, Node> act, List<Map<String, Node>> items, List<Optional<String>> numbers, Problems problems) {
        LocalDate day = at.or(() -> Optional.ofNullable(act.get("date")).flatMap(node -> node.date(new Problems())))
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), LUXEMBOURG));
        List<LookedUp> lookedUp = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            Optional<String> number = numbers.get(index);
            if (number.isPresent()) {
                Standing standing = complete(items.get(index), index, number.get(), day, problems);
                lookedUp.add(new LookedUp(index, number.get(), standing));
            }
        }
        return lookedUp;
    }

    private Standing complete(Map<String, Node> item, int index, String number, LocalDate day, Problems problems) {
        Place place = Place.ROOT.child("transaction").child("items").child(index);
        item.putIfAbsent("ref", new Node.Scalar(place.child("ref"), number));
        Optional<MasterItem> found = find(number);
        if (found.isEmpty()) {
            return Standing.NOT_FOUND;
        }
        Map<String, String> known = new LinkedHashMap<>(found.get().fields());
        boolean counts = found.get().classified().countsOn(day);
        boolean classified = known.containsKey("list") || known.containsKey("code");
        for (String field : List.of("description", "list", "code", "nature", "cyberSurveillance")) {
            boolean ofTheList = field.equals("list") || field.equals("code");
            String value = known.get(field);
            if (value == null || ofTheList && !counts) {
                continue;
            }
            Node before = item.putIfAbsent(field, new Node.Scalar(place.child(field), value));
            boolean differs = before instanceof Node.Scalar(var _, String said) && !said.equals(value);
            if (differs && !field.equals("description")) {
                problems.note(new Problem.Contradiction(
                        before.place(),
                        Problem.shown(((Node.Scalar) before).text()),
                        "item " + Problem.shown(number),
                        value));
            }
        }
        return !classified ? Standing.NOT_CLASSIFIED : counts ? Standing.USED : Standing.OTHER_LIST;
    }

    private Optional<MasterItem> find(String number) {
        return number.length() > MasterItem.LONGEST_NUMBER
                ? Optional.empty()
                : kept.computeIfAbsent(number, master::findItem);
    }
}
