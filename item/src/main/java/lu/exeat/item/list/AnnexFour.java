package lu.exeat.item.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lu.exeat.law.truth.Truth;

/// Annex IV: the items that need an authorisation within the Union too.
///
/// An entry there is often narrower than the entry of Annex I with the same number, so a code alone may leave it open.
/// Source: consolidation of 26 May 2023; later acts replaced Annex I only.
public final class AnnexFour {
    /// Its headings, as far as they bear on a rule.
    public enum Heading {
        STEALTH,
        STRATEGIC_CONTROL,
        CRYPTANALYSIS,
        MTCR,
        CWC,
        NSG
    }

    /// - `code`: as Annex IV cites it; `narrower`: than the entry of Annex I; `partTwo`: no general authorisation
    public record Entry(String code, Heading heading, boolean narrower, boolean partTwo) {}

    private final List<Entry> entries;
    private final Map<String, Truth> covered = new ConcurrentHashMap<>();

    private AnnexFour(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /// Annex IV of Regulation (EU) 2021/821.
    public static AnnexFour of2021() {
        return new AnnexFour(Rows.of("annex-4-codes.csv", 4).stream()
                .map(row -> new Entry(row[0], Heading.valueOf(row[2]), row[3].equals("yes"), row[1].equals("II")))
                .toList());
    }

    /// Annex IV of Regulation (EC) No 428/2009 in its last consolidation: it names the points .b of 5D002 too.
    public static AnnexFour of2009() {
        List<Entry> entries = new ArrayList<>(of2021().entries);
        entries.add(new Entry("5D002.a.3.b", Heading.CRYPTANALYSIS, false, false));
        entries.add(new Entry("5D002.c.3.b", Heading.CRYPTANALYSIS, false, false));
        return new AnnexFour(entries);
    }

    public List<Entry> entries() {
        return entries;
    }

    /// Whether it covers what a code of Annex I covers: UNKNOWN where it is narrower, or names a point below the code.
    ///
    /// - `code`: one that Annex I has or had: the answer is kept
    public Truth covers(String code) {
        return covered.computeIfAbsent(code, this::workOut);
    }

    private Truth workOut(String code) {
        Truth covered = Truth.FALSE;
        for (Entry entry : entries) {
            if (ControlList.isUnder(code, entry.code())) {
                covered = covered.or(entry.narrower() ? Truth.UNKNOWN : Truth.TRUE);
            } else if (ControlList.isUnder(entry.code(), code)) {
                covered = covered.or(Truth.UNKNOWN);
            }
        }
        return covered;
    }

    /// The codes cited under a heading.
    public List<String> listCodes(Heading heading) {
        return entries.stream()
                .filter(entry -> entry.heading() == heading)
                .map(Entry::code)
                .toList();
    }
}
