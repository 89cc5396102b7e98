package org.cbamchecker.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.cbamchecker.law.Eori;
import picocli.CommandLine.TypeConversionException;

/** Reads values of options. */
final class Arguments {
    private Arguments() {}

    static LocalDate day(String written) {
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeException noDay) {
            throw new TypeConversionException(HelpText.text("error.day", Map.of("read", written)));
        }
    }

    static Eori eori(String written) {
        if (!Eori.isWellFormed(written.strip())) {
            throw new TypeConversionException(HelpText.text("error.eori", Map.of("read", written)));
        }
        return new Eori(written.strip());
    }
}
