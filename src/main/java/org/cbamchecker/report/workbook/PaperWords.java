package org.cbamchecker.report.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.cbamchecker.facts.EmissionsClaim;
import org.cbamchecker.findings.CanSurrender;
import org.cbamchecker.findings.ImporterYearAssessment.Totals;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.law.Outcome;
import org.cbamchecker.report.Presentation;
import org.cbamchecker.report.office.Cell;
import org.cbamchecker.report.office.Column;
import org.cbamchecker.report.office.Look;
import org.cbamchecker.report.office.Tone;

/** The words of the workbook: names of sheets, headings, choices and sentences. */
record PaperWords(Presentation presentation) {
    /** Width of a column of finding codes: the longest has 39 capitals, and a capital is wider than a digit. */
    static final int CODES = 46;

    String text(String key) {
        return presentation.text(key);
    }

    String text(String key, Map<String, ?> values) {
        return presentation.text(key, values);
    }

    /** A clause by act and place. */
    String cite(String clause) {
        return presentation.cite(List.of(clause));
    }

    Cell liability(Liability liability) {
        return Cell.text(text("paper.liability." + code(liability)));
    }

    /** Blank where there is nothing to surrender. */
    Cell canSurrender(Totals totals, CanSurrender canSurrender) {
        return totals.comeToSomething() ? Cell.text(text("can-surrender." + code(canSurrender))) : Cell.BLANK;
    }

    /** What is said of the lines of a kind. */
    String lines(Liability kind) {
        return text("paper.lines." + code(kind));
    }

    Cell basis(EmissionsClaim.Basis basis) {
        return Cell.text(text("paper.basis." + code(basis)));
    }

    private static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The figure, or the word that says that it cannot be determined. */
    <T> Cell figure(Outcome<T> figure, Function<T, BigDecimal> exact) {
        return figure.isKnown()
                ? Cell.number(exact.apply(figure.value()))
                : Cell.text(text("paper.word.open")).in(Tone.OPEN);
    }

    <T> Column<T> column(String key, int width, Look look, Function<T, Cell> cell) {
        return new Column<>(text(key), width, look, cell);
    }
}
