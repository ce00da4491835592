package lu.exeat.lawbook.procedure;

import java.util.Optional;

/// What kind of matter it is.
///
/// - `goods`, `partner`, `licence`: absent where they do not matter
/// - `code`: which general authorisation
/// - `field`: whose field a derogation is in
public record Matter(
        Operation operation,
        Optional<Goods> goods,
        Optional<Partner> partner,
        Optional<LicenceKind> licence,
        Optional<String> code,
        Optional<Minister> field) {
    /// Whether a general authorisation is registered for: nothing is decided then.
    boolean isRegistration() {
        return is(LicenceKind.GENERAL);
    }

    boolean is(LicenceKind kind) {
        return licence.filter(kind::equals).isPresent();
    }
}
