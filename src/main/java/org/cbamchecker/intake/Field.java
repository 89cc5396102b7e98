package org.cbamchecker.intake;

import java.util.List;

/**
 * One column of a sheet, which is also one property of a JSON object.
 *
 * @param name property name in JSON
 * @param heading heading in a workbook, unit included
 * @param required whether a blank is a fault
 * @param unit unit in which the fact is kept, or empty
 * @param allowed the closed list of a choice, or empty
 * @param description one or two sentences for the person who fills the form
 * @param example what might stand there, or empty
 */
public record Field(
        String name,
        String heading,
        Kind kind,
        boolean required,
        Bounds bounds,
        String unit,
        List<String> allowed,
        String description,
        String example) {

    /** What a field holds. */
    public enum Kind {
        TEXT,
        CODE,
        EORI,
        CN,
        TARIC,
        COUNTRY,
        CURRENCY,
        PROCEDURE,
        QUARTER,
        LOCODE,
        COORDINATE,
        DATE,
        DECIMAL,
        WHOLE,
        ANSWER,
        CHOICE
    }

    public Field {
        allowed = List.copyOf(allowed);
    }
}
