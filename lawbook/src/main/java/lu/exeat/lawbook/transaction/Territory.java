package lu.exeat.lawbook.transaction;

import java.util.Map;
import java.util.Set;
import lu.exeat.terms.country.Country;

/// The parts of countries with a customs status of their own, and the country codes under which each can be named.
///
/// Some have a code of ISO 3166-1 of their own, so that Greenland is both a part of DK and GL.
final class Territory {
    /// The main part of a country: fits each.
    static final String MAIN = "MAIN";

    private static final Map<String, Set<String>> CODES = Map.ofEntries(
            Map.entry("BUESINGEN", Set.of("DE")),
            Map.entry("HELIGOLAND", Set.of("DE")),
            Map.entry("LIVIGNO", Set.of("IT")),
            Map.entry("CAMPIONE", Set.of("IT")),
            Map.entry("CEUTA", Set.of("ES")),
            Map.entry("MELILLA", Set.of("ES")),
            Map.entry("CANARY_ISLANDS", Set.of("ES")),
            Map.entry("FAROE", Set.of("DK", "FO")),
            Map.entry("GREENLAND", Set.of("DK", "GL")),
            Map.entry("FRENCH_OCT", Set.of("FR", "NC", "PF", "PM", "BL", "WF", "TF")),
            Map.entry("FRENCH_DOM", Set.of("FR", "GP", "MQ", "GF", "RE", "YT", "MF")),
            Map.entry("ALAND", Set.of("FI", "AX")),
            Map.entry("NORTHERN_IRELAND", Set.of("GB")),
            Map.entry("CHANNEL_ISLANDS", Set.of("GB", "JE", "GG")),
            Map.entry("ISLE_OF_MAN", Set.of("GB", "IM")),
            Map.entry("GIBRALTAR", Set.of("GB", "GI")),
            Map.entry("MONACO", Set.of("FR", "MC")));

    private Territory() {}

    static boolean isOf(String territory, Country country) {
        return territory.equals(MAIN) || CODES.getOrDefault(territory, Set.of()).contains(country.code());
    }
}
