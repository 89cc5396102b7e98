package org.cbamchecker.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.cbamchecker.law.Eori;
import picocli.CommandLine.TypeConversionException;

/** Reads values of options. */
final class Arguments {
    private final HelpText words;

    Arguments(HelpText words) {
        this.words = words;
    }

    LocalDate day(String written) {
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeException noDay) {
            throw new TypeConversionException(words.text("call.day", Map.of("read", written)));
        }
    }

    Eori eori(String written) {
        if (!Eori.isWellFormed(written.strip())) {
            throw new TypeConversionException(words.text("call.eori", Map.of("read", written)));
        }
        return new Eori(written.strip());
    }
}
