package lu.exeat.lawbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The hash that an answer names. That the jar made for quick starts holds the same one: `StartJarTest` of `cli`.
class LawbookHashTest {
    @Test
    void hashIsMadeFromTheLawItselfWhereNoneWasMadeBefore() {
        assertThat(LawbookHash.findMade()).isEmpty();
        assertThat(Lawbook.shipped().hash())
                .matches("sha256:[0-9a-f]{64}")
                .isEqualTo(LawbookHash.of(Lawbook.shipped()));
    }
}
