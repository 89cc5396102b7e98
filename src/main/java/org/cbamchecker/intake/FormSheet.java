package org.cbamchecker.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One sheet of the form, which is also one list of the JSON form. */
public final class FormSheet {
    private final String name;
    private final String list;
    private final List<Field> fields;
    private final Map<String, Integer> positions = new HashMap<>();

    FormSheet(String name, String list, List<Field> fields) {
        this.name = name;
        this.list = list;
        this.fields = List.copyOf(fields);
        for (Field field : fields) {
            positions.put(field.name(), positions.size());
        }
    }

    /** Name of the sheet in a workbook. */
    public String name() {
        return name;
    }

    /** Name of the list in JSON. */
    public String list() {
        return list;
    }

    public List<Field> fields() {
        return fields;
    }

    /** @throws IllegalArgumentException where the sheet has no such field */
    public Field field(String fieldName) {
        return fields.get(position(fieldName));
    }

    /** @throws IllegalArgumentException where the sheet has no such field */
    int position(String fieldName) {
        Integer position = positions.get(fieldName);
        if (position == null) {
            throw new IllegalArgumentException("Sheet " + name + " has no field " + fieldName);
        }
        return position;
    }

    /** Position of a field, or -1. */
    int find(String fieldName) {
        return positions.getOrDefault(fieldName, -1);
    }
}
