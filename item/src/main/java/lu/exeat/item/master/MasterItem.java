package lu.exeat.item.master;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One item of an exporter's own.
///
/// - `number`: the exporter's; `description`: in the exporter's words
/// - `commodityCode`: of the Combined Nomenclature, eight digits; for the customs declaration, no classification
public record MasterItem(
        String number, Optional<String> description, Optional<String> commodityCode, Classified classified) {
    public static final int LONGEST_NUMBER = 200;
    public static final int COMMODITY_DIGITS = 8;

    public MasterItem {
        if (number.isBlank() || !number.equals(number.strip()) || number.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException("no number of an item: " + number);
        }
    }

    /// This item, with what an earlier version says in those fields that this one was not asked about.
    ///
    /// - `asked`: names of fields. List, code and day of the list are one statement: asked about together.
    public MasterItem withUnasked(MasterItem before, Set<String> asked) {
        Classified old = before.classified();
        boolean again = !asked.contains("code");
        return new MasterItem(
                number,
                asked.contains("description") ? description : before.description(),
                asked.contains("cn") ? commodityCode : before.commodityCode(),
                new Classified(
                        again ? old.list() : classified.list(),
                        again ? old.code() : classified.code(),
                        again ? old.listDay() : classified.listDay(),
                        asked.contains("nature") ? classified.nature() : old.nature(),
                        asked.contains("cyberSurveillance") ? classified.cyberSurveillance() : old.cyberSurveillance(),
                        asked.contains("source") ? classified.source() : old.source()));
    }

    /// What is stated, by the names of the columns, in their order; what is not stated is left out.
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("number", number);
        description.ifPresent(text -> fields.put("description", text));
        classified.list().ifPresent(list -> fields.put("list", list));
        classified.code().ifPresent(code -> fields.put("code", code));
        classified.listDay().ifPresent(day -> fields.put("listDate", day.toString()));
        classified.nature().ifPresent(nature -> fields.put("nature", nature));
        classified.cyberSurveillance().ifPresent(answer -> fields.put("cyberSurveillance", Boolean.toString(answer)));
        commodityCode.ifPresent(code -> fields.put("cn", code));
        classified.source().ifPresent(source -> fields.put("source", source));
        return fields;
    }
}
