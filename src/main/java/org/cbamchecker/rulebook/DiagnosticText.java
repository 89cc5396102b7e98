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

    /** Values that are words of our form, not of the submission. */
    private static final List<String> OURS = List.of("allowed", "field", "other");

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
        return joined(parts.stream());
    }

    /** {@code workbook ▸ sheet ▸ B9 ▸ column}; parts that do not apply are left out. */
    public String place(Place place) {
        return joined(Stream.of(place.file(), place.sheet(), cell(place), place.column()));
    }

    /** The same within the file. */
    public String placeInFile(Place place) {
        return joined(Stream.of(place.sheet(), cell(place), place.column()));
    }

    private String cell(Place place) {
        List<String> position = place.position();
        return switch (position.size()) {
            case 0 -> place.cell();
            case 1 -> messages.text("place.line", Map.of("line", position.get(0)));
            default -> messages.text("place.character", Map.of("line", position.get(0), "column", position.get(1)));
        };
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(ARROW));
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
        if (!fault.values().containsKey("nearest")) {
            return mend;
        }
        Map<String, String> values = values(fault);
        values.put("mend", mend);
        return messages.text("fault.did-you-mean", values);
    }

    private String sentence(Diagnostic fault, String part) {
        return messages.text("fault." + fault.code() + part, values(fault));
    }

    /** Words that are none of our form's stay as they are, and so does what stands between them. */
    private String spoken(String words) {
        List<String> terms = Stream.of(words.split(", ")).map(messages::term).toList();
        if (String.join(", ", terms).equals(words)) {
            return words;
        }
        return terms.stream()
                .reduce((first, next) -> messages.text("list.and-next", Map.of("list", first, "next", next)))
                .orElse(words);
    }

    private Map<String, String> values(Diagnostic fault) {
        Map<String, String> values = new TreeMap<>(fault.values());
        OURS.forEach(name -> values.computeIfPresent(name, (same, words) -> spoken(words)));
        values.putIfAbsent("file", fault.place().file());
        values.putIfAbsent("sheet", fault.place().sheet());
        values.putIfAbsent("cell", cell(fault.place()));
        values.putIfAbsent("column", fault.place().column());
        return values;
    }
}
