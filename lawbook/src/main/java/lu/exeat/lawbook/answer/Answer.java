package lu.exeat.lawbook.answer;

import java.util.List;
import java.util.Optional;
import lu.exeat.law.determination.Determination;
import lu.exeat.law.determination.Finding;
import lu.exeat.law.determination.Ruling;
import lu.exeat.law.provision.Outcome;
import lu.exeat.lawbook.transaction.Transaction;

/// The whole answer to one transaction.
///
/// - `generalAuthorisations`: each of them, for the items together that need an authorisation
/// - `duties`: codes, in a fixed order
/// - `unverified`: provisions, entries of dated lists and whatever else the outcome rests on that was not checked
/// - `lawbook`: the hash of the encoded law
public record Answer(
        Transaction transaction,
        Determination determination,
        List<GeneralAuthorisationStatus> generalAuthorisations,
        List<String> duties,
        List<String> unverified,
        String lawbook) {
    public Answer {
        generalAuthorisations = List.copyOf(generalAuthorisations);
        duties = List.copyOf(duties);
        unverified = List.copyOf(unverified);
    }

    public Ruling ruling() {
        return determination.ruling();
    }

    public Outcome outcome() {
        return ruling().outcome();
    }

    /// The findings that are of use to a reader: of provisions that are not met, those for this kind of act and this
    /// authority only.
    public List<Finding> findings() {
        return determination.tellingFindings();
    }

    /// A general authorisation that is available, the first by its code.
    public Optional<GeneralAuthorisationStatus> findAvailable() {
        return generalAuthorisations.stream()
                .filter(each -> each.status() == GeneralAuthorisationStatus.Status.AVAILABLE)
                .findFirst();
    }
}
