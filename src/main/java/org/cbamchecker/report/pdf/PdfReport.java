package org.cbamchecker.report.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cbamchecker.report.html.HtmlReport;
import org.cbamchecker.report.html.ReportWords;
import org.cbamchecker.report.survey.AssessmentSurvey;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The report as PDF: A4, tagged for screen readers, with its fonts inside, the same bytes for the same assessment. It
 * takes nothing from elsewhere.
 */
public final class PdfReport {
    private PdfReport() {}

    /**
     * Writes the report.
     *
     * @return characters for which its fonts have no picture, and in whose place a sign stands; usually none
     */
    public static MissingCharacters write(AssessmentSurvey survey, ReportWords language, Path file) {
        String page = HtmlReport.forPaper(survey, language);
        var missing = MissingCharacters.in(page, ReportFonts.read());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(missing.replaced(page), out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return missing;
    }

    private static void write(String page, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            withoutTime(document, page);
            document.save(out);
        }
    }

    private static PdfRendererBuilder builder(String page) {
        var builder = new PdfRendererBuilder();
        ReportFonts.addTo(builder);
        return builder.usePdfUaAccessibility(true)
                .useSVGDrawer(new ChartPainter())
                .addDOMMutator(PdfReport::describeCharts)
                .useUriResolver((base, address) -> address.startsWith("#") ? address : null)
                .withProducer("cbam-checker")
                .withHtmlContent(page, null);
    }

    /** What a screen reader says in place of a chart. */
    private static void describeCharts(Document document) {
        NodeList charts = document.getElementsByTagName("svg");
        for (int at = 0; at < charts.getLength(); at++) {
            var chart = (Element) charts.item(at);
            chart.setAttribute("alt", chart.getElementsByTagName("desc").item(0).getTextContent());
        }
    }

    /** The identity of the document comes from its content, and its making has no day. */
    private static void withoutTime(PDDocument document, String page) {
        var content = new CRC32();
        content.update(page.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(content.getValue());
        document.getDocumentInformation().setCreationDate(null);
    }
}
