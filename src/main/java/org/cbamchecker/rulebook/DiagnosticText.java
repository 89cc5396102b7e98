package org.cbamchecker.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Place;

/** Puts faults into words: where, what was read, what is allowed, how to mend it. */
public final class DiagnosticText {
    private static final String ARROW = " ▸ ";

    private final Messages messages;

    public DiagnosticText(Messages messages) {
        this.messages = messages;
    }

    /** {@code workbook ▸ sheet ▸ B9 ▸ column ▸ what was read ▸ what is allowed ▸ how to mend}, on one line. */
    public String line(Diagnostic fault) {
        List<String> parts = new ArrayList<>();
        parts.add(place(fault.place()));
        parts.add(read(fault));
        parts.add(allowed(fault));
        parts.add(mend(fault));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(ARROW));
    }

    /** {@code workbook ▸ sheet ▸ B9 ▸ column}; parts that do not apply are left out. */
    public static String place(Place place) {
        return Stream.of(place.file(), place.sheet(), place.cell(), place.column())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(ARROW));
    }

    /** What was read and what is wrong with it. */
    public String read(Diagnostic fault) {
        return sentence(fault, "");
    }

    public String allowed(Diagnostic fault) {
        return sentence(fault, ".allowed");
    }

    /** How to mend it, with the word that was probably meant where there is one. */
    public String mend(Diagnostic fault) {
        String mend = sentence(fault, ".mend");
        return fault.values().containsKey("nearest")
                ? messages.text("fault.did-you-mean", values(fault)) + " " + mend
                : mend;
    }

    private String sentence(Diagnostic fault, String part) {
        return messages.text("fault." + fault.code() + part, values(fault));
    }

    private static Map<String, String> values(Diagnostic fault) {
        Map<String, String> values = new TreeMap<>(fault.values());
        values.putIfAbsent("file", fault.place().file());
        values.putIfAbsent("sheet", fault.place().sheet());
        values.putIfAbsent("cell", fault.place().cell());
        values.putIfAbsent("column", fault.place().column());
        return values;
    }
}
