package lu.exeat.lawbook.answer;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/// Documents of maps, lists and single values as YAML; an empty [java.util.Optional] is `null`.
public final class AnswerYaml {
    private AnswerYaml() {}

    public static String of(Object document) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(120)
                .setDereferenceAliases(true)
                .build();
        return new Dump(settings).dumpToString(document);
    }
}
