package org.cbamchecker.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cbamchecker.tables.TimelessZip;

/** Writes the empty form as a workbook: one sheet each, headings, drop-downs, comments, and a sheet of notes. */
public final class TemplateWriter {
    /** Rows that have drop-downs. */
    private static final int PREPARED_ROWS = 20_000;

    private static final int CHARACTER = 256;
    private static final int MOST_WIDTH = 60;
    private static final int COMMENT_COLUMNS = 3;
    private static final int COMMENT_ROWS = 6;

    private final Form form;
    private final FormWords words;

    /** @param words what the form is called in the language of whoever fills it in */
    public TemplateWriter(Form form, FormWords words) {
        this.form = form;
        this.words = words;
    }

    /** Writes the workbook, byte for byte the same every time; the stream is left open. */
    public void write(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            TemplateStyles styles = new TemplateStyles(workbook);
            for (FormSheet sheet : form.sheets()) {
                writeSheet(workbook.createSheet(words.sheet(sheet)), sheet, styles);
            }
            writeNotes(workbook.createSheet(words.notes()), styles);
            TimelessZip.fixProperties(workbook, words.text("template.title"));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            out.write(TimelessZip.of(bytes.toByteArray()));
        }
    }

    private void writeSheet(XSSFSheet target, FormSheet sheet, TemplateStyles styles) {
        XSSFRow headings = target.createRow(0);
        XSSFDrawing drawing = target.createDrawingPatriarch();
        List<Field> fields = sheet.fields();
        for (int column = 0; column < fields.size(); column++) {
            Field field = fields.get(column);
            XSSFCell cell = headings.createCell(column);
            cell.setCellValue(words.heading(sheet, field));
            cell.setCellStyle(styles.heading(field.required()));
            target.setColumnWidth(column, width(words.heading(sheet, field), field));
            target.setDefaultColumnStyle(column, styles.column(field.kind()));
            comment(drawing, cell, words.description(sheet, field));
            offer(target, field, column);
        }
        target.createFreezePane(0, 1);
    }

    /** Room for the heading, and for what is usually written below it. */
    private static int width(String heading, Field field) {
        int entry =
                switch (field.kind()) {
                    case TEXT -> 28;
                    case CODE -> 24; // MRN
                    default -> 20; // EORI
                };
        int longest = Math.max(columns(heading), field.example().length()) + 2;
        return Math.min(MOST_WIDTH, Math.max(entry, longest)) * CHARACTER;
    }

    /** Letters of East Asian scripts are twice as wide as others. */
    private static int columns(String heading) {
        return heading.length()
                + (int) heading.codePoints().filter(Character::isIdeographic).count();
    }

    private static void comment(XSSFDrawing drawing, XSSFCell cell, String text) {
        int column = cell.getColumnIndex();
        XSSFComment comment = drawing.createCellComment(
                new XSSFClientAnchor(0, 0, 0, 0, column, 1, column + COMMENT_COLUMNS, 1 + COMMENT_ROWS));
        comment.setString(new XSSFRichTextString(text));
        cell.setCellComment(comment);
    }

    private void offer(XSSFSheet target, Field field, int column) {
        choices(field).ifPresent(allowed -> {
            DataValidationHelper helper = target.getDataValidationHelper();
            DataValidation validation = helper.createValidation(
                    helper.createExplicitListConstraint(allowed.toArray(String[]::new)),
                    new CellRangeAddressList(1, PREPARED_ROWS, column, column));
            validation.setShowErrorBox(true);
            target.addValidationData(validation);
        });
    }

    private Optional<List<String>> choices(Field field) {
        return switch (field.kind()) {
            case CHOICE -> Optional.of(spoken(field.allowed()));
            case ANSWER -> Optional.of(spoken(Choices.ANSWER_WORDS));
            default -> Optional.empty();
        };
    }

    private List<String> spoken(List<String> choices) {
        return choices.stream().map(words::choice).toList();
    }

    private void writeNotes(XSSFSheet notes, TemplateStyles styles) {
        List<String> headings = List.of("sheet", "column", "needed", "meaning", "allowed", "example");
        XSSFRow first = notes.createRow(0);
        for (int column = 0; column < headings.size(); column++) {
            XSSFCell cell = first.createCell(column);
            cell.setCellValue(words.text("template.notes." + headings.get(column)));
            cell.setCellStyle(styles.heading(true));
        }
        int row = 1;
        for (FormSheet sheet : form.sheets()) {
            for (Field field : sheet.fields()) {
                writeNote(notes.createRow(row++), sheet, field, styles);
            }
        }
        int[] widths = {20, 34, 10, MOST_WIDTH, 34, 30};
        for (int column = 0; column < widths.length; column++) {
            notes.setColumnWidth(column, widths[column] * CHARACTER);
        }
        notes.createFreezePane(0, 1);
    }

    private void writeNote(XSSFRow row, FormSheet sheet, Field field, TemplateStyles styles) {
        String needed = words.text(field.required() ? "template.notes.yes" : "template.notes.no");
        String allowed = choices(field).map(words::list).orElse(field.bounds().shown());
        List<String> texts = List.of(
                words.sheet(sheet),
                words.heading(sheet, field),
                needed,
                words.description(sheet, field),
                allowed,
                field.example());
        CellStyle style = styles.note();
        for (int column = 0; column < texts.size(); column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(texts.get(column));
            cell.setCellStyle(style);
        }
    }
}
