package lu.exeat.lawbook;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lu.exeat.law.provision.Provision;
import lu.exeat.lawbook.answer.Duties;
import lu.exeat.lawbook.eu2009.Regulation2009;
import lu.exeat.lawbook.eu2021.Regulation2021;
import lu.exeat.lawbook.eu2021.generalauthorisation.AnnexII;
import lu.exeat.lawbook.eu2021.generalauthorisation.GeneralAuthorisation;
import lu.exeat.lawbook.lu2018.Law2018;

/// What a lawbook answers from: the provisions act by act, the general authorisations and the duties.
///
/// - `others`: Luxembourg's law, and what stands for law that is not encoded
public record BodyOfLaw(
        List<Provision> regulation2021,
        List<Provision> regulation2009,
        List<Provision> others,
        List<GeneralAuthorisation> authorisations,
        List<Duties.Rule> duties) {
    public BodyOfLaw {
        regulation2021 = List.copyOf(regulation2021);
        regulation2009 = List.copyOf(regulation2009);
        others = List.copyOf(others);
        authorisations = List.copyOf(authorisations);
        duties = List.copyOf(duties);
    }

    /// The law as it is shipped.
    public static BodyOfLaw shipped() {
        return new BodyOfLaw(
                Regulation2021.PROVISIONS,
                Regulation2009.PROVISIONS,
                Stream.concat(Law2018.PROVISIONS.stream(), OtherLaw.PROVISIONS.stream())
                        .toList(),
                AnnexII.ALL,
                Duties.RULES);
    }

    /// The same law with other provisions in each act.
    public BodyOfLaw withProvisions(UnaryOperator<List<Provision>> changed) {
        return new BodyOfLaw(
                changed.apply(regulation2021),
                changed.apply(regulation2009),
                changed.apply(others),
                authorisations,
                duties);
    }

    public BodyOfLaw withAuthorisations(List<GeneralAuthorisation> changed) {
        return new BodyOfLaw(regulation2021, regulation2009, others, changed, duties);
    }

    public BodyOfLaw withDuties(List<Duties.Rule> changed) {
        return new BodyOfLaw(regulation2021, regulation2009, others, authorisations, changed);
    }

    /// All provisions, in the order in which they are looked at.
    List<Provision> provisions() {
        return Stream.of(regulation2021, regulation2009, others)
                .flatMap(List::stream)
                .toList();
    }

    /// The provisions where the old Regulation continues to apply.
    List<Provision> transitional() {
        return Stream.concat(
                        regulation2009.stream().map(provision -> provision.withInForce(OtherLaw.EVER)), others.stream())
                .toList();
    }
}
