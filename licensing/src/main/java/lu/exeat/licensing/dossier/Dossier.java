package lu.exeat.licensing.dossier;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.exeat.lawbook.obligation.Obligation;
import lu.exeat.lawbook.obligation.Obligations;
import lu.exeat.party.mention.GroupMention;
import lu.exeat.party.mention.Mention;
import lu.exeat.party.mention.Mentions;
import lu.exeat.terms.problem.Parsed;
import lu.exeat.terms.problem.Place;
import lu.exeat.terms.problem.Problem;

/// What a text names, which of it the text puts in one group, and the obligations it states.
///
/// All places are Unicode code points of the text without a byte order mark, the end exclusive.
public record Dossier(List<Mention> mentions, List<GroupMention> groups, List<Obligation> obligations) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public Dossier {
        mentions = List.copyOf(mentions);
        groups = List.copyOf(groups);
        obligations = List.copyOf(obligations);
    }

    /// Reads a text; one above 1 MiB is refused.
    ///
    /// - `saidOn`: the day of publication, whose law its obligations speak of; without it today's law counts
    public static Parsed<Dossier> read(String text, Optional<LocalDate> saidOn) {
        return Mentions.read(text)
                .then(found -> new Parsed.Good<>(
                        new Dossier(found.mentions(), found.groups(), Obligations.read(text, saidOn))));
    }

    /// The text of a file in UTF-8, with or without a byte order mark; refused when it is none, or above 1 MiB.
    public static Parsed<String> decode(byte[] file) {
        if (file.length > Mentions.MOST_BYTES) {
            return refused(new Problem.TooMany(Place.ROOT, file.length, Mentions.MOST_BYTES));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return new Parsed.Good<>(marked ? text.substring(1) : text);
        } catch (CharacterCodingException _) {
            return refused(new Problem.Malformed(Place.ROOT, "", Problem.Form.UTF_8));
        }
    }

    private static Parsed<String> refused(Problem problem) {
        return new Parsed.Refused<>(List.of(problem));
    }
}
