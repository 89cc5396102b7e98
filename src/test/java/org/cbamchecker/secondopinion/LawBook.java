package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.tables.Cell;
import org.cbamchecker.tables.Row;

/** The rows of the workbooks that are law, or known, on a law date, filed for look-up. */
final class LawBook {
    /** Regulation (EU) 2025/2083 amended the regulation from this day. */
    private static final LocalDate AMENDMENT = LocalDate.of(2025, 10, 20);

    private final Rulebook rulebook;
    private final LocalDate lawDate;
    private final Map<String, List<Row>> tables = new HashMap<>();
    private final Map<String, List<Row>> filed = new HashMap<>();

    LawBook(Rulebook rulebook, LocalDate lawDate) {
        this.rulebook = rulebook;
        this.lawDate = lawDate;
        for (String name : rulebook.tables().keySet()) {
            List<Row> known = new ArrayList<>();
            for (Row row : rulebook.table(name).rows()) {
                if (row.validity().text().contains(lawDate)) {
                    known.add(row);
                }
            }
            tables.put(name, known);
        }
        for (Row row : tables.get("default-values")) {
            file("default/" + row.text("Country") + "/" + eightDigits(row), row);
        }
        for (Row row : tables.get("default-values-unknown-origin")) {
            file("default//" + eightDigits(row), row);
        }
        for (Row row : tables.get("benchmarks")) {
            file("benchmark/" + row.text("Column") + "/" + row.text("CN code"), row);
        }
        for (Row row : rulebook.table("cn-codes").rows()) {
            file("code/" + row.text("CN code"), row);
        }
    }

    /** Ten-digit rows are filed under their eight digits with a mark. */
    private static String eightDigits(Row row) {
        String code = row.text("CN code");
        return code.length() == 10 ? code.substring(0, 8) + "+" : code;
    }

    private void file(String key, Row row) {
        filed.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }

    /** Whether the wording of Regulation (EU) 2025/2083 is law on the law date. */
    boolean isAmended() {
        return !lawDate.isBefore(AMENDMENT);
    }

    LocalDate date() {
        return lawDate;
    }

    /** Rows of a table that govern a day, from the top. */
    List<Row> rows(String table, LocalDate day) {
        return governing(tables.get(table), day);
    }

    /** Rows filed under a key that govern a day. */
    List<Row> find(String key, LocalDate day) {
        return governing(filed.getOrDefault(key, List.of()), day);
    }

    private static List<Row> governing(List<Row> rows, LocalDate day) {
        List<Row> governing = new ArrayList<>();
        for (Row row : rows) {
            if (row.validity().applies().contains(day)) {
                governing.add(row);
            }
        }
        return governing;
    }

    /** The only row of a table that governs a day and has these words in these columns; null where there is none. */
    Row row(String table, LocalDate day, String... headingsAndWords) {
        for (Row row : tables.get(table)) {
            if (row.validity().applies().contains(day) && says(row, headingsAndWords)) {
                return row;
            }
        }
        return null;
    }

    private static boolean says(Row row, String... headingsAndWords) {
        for (int i = 0; i < headingsAndWords.length; i += 2) {
            if (!row.cell(headingsAndWords[i]).canonical().equals(headingsAndWords[i + 1])) {
                return false;
            }
        }
        return true;
    }

    /** Whether a condition cell admits a word: any word, this word, or this word among others. */
    static boolean admits(Row row, String heading, String word) {
        Cell cell = row.cell(heading);
        if (cell instanceof Cell.Any) {
            return true;
        }
        if (cell instanceof Cell.Texts texts) {
            return texts.values().contains(word);
        }
        return row.text(heading).equals(word);
    }

    /** Whether a cell with a CN prefix admits a code. */
    static boolean admitsCode(Row row, String heading, String code) {
        return row.cell(heading) instanceof Cell.Any || code.startsWith(row.text(heading));
    }

    LocalDate lawDate() {
        return lawDate;
    }

    /** Goods category by the longest code that fits, or empty. */
    String category(CnCode cn, LocalDate day) {
        Row longest = null;
        for (Row row : rows("goods-categories", day)) {
            boolean fits = cn.digits().startsWith(row.text("CN code"));
            if (fits
                    && (longest == null
                            || row.text("CN code").length()
                                    > longest.text("CN code").length())) {
                longest = row;
            }
        }
        return longest == null ? "" : longest.text("Category");
    }

    /** Every word that stands in a column, in whatever wording. */
    Set<String> words(String table, String heading) {
        Set<String> words = new TreeSet<>();
        for (Row row : rulebook.table(table).rows()) {
            words.add(row.text(heading));
        }
        return words;
    }

    /** A number, or null where none stands there or there is no row. */
    static BigDecimal number(Row row, String heading) {
        return row == null ? null : row.number(heading).orElse(null);
    }
}
