package lu.exeat.item.classification.category5;

import static lu.exeat.item.classification.tree.Ask.TECHNOLOGY;
import static lu.exeat.item.classification.tree.Ask.above;
import static lu.exeat.item.classification.tree.Ask.aboveUpTo;
import static lu.exeat.item.classification.tree.Ask.has;
import static lu.exeat.item.classification.tree.Ask.yes;
import static lu.exeat.item.classification.tree.Control.control;
import static lu.exeat.law.condition.Condition.all;

import java.util.List;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.law.condition.Condition;

/// Technology for monolithic microwave amplifiers of telecommunications by frequency and power: 5E001.d.
///
/// `mmicGhz` is the frequency at which `mmicSaturatedW` is reached. The relative bandwidth that most points ask is that
/// of the amplifier.
final class MicrowaveAmplifiers {
    private static final Condition AMPLIFIER =
            all(yes("mmicAmplifierForTelecommunications"), has("madeForActivity", "development", "production"));

    static final List<Control> CONTROLS = List.of(
            amplifier("5E001.d.1.a", "2.7", "2.9", "75", "15"),
            amplifier("5E001.d.1.b", "2.9", "3.2", "55", "15"),
            amplifier("5E001.d.1.c", "3.2", "3.7", "40", "15"),
            amplifier("5E001.d.1.d", "3.7", "6.8", "20", "15"),
            amplifier("5E001.d.2.a", "6.8", "8.5", "10", "10"),
            amplifier("5E001.d.2.b", "8.5", "16", "5", "10"),
            amplifier("5E001.d.3", "16", "31.8", "3", "10"),
            control(
                    "5E001.d.4",
                    TECHNOLOGY,
                    AMPLIFIER,
                    aboveUpTo("mmicGhz", "31.8", "37"),
                    above("mmicSaturatedW", "1e-10")),
            amplifier("5E001.d.5", "37", "43.5", "1", "10"),
            amplifier("5E001.d.6", "43.5", "75", "0.03162", "10"),
            amplifier("5E001.d.7", "75", "90", "0.01", "5"),
            control("5E001.d.8", TECHNOLOGY, AMPLIFIER, above("mmicGhz", "90"), above("mmicSaturatedW", "1e-10")));

    private MicrowaveAmplifiers() {}

    private static Control amplifier(String code, String above, String upTo, String watt, String bandwidth) {
        return control(
                code,
                TECHNOLOGY,
                AMPLIFIER,
                aboveUpTo("mmicGhz", above, upTo),
                above("mmicSaturatedW", watt),
                above("fractionalBandwidthPct", bandwidth));
    }
}
