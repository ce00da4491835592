package lu.exeat.licensing.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import lu.exeat.party.group.GroupClaim;
import lu.exeat.party.group.NotMember;
import lu.exeat.party.group.StatedParty;
import lu.exeat.party.group.StatedText;
import lu.exeat.party.group.StatementStore;
import lu.exeat.party.identity.Attribution;
import lu.exeat.party.identity.NameKey;
import lu.exeat.party.identity.PartyKind;
import lu.exeat.party.mention.GroupMention;
import lu.exeat.party.mention.Mention;

/// Keeps dossiers as statements: organisations and persons as parties, groups as what the text claims of them.
public final class StatedDossiers implements DossierStore {
    private final StatementStore statements;

    public StatedDossiers(StatementStore statements) {
        this.statements = statements;
    }

    @Override
    public Kept keep(String text, Dossier dossier, Attribution said) {
        StatedText stated = new StatedText(
                text,
                said,
                parties(dossier),
                dossier.groups().stream().map(StatedDossiers::claim).toList());
        return statements.keep(stated).isNew() ? Kept.NEW : Kept.ALREADY_THERE;
    }

    private static List<StatedParty> parties(Dossier dossier) {
        record Key(NameKey name, PartyKind kind) {}
        Set<Key> seen = new HashSet<>();
        List<StatedParty> parties = new ArrayList<>();
        for (Mention mention : dossier.mentions()) {
            Optional<PartyKind> kind = switch (mention.kind()) {
                case ORGANISATION -> Optional.of(PartyKind.ORGANISATION);
                case PERSON -> Optional.of(PartyKind.PERSON);
                case AUTHORITY, COUNTRY, PRODUCT -> Optional.empty();
            };
            // names that differ in letter case or spacing only are one party of the text
            if (kind.isPresent() && seen.add(new Key(NameKey.of(mention.name()), kind.get()))) {
                parties.add(new StatedParty(mention.name(), kind.get(), mention.legalForm(), mention.country()));
            }
        }
        return parties;
    }

    private static GroupClaim claim(GroupMention group) {
        OptionalInt count = group.count();
        return new GroupClaim(
                group.name(),
                group.country(),
                group.head(),
                count.isPresent() ? Optional.of(count.getAsInt()) : Optional.empty(),
                group.members(),
                group.notMembers().stream()
                        .map(other -> new NotMember(
                                other.name(), NotMember.Why.valueOf(other.why().name())))
                        .toList());
    }
}
