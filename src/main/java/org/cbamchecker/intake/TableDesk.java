package org.cbamchecker.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostics;

/** What all tables of rows share while they are read. */
final class TableDesk {
    private final Form form;
    private final IntakeOptions options;
    private final Diagnostics faults;
    private final List<RecognisedHeading> headings;
    private final Map<FormSheet, HeadingDictionary> dictionaries = new HashMap<>();

    TableDesk(Form form, IntakeOptions options, Diagnostics faults, List<RecognisedHeading> headings) {
        this.form = form;
        this.options = options;
        this.faults = faults;
        this.headings = headings;
    }

    Form form() {
        return form;
    }

    Diagnostics faults() {
        return faults;
    }

    boolean importerGiven() {
        return options.importer().isPresent();
    }

    HeadingDictionary dictionary(FormSheet sheet) {
        return dictionaries.computeIfAbsent(sheet, HeadingDictionary::new);
    }

    void recognised(List<RecognisedHeading> found) {
        headings.addAll(found);
    }
}
