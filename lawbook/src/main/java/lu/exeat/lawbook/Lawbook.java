package lu.exeat.lawbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import lu.exeat.item.list.ControlList;
import lu.exeat.law.determination.Determination;
import lu.exeat.law.determination.Determiner;
import lu.exeat.law.fact.Fact;
import lu.exeat.law.fact.FactCatalogue;
import lu.exeat.law.fact.FactName;
import lu.exeat.law.fact.Facts;
import lu.exeat.law.fact.Known;
import lu.exeat.law.fact.Value;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.answer.Answer;
import lu.exeat.lawbook.answer.Duties;
import lu.exeat.lawbook.answer.GeneralAuthorisations;
import lu.exeat.lawbook.answer.Unverified;
import lu.exeat.lawbook.eu2021.AnnexI;
import lu.exeat.lawbook.transaction.Catalogue;
import lu.exeat.lawbook.transaction.Derivation;
import lu.exeat.lawbook.transaction.FactNames;
import lu.exeat.lawbook.transaction.Transaction;
import lu.exeat.lawbook.transaction.Vocabulary;

/// The encoded law: a transaction in, an answer out.
///
/// Immutable but for what the engine has compiled; safe for several threads. The same transaction and the same
/// [#hash()] give the same answer.
public final class Lawbook {
    /// Where a jar that was made to start quickly keeps the hash of the lawbook in it; elsewhere nothing stands there.
    public static final String HASH_FILE = "lu/exeat/lawbook/" + LawbookHash.MADE;

    /// What stands for the hash where the law is not the shipped one.
    public static final String CHANGED = "changed";

    private static final FactName APPLICATION_DATE = FactName.of("applicationDate");
    private static final Set<FactName> KIND_OF_ACT = Set.of(FactNames.ACTIVITY, FactNames.AUTHORITY);
    private static final long REGULATION_2021 = Derivation.REGULATION_2021.toEpochDay();

    private static final Supplier<Lawbook> SHIPPED = new Once<>(Lawbook::new);

    private final BodyOfLaw law;
    private final int applicationDate;
    private final Derivation derivation;
    private final Determiner determiner;
    private final Determiner transitional;
    private final GeneralAuthorisations generalAuthorisations;
    private final Duties duties;
    private final Unverified unverified = new Unverified();
    private final Supplier<String> hash;

    /// The lawbook as it is shipped.
    public static Lawbook shipped() {
        return SHIPPED.get();
    }

    private Lawbook() {
        ControlList annexOne = AnnexI.LIST_BY_DATE;
        FactCatalogue catalogue = Catalogue.of(Vocabulary.shipped(), annexOne);
        law = BodyOfLaw.shipped();
        derivation = new Derivation(catalogue, annexOne);
        determiner = new Determiner(catalogue, law.provisions(), KIND_OF_ACT);
        transitional = new Determiner(catalogue, law.transitional(), KIND_OF_ACT);
        generalAuthorisations = new GeneralAuthorisations(catalogue, law.authorisations());
        duties = new Duties(catalogue, law.duties());
        applicationDate = catalogue.require(APPLICATION_DATE);
        hash = new Once<>(() -> LawbookHash.findMade().orElseGet(() -> LawbookHash.of(this)));
    }

    private Lawbook(Lawbook like, BodyOfLaw law) {
        FactCatalogue catalogue = like.catalogue();
        this.law = law;
        derivation = like.derivation;
        determiner = new Determiner(catalogue, law.provisions(), KIND_OF_ACT);
        transitional = new Determiner(catalogue, law.transitional(), KIND_OF_ACT);
        generalAuthorisations = law.authorisations().equals(like.law.authorisations())
                ? like.generalAuthorisations
                : new GeneralAuthorisations(catalogue, law.authorisations());
        duties = law.duties().equals(like.law.duties()) ? like.duties : new Duties(catalogue, law.duties());
        applicationDate = like.applicationDate;
        hash = () -> CHANGED;
    }

