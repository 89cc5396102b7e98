package org.cbamchecker.intake;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.cbamchecker.facts.DocumentContent.Kind;
import org.cbamchecker.law.Eori;

/** Reads how a document is named: by its id, or by the number of a person with a year or a quarter. */
final class DocumentNames {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private DocumentNames() {}

    static Reading<String> read(Stated stated, Kind kind) {
        return switch (kind) {
            case APPLICATION -> applicant(stated);
            case DECLARATION_RECORDS -> personAnd(stated, DocumentNames::year);
            case QUARTERLY_REPORT -> personAnd(stated, DocumentNames::quarter);
            default -> Entry.wording(stated);
        };
    }

    private static Reading<String> applicant(Stated stated) {
        Reading<Eori> eori = Codes.eori(stated);
        return eori.isFaulty()
                ? Reading.faulty(eori.fault(), eori.values())
                : Reading.of(eori.value().value());
    }

    private static Reading<String> personAnd(Stated stated, Function<String, String> time) {
        String[] parts = stated.shown().split("/", -1);
        Reading<Eori> person = parts.length == 2 ? Codes.eori(Stated.words(parts[0])) : Reading.faulty("");
        String when = parts.length == 2 ? time.apply(Wording.trimmed(parts[1])) : null;
        return person.isFaulty() || when == null
                ? Reading.faulty("CONTENT-DOCUMENT-MALFORMED")
                : Reading.of(person.value().value() + "/" + when);
    }

    private static String year(String text) {
        return YEAR.matcher(text).matches() ? text : null;
    }

    private static String quarter(String text) {
        var read = Quarters.read(text);
        return read.isFaulty() ? null : read.value().toString();
    }
}
