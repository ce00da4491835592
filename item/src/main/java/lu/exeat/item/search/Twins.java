package lu.exeat.item.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.exeat.item.list.EntryTitles;

/// Which entries stand beside an entry: its software and technology, and those that the list itself points to.
final class Twins {
    private static final Map<String, String> SOFTWARE = Map.of(
            "5A002", "5D002", "5A003", "5D002", "5A004", "5D002", "4A005", "4D004", "3A225", "3D225", "6A203", "6D203");
    private static final Map<String, String> TECHNOLOGY = Map.of(
            "5A002", "5E002", "5A003", "5E002", "5A004", "5E002", "3A225", "3E225", "6A203", "6E203", "4D004", "4E001");

    private final Map<String, List<String>> pointers = new HashMap<>();

    Twins() {
        try (InputStream in = Twins.class.getResourceAsStream("pointers.csv")) {
            if (in == null) {
                throw new IllegalStateException("no resource pointers.csv");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> {
                        pointers.computeIfAbsent(cells[0], _ -> new ArrayList<>())
                                .add(cells[1]);
                        pointers.computeIfAbsent(cells[1], _ -> new ArrayList<>())
                                .add(cells[0]);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Entries that the list names beside this one, either way.
    List<String> pointers(String entry) {
        return pointers.getOrDefault(entry, List.of());
    }

    Optional<String> software(String entry) {
        return entry.charAt(1) == 'D'
                ? Optional.empty()
                : Optional.ofNullable(SOFTWARE.get(entry)).or(() -> general(entry, 'D'));
    }

    /// The goods whose software or technology this is.
    List<String> goods(String entry) {
        return SOFTWARE.entrySet().stream()
                .filter(twin -> twin.getValue().equals(entry))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    Optional<String> technology(String entry) {
        return entry.charAt(1) == 'E'
                ? Optional.empty()
                : Optional.ofNullable(TECHNOLOGY.get(entry)).or(() -> general(entry, 'E'));
    }

    /// The first entry of the group with the same regime, else the first of the category.
    private static Optional<String> general(String entry, char group) {
        String start = "" + entry.charAt(0) + group;
        List<String> all = EntryTitles.shipped().listCodes().stream()
                .filter(code -> code.startsWith(start))
                .toList();
        return all.stream()
                .filter(code -> code.charAt(2) == entry.charAt(2))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }
}
