package lu.exeat.item.classification.category5;

import java.util.ArrayList;
import java.util.List;
import lu.exeat.item.classification.tree.Control;

/// Category 5: telecommunications (part 1) and information security (part 2).
public final class Category5 {
    private Category5() {}

    public static List<Control> listControls() {
        List<Control> controls = new ArrayList<>(Radio.CONTROLS);
        controls.addAll(MobileInterception.INTERCEPTION);
        controls.add(Radio.PASSIVE_LOCATION);
        controls.addAll(MobileInterception.ROADSIDE_BOMBS);
        controls.add(NetworkSurveillance.EQUIPMENT);
        controls.addAll(Cryptography.CONTROLS);
        controls.addAll(DefeatingSecurity.CONTROLS);
        controls.add(Radio.MISSILE_TELEMETRY);
        controls.addAll(TelecommunicationsTwins.TEST_GEAR);
        controls.addAll(SecurityTwins.TEST_GEAR);
        controls.addAll(TelecommunicationsTwins.SOFTWARE_LINES);
        controls.addAll(SecurityTwins.SOFTWARE_LINES);
        controls.add(TelecommunicationsTwins.missileSoftware());
        controls.addAll(TelecommunicationsTwins.TECHNOLOGY_LINES);
        controls.addAll(SecurityTwins.TECHNOLOGY_LINES);
        controls.add(TelecommunicationsTwins.missileTechnology());
        return controls;
    }
}
