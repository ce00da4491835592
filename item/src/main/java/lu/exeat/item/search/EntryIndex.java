package lu.exeat.item.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import lu.exeat.item.classification.category1.NamedSubstances;
import lu.exeat.item.list.EntryTitles;
import lu.exeat.terms.language.Language;
import lu.exeat.terms.language.Wording;
import lu.exeat.terms.language.WordingFile;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/// The entries and points of the list as documents of Lucene, in memory: titles and words by language, names, pieces.
final class EntryIndex {
    /// A document that fits, the best first.
    record Hit(String code, double score) {}

    /// Lucene tells each process that it runs without the vector module, which nobody here needs: silent but for
    /// faults.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private final IndexSearcher searcher;
    private final Map<String, Set<String>> termsOf = new HashMap<>();

    EntryIndex() {
        try {
            ByteBuffersDirectory memory = new ByteBuffersDirectory();
            BM25Similarity similarity = new BM25Similarity(1.0f, 0.35f);
            IndexWriterConfig configuration = new IndexWriterConfig(new WhitespaceAnalyzer());
            configuration.setSimilarity(similarity);
            try (IndexWriter writer = new IndexWriter(memory, configuration)) {
                WordingFile words = WordingFile.of(EntryIndex.class, "words.yaml");
                for (String code : codes(words)) {
                    writer.addDocument(document(code, words));
                }
            }
            searcher = new IndexSearcher(DirectoryReader.open(memory));
            searcher.setSimilarity(similarity);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // in memory: cannot happen
        }
    }

    /// All entries but those not used, and the points that have words of their own.
    private static Set<String> codes(WordingFile words) {
        Set<String> codes = new LinkedHashSet<>(EntryTitles.shipped().listCodes());
        codes.removeAll(List.of("4D002", "4D003"));
        codes.addAll(words.entries().keySet());
        return codes;
    }

    private Document document(String code, WordingFile words) {
        String entry = code.substring(0, 5);
        Wording title = EntryTitles.shipped().require(entry);
        Optional<Wording> own = words.entries().containsKey(code) ? Optional.of(words.require(code)) : Optional.empty();
        Document document = new Document();
        document.add(new StoredField("entry", code));
        document.add(new TextField("code", entry.toLowerCase(Locale.ROOT), Field.Store.NO));
        Set<String> terms = new HashSet<>();
        StringBuilder all = new StringBuilder();
        for (Language language : Language.values()) {
            String text = own.map(wording -> wording.in(language)).orElse("");
            List<String> ofTitle = Words.of(title.in(language), language);
            List<String> ofText = Words.of(text, language);
            terms.addAll(ofTitle);
            terms.addAll(ofText);
            document.add(new TextField("title." + language.code(), String.join(" ", ofTitle), Field.Store.NO));
            document.add(new TextField("words." + language.code(), String.join(" ", ofText), Field.Store.NO));
            all.append(title.in(language)).append(' ').append(text).append(' ');
        }
        List<String> names = code.equals(entry) ? NamedSubstances.listNames(entry) : List.of();
        List<String> ofNames = names.stream()
                .flatMap(name -> EntrySearch.CAS.matcher(name).matches()
                        ? Stream.of(name)
                        : Words.of(name, Language.EN).stream())
                .toList();
        terms.addAll(ofNames);
        names.forEach(name -> all.append(name).append(' '));
        document.add(new TextField("names", String.join(" ", ofNames), Field.Store.NO));
        document.add(new TextField("pieces", String.join(" ", Words.pieces(all.toString())), Field.Store.NO));
        termsOf.put(code, terms);
        return document;
    }

    List<Hit> search(Query query, int most) {
        try {
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
                hits.add(new Hit(searcher.storedFields().document(hit.doc).get("entry"), hit.score));
            }
            return hits;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // in memory: cannot happen
        }
    }

    /// The terms of a document in all languages.
    Set<String> terms(String code) {
        return termsOf.getOrDefault(code, Set.of());
    }
}
