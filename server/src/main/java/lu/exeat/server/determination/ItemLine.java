package lu.exeat.server.determination;

/// The outcome of one item of several.
record ItemLine(String label, Tone tone, String word) {}
