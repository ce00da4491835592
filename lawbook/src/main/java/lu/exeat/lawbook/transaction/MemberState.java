package lu.exeat.lawbook.transaction;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.exeat.terms.country.Country;

/// The Member States of the Union, each with the time zone of its capital, where its authority sits.
///
/// The United Kingdom is none: no authority of it is competent under the Regulations as Exeat applies them.
public enum MemberState {
    AT("Europe/Vienna"),
    BE("Europe/Brussels"),
    BG("Europe/Sofia"),
    CY("Asia/Nicosia"),
    CZ("Europe/Prague"),
    DE("Europe/Berlin"),
    DK("Europe/Copenhagen"),
    EE("Europe/Tallinn"),
    ES("Europe/Madrid"),
    FI("Europe/Helsinki"),
    FR("Europe/Paris"),
    GR("Europe/Athens"),
    HR("Europe/Zagreb"),
    HU("Europe/Budapest"),
    IE("Europe/Dublin"),
    IT("Europe/Rome"),
    LT("Europe/Vilnius"),
    LU("Europe/Luxembourg"),
    LV("Europe/Riga"),
    MT("Europe/Malta"),
    NL("Europe/Amsterdam"),
    PL("Europe/Warsaw"),
    PT("Europe/Lisbon"),
    RO("Europe/Bucharest"),
    SE("Europe/Stockholm"),
    SI("Europe/Ljubljana"),
    SK("Europe/Bratislava");

    private static final Map<String, MemberState> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));

    private final String zone;

    MemberState(String zone) {
        this.zone = zone;
    }

    /// The zone in which the legal day of its authority begins and ends.
    public ZoneId zone() {
        return ZoneId.of(zone); // only when asked: reading the time zones takes a tenth of a quick start
    }

    public Country country() {
        return new Country(name());
    }

    /// The Member State of an ISO 3166-1 code in capital letters (`GR` for Greece).
    public static Optional<MemberState> findByCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    public static Optional<MemberState> find(Country country) {
        return findByCode(country.code());
    }

    public static List<String> listCodes() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }
}
