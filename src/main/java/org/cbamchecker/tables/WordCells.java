package org.cbamchecker.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cells that hold words and codes. They are text cells: a number cell has already lost leading zeros. */
final class WordCells {
    private static final Pattern CN_PREFIX = Pattern.compile("[0-9]{2,10}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    /** Quotes, backslashes and dollar signs mean something to rule languages, so no code may hold them. */
    private static final Pattern NOT_IN_CODES = Pattern.compile("[\"\\\\$\\n\\t]");

    private static final int LONGEST_CODE = 250;
    private static final String SEPARATOR = ";";

    private WordCells() {}

    static Optional<Cell> read(CellSite site) {
        if (site.raw().kind() != RawCell.Kind.TEXT) {
            return notText(site);
        }
        if (!site.column().marks().many()) {
            return word(site, site.text()).map(Cell.Text::new);
        }
        List<String> words = new ArrayList<>();
        for (String part : site.text().split(SEPARATOR, -1)) {
            Optional<String> word = word(site, part.strip());
            if (word.isEmpty()) {
                return Optional.empty();
            }
            words.add(word.get());
        }
        return list(site, words);
    }

    private static Optional<Cell> list(CellSite site, List<String> words) {
        if (new HashSet<>(words).size() < words.size()) {
            return site.refuse("CELL-LIST-REPEATS");
        }
        return Optional.of(words.size() == 1 ? new Cell.Text(words.get(0)) : new Cell.Texts(words));
    }

    private static Optional<Cell> notText(CellSite site) {
        boolean number = site.raw().kind() == RawCell.Kind.NUMBER;
        return site.refuse(number ? "CELL-CODE-AS-NUMBER" : "CELL-NOT-TEXT");
    }

    private static Optional<String> word(CellSite site, String text) {
        return switch (site.column().type()) {
            case CN_PREFIX -> matching(site, text, CN_PREFIX);
            case COUNTRY -> matching(site, text, COUNTRY);
            case CODE -> code(site, text);
            default -> choice(site, text);
        };
    }

    private static Optional<String> matching(CellSite site, String text, Pattern pattern) {
        if (pattern.matcher(text).matches()) {
            return Optional.of(text);
        }
        String repaired = text.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
        String code = pattern == COUNTRY ? "CELL-COUNTRY" : "CELL-CN-PREFIX";
        return refuse(site, code, pattern.matcher(repaired).matches() ? Optional.of(repaired) : Optional.empty());
    }

    private static Optional<String> code(CellSite site, String text) {
        if (text.isEmpty()) {
            return refuse(site, "CELL-LIST-GAP", Optional.empty());
        }
        boolean clean = !NOT_IN_CODES.matcher(text).find() && !CleanText.hasControl(text);
        if (clean && text.length() <= LONGEST_CODE) {
            return Optional.of(text);
        }
        return refuse(site, clean ? "CELL-CODE-TOO-LONG" : "CELL-CODE-CHARACTER", Optional.empty());
    }

    private static Optional<String> choice(CellSite site, String text) {
        List<String> words = AllowedValues.words(site.column());
        if (site.column().allowed().contains(text)
                || site.column().type() == Column.Type.YES_NO && words.contains(text)) {
            return Optional.of(text);
        }
        return refuse(site, "CELL-NOT-IN-LIST", NearestWord.of(text, words));
    }

    private static Optional<String> refuse(CellSite site, String code, Optional<String> nearest) {
        site.refuse(code, nearest.map(word -> Map.of("nearest", word)).orElseGet(Map::of));
        return Optional.empty();
    }

    /** Free text. A number in it is taken as stored, with a word of warning. */
    static Optional<Cell> readFreeText(CellSite site) {
        RawCell raw = site.raw();
        if (raw.kind() == RawCell.Kind.NUMBER && raw.format() != CellFormats.Format.DATE) {
            site.warn("CELL-NUMBER-IN-TEXT");
            return NumberCells.stored(site).map(number -> new Cell.Text(number.toPlainString()));
        }
        if (raw.kind() != RawCell.Kind.TEXT) {
            return site.refuse("CELL-NOT-TEXT");
        }
        return CleanText.hasControl(site.text())
                ? site.refuse("CELL-CONTROL-CHARACTER")
                : Optional.of(new Cell.Text(site.text()));
    }
}
