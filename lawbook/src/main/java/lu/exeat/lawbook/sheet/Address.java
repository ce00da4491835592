package lu.exeat.lawbook.sheet;

import lu.exeat.law.fact.FactName;

/// Where a page stands: the file's name without its ending.
///
/// All pages of a language stand in one folder, so that a name leads from each to each.
record Address(String page) {
    static final Address CONTENTS = new Address("index");
    static final Address FACTS = new Address("facts");
    static final Address LISTS = new Address("lists");

    static Address ofProvision(String id) {
        return new Address("provision-" + id.replace('/', '-'));
    }

    static Address ofFact(FactName fact) {
        return new Address("fact-" + fact.name());
    }

    static Address ofList(String slug) {
        return new Address("list-" + slug);
    }

    /// The address as a link holds it.
    ///
    /// - `ending`: of the file, such as `.html`
    String href(String ending) {
        return page + ending;
    }
}
