package org.cbamchecker.wordings;

import static org.cbamchecker.testing.Lines.line;
import static org.cbamchecker.wordings.Matters.liabilities;
import static org.cbamchecker.wordings.Matters.scope;

import java.math.BigDecimal;
import org.cbamchecker.law.Answer;
import org.cbamchecker.testing.Lines;

/** Articles 2, 2a and 36: which goods, from when on, and how much of them. */
final class ScopeMatters {
    private ScopeMatters() {}

    static Matters all() {
        return new Matters()
                .add(
                        "clay-not-calcined",
                        wording ->
                                scope(wording.check(line("L").cn("2507 00 80").calcined(Answer.NO))))
                .add(
                        "application-start",
                        wording -> liabilities(wording.check(
                                line("last day of 2025").on("2025-12-31"),
                                line("mid 2026").on("2026-06-15"))))
                .add(
                        "consignment-of-140-euro",
                        wording -> scope(wording.check(line("L").intrinsicValue(new BigDecimal("140")))))
                .add(
                        "fifty-tonnes",
                        wording -> liabilities(wording.check(tonnes("50")), wording.check(tonnes("50.001"))))
                .add(
                        "a-little-hydrogen-and-electricity",
                        wording ->
                                liabilities(wording.check(tonnes("1").cn("2804 10 00")), wording.check(electricity())))
                .add("military-goods", wording -> scope(wording.check(line("L").military(Answer.YES))))
                .add(
                        "electricity-of-a-shelf",
                        wording -> scope(wording.check(electricity().shelfOrEez(Answer.YES))))
                .add(
                        "hydrogen-of-a-shelf",
                        wording ->
                                scope(wording.check(line("L").cn("2804 10 00").shelfOrEez(Answer.YES))));
    }

    private static Lines tonnes(String tonnes) {
        return line("L").tonnes(tonnes);
    }

    private static Lines electricity() {
        return line("L").cn("2716 00 00").megawattHours("10");
    }
}