    /// The same lawbook with another law in it, to see what a change would do. Facts are derived as before, and its
    /// [#hash()] is [#CHANGED]: its answers are none of the shipped law.
    public Lawbook withLaw(BodyOfLaw changed) {
        return new Lawbook(this, changed);
    }

    /// What it answers from.
    public BodyOfLaw law() {
        return law;
    }

    /// The facts that the provisions speak of.
    public FactCatalogue catalogue() {
        return determiner.catalogue();
    }

    /// All provisions that decide, whatever the day.
    public List<Provision> provisions() {
        return determiner.provisions();
    }

    /// The provisions in force on a day.
    public List<Provision> listInForce(LocalDate day) {
        return provisions().stream()
                .filter(provision -> provision.inForce().contains(day))
                .toList();
    }

    /// The days on which a provision or a dated list changes.
    public List<LocalDate> listChanges() {
        return List.copyOf(determiner.changes());
    }

    /// `sha256:` and the hash of all that can change an answer: conditions, dated lists, control lists, wording.
    public String hash() {
        return hash.get();
    }

    /// The facts of a transaction, stated and derived.
    public Facts facts(Transaction transaction) {
        return derivation.facts(transaction);
    }

    /// What the law says to facts. Where the old law asked for no authorisation there was none to apply for, and what
    /// the law of the day asks beyond it stands.
    public Determination determine(Facts facts) {
        if (!continuesOldLaw(facts)) {
            return determiner.determine(facts);
        }
        Determination old = transitional.determine(facts);
        return switch (old.ruling().outcome()) {
            case PROHIBITED, AUTHORISATION_REQUIRED, INDETERMINATE -> old;
            case NO_AUTHORISATION_REQUIRED -> determiner.determine(facts);
            case NOTIFICATION_REQUIRED -> {
                Determination today = determiner.determine(facts);
                yield switch (today.ruling().outcome()) {
                    case PROHIBITED, AUTHORISATION_REQUIRED, INDETERMINATE -> today;
                    case NOTIFICATION_REQUIRED, NO_AUTHORISATION_REQUIRED -> old;
                };
            }
        };
    }

    /// Article 31 of Regulation (EU) 2021/821: for an authorisation applied for before 9 September 2021 the
    /// provisions of Regulation (EC) No 428/2009 continue to apply. The day of the act governs all else.
    private boolean continuesOldLaw(Facts facts) {
        return facts.day() >= REGULATION_2021
                && facts.isGiven(applicationDate)
                && facts.find(APPLICATION_DATE, 0).map(Fact::known).stream()
                        .anyMatch(known -> known instanceof Known.Exactly(Value.Day(LocalDate applied))
                                && applied.isBefore(Derivation.REGULATION_2021));
    }

    /// The whole answer to a transaction.
    public Answer answer(Transaction transaction) {
        Facts facts = facts(transaction);
        Determination determination = determine(facts);
        var authorisations = generalAuthorisations.statuses(determination);
        return new Answer(
                transaction,
                determination,
                authorisations,
                duties.list(determination, authorisations),
                unverified.list(determination, noted(transaction)),
                hash());
    }

    /// What an answer on that day rests on that was not checked, beside its provisions and list entries.
    private static List<String> noted(Transaction transaction) {
        List<String> noted = new ArrayList<>();
        if (transaction.date().isAfter(OtherLaw.CHECKED_THROUGH)) {
            noted.add("law/date");
        }
        boolean early = transaction.date().isBefore(ControlList.VERIFIED_FROM);
        boolean classified = transaction.items().stream()
                .anyMatch(item -> item.code().filter(AnnexI.LIST_BY_DATE::knows).isPresent());
        if (early && classified) {
            noted.add("reg/2009/428/anx_I");
        }
        return noted;
    }

    /// A value made at its first use, once.
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> maker;
        private volatile Optional<T> made = Optional.empty();

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        @Override
        public T get() {
            Optional<T> ready = made;
            if (ready.isPresent()) {
                return ready.get();
            }
            synchronized (this) {
                if (made.isEmpty()) {
                    made = Optional.of(maker.get());
                }
                return made.orElseThrow();
            }
        }
    }
}
