package lu.exeat.party.mention;

/// A place at which an organisation is named, in full or without its legal form: tokens, the end exclusive.
record Occurrence(int from, int to, Draft organisation) {}
