package org.cbamchecker.report.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes one sheet row by row. Of what was written, only the links are kept until the sheet is finished. */
final class SheetWriter {
    private static final String OPEN = Xml.HEAD
            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>";

    /** Excel keeps fifteen digits of a number. */
    private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    /** The day that Excel counts as 0, as far as days after February 1900 go. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final String FORMULA_STARTS = "=+-@\t\r\n";
    private static final int LETTERS = 26;

    private final SheetEntry entry;
    private final Part part;
    private final WorkbookTally tally;
    private final List<Link> links = new ArrayList<>();
    private final StringBuilder xml = new StringBuilder(1024);
    private final RowHeight height = new RowHeight();
    private int row;
    private int column;

    SheetWriter(SheetEntry entry, Part part, WorkbookTally tally) {
        this.entry = entry;
        this.part = part;
        this.tally = tally;
        SheetForm form = entry.form();
        part.write(
                OPEN + form.viewXml() + "<sheetFormatPr defaultRowHeight=\"15\"/>" + form.columnsXml() + "<sheetData>");
    }

    SheetEntry entry() {
        return entry;
    }

    /** Rows begun so far. */
    int rows() {
        return row;
    }

    void beginRow() {
        row++;
        column = 0;
        height.reset();
        xml.setLength(0);
    }

    void endRow() {
        part.write("<row r=\"" + row + "\" ht=\"" + height.points() + "\">");
        part.write(xml.append("</row>"));
    }

    /** The next cell of the row. */
    void cell(Cell cell, Look look) {
        cell(cell, look, Tone.PLAIN);
        column++;
    }

    private void cell(Cell cell, Look look, Tone tone) {
        if (cell instanceof Cell.Linked linked) {
            boolean led = tally.link(links.size());
            if (led) {
                links.add(new Link(row, column, linked.target()));
            }
            cell(linked.cell(), look, led && tone == Tone.PLAIN ? Tone.LINK : tone);
        } else if (cell instanceof Cell.Toned toned) {
            cell(toned.cell(), look, toned.tone());
        } else if (cell instanceof Cell.Number number) {
            number(number.exact(), look, tone);
        } else if (cell instanceof Cell.Day day) {
            open(look, tone, false);
            xml.append("><v>")
                    .append(day.day().toEpochDay() - DAY_ZERO.toEpochDay())
                    .append("</v></c>");
        } else {
            text(((Cell.Text) cell).text(), look, tone);
        }
    }

    private void number(BigDecimal exact, Look look, Tone tone) {
        BigDecimal kept = exact.round(FIFTEEN_DIGITS).stripTrailingZeros();
        if (kept.compareTo(exact) != 0) {
            tally.shortened();
        }
        open(look, tone, false);
        xml.append("><v>").append(kept.toPlainString()).append("</v></c>");
    }

    private void text(String text, Look look, Tone tone) {
        if (text.isEmpty()) {
            open(look, tone, false);
            xml.append("/>");
            return;
        }
        if (look.wrapped() || tone == Tone.HEADING) {
            height.fit(text, entry.form().widths().get(column));
        }
        height.fit(text);
        height.fit(tone);
        open(look, tone, FORMULA_STARTS.indexOf(text.charAt(0)) >= 0);
        xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        Xml.append(xml, Xml.literal(tally.fitting(text)));
        xml.append("</t></is></c>");
    }

    private void open(Look look, Tone tone, boolean quoted) {
        xml.append("<c r=\"").append(letters(column)).append(row).append("\" s=\"");
        xml.append(StyleSheet.index(look, tone, quoted)).append('"');
    }

    /** Ends the sheet; the targets of its links are asked now. */
    void finish() {
        part.write("</sheetData>");
        if (entry.form().table()) {
            part.write("<autoFilter ref=\"" + filtered("") + "\"/>");
        }
        if (!links.isEmpty()) {
            writeLinks();
        }
        part.write("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                + entry.form().paper().xml() + "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter>"
                + "</headerFooter></worksheet>");
    }

    /**
     * What the filter spans, in Excel's words.
     *
     * @param fixed {@code $} where the address is absolute
     */
    String filtered(String fixed) {
        String last = letters(entry.form().widths().size() - 1);
        return fixed + "A" + fixed + "1:" + fixed + last + fixed + Math.max(2, row);
    }

    private void writeLinks() {
        part.write("<hyperlinks>");
        for (Link link : links) {
            xml.setLength(0);
            xml.append("<hyperlink ref=\"")
                    .append(letters(link.column()))
                    .append(link.row())
                    .append("\" location=\"");
            Xml.append(xml, link.target().place().location());
            part.write(xml.append("\"/>"));
        }
        part.write("</hyperlinks>");
    }

    /** A column as Excel letters it: 0 is A, 26 is AA. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    private record Link(int row, int column, Target target) {}
}
