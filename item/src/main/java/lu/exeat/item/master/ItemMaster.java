package lu.exeat.item.master;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where the exporter's items are kept. Earlier versions of an item stay.
public interface ItemMaster {
    Optional<MasterItem> findItem(String number);

    /// The items in the order of their numbers, for whoever reads page by page.
    ///
    /// - `after`: the last number of the page before; empty for the first page; `most`: at least 1
    List<MasterItem> listItems(String after, int most);

    /// The versions of an item, the latest first; none where the number is not known.
    List<Version> listVersions(String number);

    /// Takes a file's items over, all or none. Items that the file does not name stay as they are.
    ///
    /// - `items`: each number once
    /// - `asked`: the fields that the file has, see [MasterItem#withUnasked]; in others an item stays as it was
    Change take(List<MasterItem> items, Set<String> asked, Source source);

    /// What [#take] would change, without changing anything.
    Change compare(List<MasterItem> items, Set<String> asked);

    /// A file that was taken over.
    ///
    /// - `hash`: SHA-256 of its bytes in hexadecimal digits
    record Source(String file, String hash) {}

    /// - `version`: counted from 1
    record Version(int version, MasterItem item, Instant at, Source source) {}

    /// What came of a file.
    ///
    /// - `untouched`: how many items the master holds that the file does not name
    record Change(List<MasterItem> added, List<Changed> changed, int same, int untouched) {
        public Change {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
        }
    }

    /// An item that was there and is stated otherwise now.
    record Changed(MasterItem before, MasterItem after) {
        /// The fields that differ, each with what stood and what stands there; empty for nothing.
        public Map<String, Difference> differences() {
            Map<String, String> old = before.fields();
            Map<String, String> now = after.fields();
            Map<String, Difference> differences = new LinkedHashMap<>();
            old.forEach((name, value) -> {
                String other = now.getOrDefault(name, "");
                if (!other.equals(value)) {
                    differences.put(name, new Difference(value, other));
                }
            });
            now.forEach((name, value) -> {
                if (!old.containsKey(name)) {
                    differences.put(name, new Difference("", value));
                }
            });
            return differences;
        }
    }

    /// What stood in a field and what stands there now; empty for nothing.
    record Difference(String before, String after) {}
}
