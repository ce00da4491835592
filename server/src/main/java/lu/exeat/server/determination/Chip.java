package lu.exeat.server.determination;

/// A citation: the provision's short form in the page's language, leading to the provision as on the transaction's day.
///
/// - `note`: the number of its entry among the page's sources, for paper
record Chip(String id, String text, String href, int note, boolean deciding, boolean unverified) {}
