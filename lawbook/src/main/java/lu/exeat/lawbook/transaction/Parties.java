package lu.exeat.lawbook.transaction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The parties of an act by their role, in the order of [PartyRole]; a role that nobody has is absent.
public record Parties(Map<PartyRole, List<Party>> byRole) {
    public static final Parties NONE = new Parties(Map.of());

    public Parties {
        Map<PartyRole, List<Party>> ordered = new EnumMap<>(PartyRole.class);
        byRole.forEach((role, parties) -> {
            if (!role.isSeveral() && parties.size() > 1) {
                throw new IllegalArgumentException("an act has one party as " + role + ": " + parties);
            }
            if (!parties.isEmpty()) {
                ordered.put(role, List.copyOf(parties));
            }
        });
        byRole = Collections.unmodifiableMap(ordered);
    }

    /// The only or first party in a role.
    public Optional<Party> find(PartyRole role) {
        List<Party> parties = list(role);
        return parties.isEmpty() ? Optional.empty() : Optional.of(parties.getFirst());
    }

    public List<Party> list(PartyRole role) {
        return byRole.getOrDefault(role, List.of());
    }

    public List<Party> listAll() {
        List<Party> all = new ArrayList<>();
        byRole.values().forEach(all::addAll);
        return List.copyOf(all);
    }

    public Optional<Party> exporter() {
        return find(PartyRole.EXPORTER);
    }

    public Optional<Party> consignee() {
        return find(PartyRole.CONSIGNEE);
    }

    public Optional<Party> endUser() {
        return find(PartyRole.END_USER);
    }

    public Optional<Party> purchaser() {
        return find(PartyRole.PURCHASER);
    }

    /// The same parties, with these and no others in a role.
    public Parties with(PartyRole role, Party... parties) {
        Map<PartyRole, List<Party>> changed = new EnumMap<>(PartyRole.class);
        changed.putAll(byRole);
        changed.put(role, List.of(parties));
        return new Parties(changed);
    }
}
