package lu.exeat.item.classification.category3;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.above;
import static lu.exeat.item.classification.tree.Ask.aboveUpTo;
import static lu.exeat.item.classification.tree.Ask.atLeast;
import static lu.exeat.item.classification.tree.Ask.atMost;
import static lu.exeat.item.classification.tree.Ask.below;
import static lu.exeat.item.classification.tree.Ask.is;
import static lu.exeat.item.classification.tree.Ask.stated;
import static lu.exeat.item.classification.tree.Ask.yes;
import static lu.exeat.item.classification.tree.Control.control;
import static lu.exeat.item.classification.tree.Release.release;
import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.not;

import java.util.ArrayList;
import java.util.List;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.item.classification.tree.Release;
import lu.exeat.law.condition.Condition;

/// Integrated circuits by hardness, temperature, clock, converters and programmable logic: 3A001.a in part.
///
/// Rates are in mega-samples a second. The rest of 3A001.a is asked by entry.
final class Circuits {
    private static final Condition CIRCUIT = any(is("productType", "integrated circuit"), stated("circuitKind"));
    private static final Condition HARDNESS_STATED =
            any(stated("totalDoseGy"), stated("doseRateUpsetGyS"), stated("neutronFluenceCm2"));
    private static final Condition OF_POINT_2 = is(
            "circuitKind",
            "microprocessor",
            "microcomputer",
            "microcontroller",
            "compound semiconductor memory",
            "ADC",
            "ADC with storage or processing",
            "DAC",
            "electro-optical",
            "field programmable logic",
            "custom",
            "FFT processor",
            "SRAM",
            "non-volatile memory");
    private static final Condition MICRO = is("circuitKind", "microprocessor", "microcomputer", "microcontroller");
    private static final Condition ADC = is("circuitKind", "ADC");
    private static final Condition ADC_THAT_STORES = is("circuitKind", "ADC with storage or processing");
    private static final Condition DAC = is("circuitKind", "DAC");
    private static final Condition LOGIC = is("circuitKind", "field programmable logic");
    private static final Condition FROM_12_BIT = atLeast("resolutionBits", "12");
    private static final Condition MIDDLE_RATE = aboveUpTo("updateRateMsps", "1250", "3500");

    private static final Release CIVIL_VEHICLES =
            release("3A001.a.2 Note", OF_POINT_2, is("designedFor", "civil automobile", "railway train"));

    /// For what is listed only where this point does not list it.
    static final Condition WIDE_TEMPERATURE =
            all(OF_POINT_2, any(above("ambientMaxC", "125"), below("ambientMinC", "-55")));

    private Circuits() {}

    static List<Control> listControls() {
        List<Control> controls = new ArrayList<>(List.of(
                // hardened, but none of the figures was given: the line above them
                control("3A001.a.1", TANGIBLE, CIRCUIT, yes("radHard"), not(HARDNESS_STATED)),
                control("3A001.a.1.a", TANGIBLE, CIRCUIT, atLeast("totalDoseGy", "5e3")),
                control("3A001.a.1.b", TANGIBLE, CIRCUIT, atLeast("doseRateUpsetGyS", "5e6")),
                control("3A001.a.1.c", TANGIBLE, CIRCUIT, atLeast("neutronFluenceCm2", "5e13"))
                        .unless(release(
                                "3A001.a.1.c Note", stated("neutronFluenceCm2"), yes("metalInsulatorSemiconductor"))),
                wide("3A001.a.2.a", above("ambientMaxC", "125")),
                wide("3A001.a.2.b", below("ambientMinC", "-55")),
                wide("3A001.a.2.c", all(atMost("ambientMinC", "-55"), atLeast("ambientMaxC", "125"))),
                control("3A001.a.3", TANGIBLE, MICRO, yes("compoundSemiconductor"), above("clockMhz", "40"))));
        List<Condition> bits = List.of(bits("8", "10"), bits("10", "12"), bits("12", "14"), bits("14", "16"), from16());
        List<String> rates = List.of("1300", "600", "400", "250", "65");
        List<Condition> storing = new ArrayList<>();
        List<String> storingRates = List.of("1300", "1000", "1000", "400", "180");
        for (int i = 0; i < bits.size(); i++) {
            controls.add(control(
                    "3A001.a.5.a." + (i + 1), TANGIBLE, ADC, bits.get(i), above("sampleRateMsps", rates.get(i))));
            storing.add(all(bits.get(i), above("sampleRateMsps", storingRates.get(i))));
        }
        controls.addAll(List.of(
                control("3A001.a.5.b.1", TANGIBLE, DAC, bits("10", "12"), above("updateRateMsps", "3500")),
                control("3A001.a.5.b.2.a.1", TANGIBLE, DAC, FROM_12_BIT, MIDDLE_RATE, below("settlingNs", "9")),
                control("3A001.a.5.b.2.a.2", TANGIBLE, DAC, FROM_12_BIT, MIDDLE_RATE, above("sfdrDbc", "68")),
                control("3A001.a.5.b.2.b", TANGIBLE, DAC, FROM_12_BIT, above("updateRateMsps", "3500")),
                control("3A001.a.7.a", TANGIBLE, LOGIC, above("singleEndedIo", "700")),
                control("3A001.a.7.b", TANGIBLE, LOGIC, atLeast("transceiverGbS", "500")),
                control("3A001.a.9", TANGIBLE, yes("neuralNetworkIc")),
                control("3A001.a.14", TANGIBLE, ADC_THAT_STORES, new Condition.Any(storing))));
        return controls;
    }

    private static Control wide(String code, Condition temperature) {
        return control(code, TANGIBLE, OF_POINT_2, temperature).unless(CIVIL_VEHICLES);
    }

    private static Condition bits(String from, String below) {
        return all(atLeast("resolutionBits", from), below("resolutionBits", below));
    }

    private static Condition from16() {
        return atLeast("resolutionBits", "16");
    }
}
