package lu.exeat.lawbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lu.exeat.item.classification.ListHash;
import lu.exeat.item.classification.ListVersion;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Value;
import lu.exeat.law.fact.ValueSet;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.answer.AnswerWording;
import lu.exeat.lawbook.answer.CustomsDocument;
import lu.exeat.lawbook.eu2021.generalauthorisation.AnnexII;
import lu.exeat.lawbook.transaction.Vocabulary;

/// The hash of all that can change an answer.
///
/// Provisions, general authorisations and duties go in as their conditions; each dated list once, with all its entries;
/// the words as the bytes of their files, save the statements of provisions, which no answer holds, and the names of
/// the months.
final class LawbookHash {
    static final String MADE = "lawbook.hash";

    private static final List<String> WORDS = List.of(
            "citations.yaml",
            "duties.yaml",
            "explanation.yaml",
            "general-authorisations.yaml",
            "outcomes.yaml",
            "provision-titles.yaml",
            "values.yaml");

    private final MessageDigest digest;
    private final Set<ValueSet> listed = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Map<Condition, Integer> conditions = new IdentityHashMap<>();

    private LawbookHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java platform has SHA-256", e);
        }
    }

    /// The hash as it was made together with the jar that this class is in: the same as [#of], and there at once.
    static Optional<String> findMade() {
        try (InputStream in = LawbookHash.class.getResourceAsStream(MADE)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(Lawbook lawbook) {
        LawbookHash hash = new LawbookHash();
        for (Provision provision : lawbook.provisions()) {
            hash.add(provision.id() + " " + provision.rule() + " " + provision.inForce() + " " + provision.effect()
                    + " " + provision.verified());
            hash.add(provision.when());
        }
        AnnexII.ALL.forEach(authorisation -> {
            hash.add(authorisation.code() + " " + authorisation.inForce() + " " + authorisation.duties());
            authorisation.requirements().forEach(requirement -> {
                hash.add(requirement.why());
                hash.add(requirement.holds());
            });
        });
        lu.exeat.lawbook.answer.Duties.RULES.forEach(rule -> {
            hash.add(rule.code() + " " + rule.inForce());
            hash.add(rule.when());
        });
        CustomsDocument.listCodes().forEach(codes -> {
            hash.add(codes.name());
            hash.add(codes);
        });
        for (ListVersion version : ListVersion.values()) {
            hash.add(ListHash.of(version));
        }
        WORDS.forEach(file -> hash.addFile(AnswerWording.class, file));
        hash.addFile(Vocabulary.class, "facts.yaml");
        return "sha256:" + HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    /// A part that several provisions share goes in once, and then by its number.
    private void add(Condition condition) {
        Integer number = conditions.putIfAbsent(condition, conditions.size());
        if (number != null) {
            add("#" + number);
            return;
        }
        switch (condition) {
            case Condition.All(List<Condition> parts) -> addParts("all", parts);
            case Condition.Any(List<Condition> parts) -> addParts("any", parts);
            case Condition.Not(Condition part) -> addParts("not", List.of(part));
            case Condition.Defined(String concept, String provision, Condition part) ->
                addParts(concept + " " + provision, List.of(part));
            case Condition.Is(FactName fact, Value value) -> add(fact + "=" + value.text());
            case Condition.OneOf(FactName fact, List<Value> values) ->
                add(fact + " one of " + values.stream().map(Value::text).toList());
            case Condition.In(FactName fact, ValueSet set) -> {
                add(fact + " in " + set.name());
                add(set);
            }
        }
    }

    private void addParts(String word, List<Condition> parts) {
        add(word + " " + parts.size());
        parts.forEach(this::add);
    }

    private void add(ValueSet set) {
        if (!listed.add(set)) {
            return;
        }
        ByteBuffer days = ByteBuffer.allocate(2 * Long.BYTES);
        for (ValueSet.Entry entry : set.entries()) {
            digest.update(entry.value().text().getBytes(StandardCharsets.UTF_8));
            digest.update(entry.basis().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) (entry.verified() ? '+' : '-'));
            days.clear();
            days.putLong(entry.inForce().from().toEpochDay());
            days.putLong(entry.inForce().until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
            digest.update(days.array());
        }
    }

    private void addFile(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file);
            }
            digest.update(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
