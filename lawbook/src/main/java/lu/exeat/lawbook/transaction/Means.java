package lu.exeat.lawbook.transaction;

/// How the items or the knowledge leave.
public enum Means {
    SHIPMENT,
    HAND_CARRIED,
    ELECTRONIC_TRANSMISSION,
    MAKING_AVAILABLE,
    VOICE,
    IN_PERSON
}
