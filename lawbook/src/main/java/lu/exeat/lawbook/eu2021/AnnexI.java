package lu.exeat.lawbook.eu2021;

import static lu.exeat.law.condition.Condition.all;
import static lu.exeat.law.condition.Condition.any;
import static lu.exeat.law.condition.Condition.in;
import static lu.exeat.law.condition.Condition.is;
import static lu.exeat.law.condition.Condition.not;
import static lu.exeat.lawbook.transaction.FactNames.*;

import java.util.List;
import lu.exeat.item.list.AnnexFour;
import lu.exeat.item.list.ControlList;
import lu.exeat.law.condition.Condition;
import lu.exeat.law.condition.Condition.Defined;
import lu.exeat.law.fact.ValueSet;

/// Annex I of Regulation (EU) 2021/821 in the version of the day: what it lists, and what its general notes release.
///
/// A note frees only who states its facts: a fact that is absent does not reopen the listing.
public final class AnnexI {
    /// The list as it is shipped.
    public static final ControlList LIST_BY_DATE = ControlList.annexOne();

    /// Its codes by date.
    public static final ValueSet CODES = LIST_BY_DATE.all();

    private static final ValueSet CATEGORY_0 = LIST_BY_DATE.where("category 0", code -> code.startsWith("0"));

    /// "Information security".
    public static final ValueSet CATEGORY_5_PART_2 =
            LIST_BY_DATE.under("category 5 part 2", List.of("5A002", "5A003", "5A004", "5B002", "5D002", "5E002"));

    /// What the Cryptography Note can release: Note 3 of category 5 part 2.
    private static final ValueSet OF_CRYPTOGRAPHY_NOTE = LIST_BY_DATE.under(
            "entries of the Cryptography Note", List.of("5A002", "5D002.a.1", "5D002.b", "5D002.c.1"));

    private static final List<String> NOT_EVEN_THE_MINIMUM = List.of("1E002.e", "1E002.f", "8E002.a", "8E002.b");

    /// What the minimum for installing, operating, maintaining or repairing does not release, nor an entry that has it
    /// among its points: a note frees only what it certainly reaches.
    private static final Condition NO_MINIMUM = any(
            in(CODE, LIST_BY_DATE.under("technology of which not even the minimum is free", NOT_EVEN_THE_MINIMUM)),
            in(CODE, LIST_BY_DATE.above("above such technology", NOT_EVEN_THE_MINIMUM)));

    /// The entries of Annex IV under its missile-technology heading, which alone has exemptions for space.
    public static final ValueSet SPACE_EXEMPTIONS = LIST_BY_DATE.under(
            "missile technology of Annex IV", AnnexFour.of2021().listCodes(AnnexFour.Heading.MTCR));

    /// For technical assistance the two speak of the information passed on, not of the item.
    private static final Condition IN_PUBLIC_DOMAIN =
            all(is(STATED_PUBLIC_DOMAIN, true), not(is(ACTIVITY, "TECHNICAL_ASSISTANCE")));

    private static final Condition BASIC_RESEARCH =
            all(is(STATED_BASIC_RESEARCH, true), not(is(ACTIVITY, "TECHNICAL_ASSISTANCE")));

    /// The General and the Nuclear Technology Note.
    private static final Condition TECHNOLOGY_NOTES = all(
            is(NATURE, "TECHNOLOGY"),
            any(
                    IN_PUBLIC_DOMAIN,
                    BASIC_RESEARCH,
                    all(is(STATED_PATENT_MINIMUM, true), not(in(CODE, CATEGORY_0))),
                    all(is(STATED_MINIMUM_NECESSARY, true), not(in(CODE, CATEGORY_0)), not(NO_MINIMUM))));

    /// The General Software Note: points a and c do not free category 5 part 2, point b does.
    private static final Condition SOFTWARE_NOTE = all(
            is(NATURE, "SOFTWARE"),
            any(
                    all(IN_PUBLIC_DOMAIN, not(in(CODE, CATEGORY_0))),
                    all(
                            any(is(STATED_RETAIL, true), is(STATED_MINIMUM_NECESSARY, true)),
                            not(in(CODE, CATEGORY_0)),
                            not(in(CODE, CATEGORY_5_PART_2)))));

    /// Notes 2 and 3 of category 5 part 2.
    private static final Condition CRYPTOGRAPHY_NOTES = any(
            all(is(STATED_PERSONAL_USE, true), in(CODE, CATEGORY_5_PART_2)),
            all(is(STATED_MASS_MARKET, true), in(CODE, OF_CRYPTOGRAPHY_NOTE)));

    /// A note of the Annex releases the item.
    public static final Condition FREED =
            new Defined("freedByNote", "reg/2021/821/anx_I", any(TECHNOLOGY_NOTES, SOFTWARE_NOTE, CRYPTOGRAPHY_NOTES));

    /// Some entry covers the item, and no note frees it; or a controlled component is its principal element
    /// (General Note 2).
    public static final Condition LISTED = new Defined(
            "listed",
            "reg/2021/821/anx_I",
            all(
                    not(is(LIST, "MILITARY")),
                    any(all(not(is(LIST, "NONE")), in(CODE, CODES), not(FREED)), is(STATED_PRINCIPAL_ELEMENT, true))));

    private AnnexI() {}
}
