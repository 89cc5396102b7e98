package org.cbamchecker.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.diagnostics.Diagnostics;

/** What all tables of rows share while they are read. */
final class TableDesk {
    private final IntakeOptions options;
    private final FormLanguages languages;
    private final Diagnostics faults;
    private final List<RecognisedHeading> headings;
    private final Map<FormSheet, HeadingDictionary> dictionaries = new HashMap<>();

    TableDesk(IntakeOptions options, FormLanguages languages, Diagnostics faults, List<RecognisedHeading> headings) {
        this.options = options;
        this.languages = languages;
        this.faults = faults;
        this.headings = headings;
    }

    Form form() {
        return languages.form();
    }

    /** The sheet of the form that has this name in any language. */
    Optional<FormSheet> sheet(String name) {
        return languages.sheet(name);
    }

    /** Whether a sheet of this name explains the form. */
    boolean isNotes(String name) {
        return languages.isNotes(name);
    }

    Diagnostics faults() {
        return faults;
    }

    boolean importerGiven() {
        return options.importer().isPresent();
    }

    HeadingDictionary dictionary(FormSheet sheet) {
        return dictionaries.computeIfAbsent(sheet, found -> new HeadingDictionary(found, languages));
    }

    void recognised(List<RecognisedHeading> found) {
        headings.addAll(found);
    }
}
