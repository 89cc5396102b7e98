package org.cbamchecker.intake;

import java.math.BigDecimal;
import org.cbamchecker.diagnostics.Place;
import org.cbamchecker.facts.SourceAddress;

/** Where the fields of a sheet's records stand in a file. */
interface Layout {
    FormSheet sheet();

    /**
     * Where a field of a record stands.
     *
     * @param row row, line or position of the record, from 1
     */
    Place place(int row, Field field);

    /** Where a record stands. */
    SourceAddress address(int row);

    /** What a number of this field is multiplied with because its heading names another unit. */
    default BigDecimal factor(Field field) {
        return BigDecimal.ONE;
    }
}
