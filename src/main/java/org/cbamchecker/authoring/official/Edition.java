package org.cbamchecker.authoring.official;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.tables.LawColumns;

/**
 * The act that a publication carries, as the columns of the law say it.
 *
 * @param workbook of the rulebook, into which its rows go
 * @param idBegin how the ids of its rows begin
 * @param act name and address
 * @param number of the act whose wording it is, as a version history would name it
 * @param wording from when to when it is law
 */
record Edition(String workbook, String idBegin, String basis, String act, String number, Wording wording) {
    private static final LocalDate APPLIES_FROM = LocalDate.of(2026, 1, 1);

    /** The last day is absent while the wording stands. */
    record Wording(LocalDate from, Optional<LocalDate> to) {}

    /** Annex I of Implementing Regulation (EU) 2025/2621 as first published; replaced on 3 August 2026. */
    static final Edition FIRST_DEFAULTS = new Edition(
            "default-values-2025-12-31.xlsx",
            "dv-v1-",
            "IR-2025-2621:Art.1+AnnexI",
            "IR (EU) 2025/2621, http://data.europa.eu/eli/reg_impl/2025/2621/oj",
            "2025/2621",
            new Wording(LocalDate.of(2025, 12, 31), Optional.of(LocalDate.of(2026, 8, 2))));

    private static final String CORRECTED =
            "IR (EU) 2025/2621 as corrected by IR (EU) 2026/1740, https://eur-lex.europa.eu/eli/reg_impl/2026/1740/oj";

    private static final Wording CORRECTED_WORDING = new Wording(LocalDate.of(2026, 8, 3), Optional.empty());

    /** The same Annex as replaced by Implementing Regulation (EU) 2026/1740, which moved the mark-up into the text. */
    static final Edition CORRECTED_DEFAULTS = new Edition(
            "default-values.xlsx",
            "dv-",
            "IR-2025-2621:Art.1+AnnexI;IR-2026-1740:Annexes",
            CORRECTED,
            "2026/1740",
            CORRECTED_WORDING);

    /** Annex IV as replaced by the same act. */
    static final Edition UNKNOWN_ORIGIN = new Edition(
            "default-values-unknown-origin.xlsx",
            "dvu-",
            "IR-2025-2621:AnnexIV;IR-2026-1740:Annexes",
            CORRECTED,
            "2026/1740",
            CORRECTED_WORDING);

    /** Annex of Implementing Regulation (EU) 2025/2620; each column has a basis of its own. */
    static final Edition BENCHMARKS = new Edition(
            "benchmarks.xlsx",
            "bm-",
            "",
            "IR (EU) 2025/2620, http://data.europa.eu/eli/reg_impl/2025/2620/oj",
            "2025/2620",
            new Wording(LocalDate.of(2025, 12, 25), Optional.empty()));

    /**
     * The columns of the law.
     *
     * @param citation workbook, sheet and row the statement was taken from
     */
    Map<String, String> lawCells(String id, String legalBasis, String citation, LocalDate today) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(LawColumns.ROW_ID, id);
        cells.put(LawColumns.LEGAL_BASIS, legalBasis);
        cells.put(LawColumns.SOURCE, act + "; " + citation);
        cells.put(LawColumns.CHECKED_ON, today.toString());
        cells.put(LawColumns.TEXT_VALID_FROM, wording.from().toString());
        cells.put(
                LawColumns.TEXT_VALID_TO, wording.to().map(LocalDate::toString).orElse(""));
        cells.put(LawColumns.APPLIES_FROM, APPLIES_FROM.toString());
        return cells;
    }
}
