package org.cbamchecker.intake;

import java.util.Optional;
import org.cbamchecker.law.Eori;

/**
 * What the submitter says about the files, for whatever the files themselves do not say.
 *
 * @param dates order of dates written as text
 * @param decimals decimal separator of numbers written as text
 * @param importer importer of lines that name none
 * @param year calendar year of the imports; goes before the year in the files
 * @param id name of the submission; goes before the name in the files
 */
public record IntakeOptions(
        DateOrder dates,
        DecimalSeparator decimals,
        Optional<Eori> importer,
        Optional<Integer> year,
        Optional<String> id) {

    /** Nothing is said. */
    public static final IntakeOptions NONE = new IntakeOptions(
            DateOrder.NOT_DECLARED,
            DecimalSeparator.NOT_DECLARED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public IntakeOptions withDates(DateOrder order) {
        return new IntakeOptions(order, decimals, importer, year, id);
    }

    public IntakeOptions withDecimals(DecimalSeparator separator) {
        return new IntakeOptions(dates, separator, importer, year, id);
    }

    public IntakeOptions withImporter(Eori eori) {
        return new IntakeOptions(dates, decimals, Optional.of(eori), year, id);
    }

    public IntakeOptions withYear(int calendarYear) {
        return new IntakeOptions(dates, decimals, importer, Optional.of(calendarYear), id);
    }

    public IntakeOptions withId(String name) {
        return new IntakeOptions(dates, decimals, importer, year, Optional.of(name));
    }
}
