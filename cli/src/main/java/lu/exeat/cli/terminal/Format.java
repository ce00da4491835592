package lu.exeat.cli.terminal;

/// In which form an answer is printed.
public enum Format {
    TEXT,
    JSON,
    YAML;

    /// The forms of what has none in YAML.
    public enum TextOrJson {
        TEXT,
        JSON
    }
}
