package lu.exeat.item.classification.category3;

import static lu.exeat.item.classification.tree.Ask.TANGIBLE;
import static lu.exeat.item.classification.tree.Ask.above;
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

import java.util.List;
import lu.exeat.item.classification.tree.Control;
import lu.exeat.law.condition.Condition;

/// Lithography and microscopes for chips: 3B001.f.1, 3B501.f.1, 3B503.
///
/// The smallest feature is computed: wavelength times K over aperture, with K 0.35 in `mrfK035Nm`, 0.25 in `mrfK025Nm`.
final class ChipMaking {
    /// What has a numerical aperture and was not called anything is taken for a stepper.
    private static final Condition STEPPER =
            any(is("productType", "wafer stepper or scanner"), all(stated("na"), not(stated("productType"))));

    static final List<Control> STEPPERS = List.of(
            control("3B001.f.1.a", TANGIBLE, STEPPER, below("wavelengthNm", "193")),
            control("3B001.f.1.b", TANGIBLE, STEPPER, atMost("mrfK035Nm", "45")),
            control(
                    "3B501.f.1.b",
                    TANGIBLE,
                    STEPPER,
                    atLeast("wavelengthNm", "193"),
                    atMost("mrfK025Nm", "45"),
                    atMost("overlayNm", "1.50")));

    static final Control MICROSCOPE = control(
                    "3B503",
                    TANGIBLE,
                    yes("designedForIcImaging"),
                    below("stageAccuracyNm", "30"),
                    yes("laserInterferometryStage"),
                    yes("laserInterferometerFovCalibration"),
                    above("pixels", "2e8"),
                    below("fovOverlapPct", "5"),
                    below("stitchingNm", "50"),
                    above("kv", "21"))
            .unless(release("3B503 Note 2", yes("designedForIcImaging"), yes("acceptsSemiCarrier")));

    private ChipMaking() {}
}
