package lu.exeat.item.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.exeat.terms.language.Wording;
import lu.exeat.terms.language.WordingFile;

/// What the entries of Annex I are called here, in four languages: own short words, not the text of the list.
public final class EntryTitles {
    private static final EntryTitles SHIPPED = new EntryTitles();

    private final Map<String, Wording> titles;

    private EntryTitles() {
        WordingFile file = WordingFile.of(EntryTitles.class, "annex-1-titles.yaml");
        Map<String, Wording> read = new LinkedHashMap<>();
        file.entries().keySet().forEach(code -> read.put(code, file.require(code)));
        titles = Collections.unmodifiableMap(read);
    }

    public static EntryTitles shipped() {
        return SHIPPED;
    }

    /// The codes of all entries in the order of the list.
    public List<String> listCodes() {
        return new ArrayList<>(titles.keySet());
    }

    public Optional<Wording> find(String entry) {
        return Optional.ofNullable(titles.get(entry));
    }

    /// - throws [IllegalArgumentException] for what is no entry
    public Wording require(String entry) {
        return find(entry).orElseThrow(() -> new IllegalArgumentException("no entry of the list: " + entry));
    }
}
