package lu.exeat.party.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import lu.exeat.party.mention.GroupMention.NotMember;
import lu.exeat.party.mention.GroupMention.Why;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each turn of phrase in `turns.txt` for who belongs to whom, in four languages, with the same three companies.
class KinshipTest {
    private static final String A = "Muster Quell AG";
    private static final String B = "Probe Stern SARL";
    private static final String C = "Essai Lune Ltd";

    private record Turn(String kind, String sentence) {}

    @ParameterizedTest
    @MethodSource("turns")
    void turnOfPhraseGivesItsGroup(Turn turn) {
        String text = turn.sentence()
                .replaceAll("\\bA\\b", A)
                .replaceAll("\\bC\\b", C)
                .replaceAll("\\bB\\b", B);
        List<GroupMention> groups = Mentions.read(text).require().groups();

        assertThat(groups).as(text).anySatisfy(group -> {
            assertThat(Set.copyOf(group.members())).isEqualTo(members(turn.kind()));
            assertThat(group.notMembers()).isEqualTo(outside(turn.kind()));
            assertThat(group.head().orElse("")).isEqualTo(turn.kind().equals("member") ? "" : A);
        });
    }

    private static Set<String> members(String kind) {
        return switch (kind) {
            case "parent", "member" -> Set.of(A, B);
            default -> Set.of(A, C);
        };
    }

    private static List<NotMember> outside(String kind) {
        return switch (kind) {
            case "former" -> List.of(new NotMember(B, Why.FORMER));
            case "denied" -> List.of(new NotMember(B, Why.DENIED));
            case "share" -> List.of(new NotMember(B, Why.HOLDS_SHARE));
            default -> List.of();
        };
    }

    private static Stream<Turn> turns() throws IOException {
        try (InputStream in = Objects.requireNonNull(KinshipTest.class.getResourceAsStream("turns.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 2))
                    .map(parts -> new Turn(parts[0], parts[1]));
        }
    }
}
