package org.cbamchecker.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples as PDF: no longer than it takes, and nothing beyond the edge of a page. */
class PrintedSamplesTest {
    /** Points; the margin of a page is 16 mm. */
    private static final float MARGIN = 45;

    @ParameterizedTest
    @CsvSource({
        "fasteners-from-taiwan, en, 28",
        "fasteners-from-taiwan, zh-Hant, 26",
        "steel-trader, en, 18",
        "declaration-full-of-errors, zh-Hant, 15",
        "just-at-fifty-tonnes, en, 5",
    })
    void a_sample_has_few_pages_and_fits_on_them(String name, String language, int most) throws IOException {
        MainSample sample = MainSample.named(name).speaking(language).printed();
        sample.run();

        try (PDDocument report =
                Loader.loadPDF(sample.out().resolve("report.pdf").toFile())) {
            assertThat(report.getNumberOfPages()).isBetween(most / 2, most);
            assertThat(beyondTheEdge(report)).isEmpty();
        }
    }

    /** A report is handed on without the list of faults. */
    @ParameterizedTest
    @CsvSource({
        "broken, en, could not be read because of faults: 27",
        "broken-list, zh-Hant, 因錯誤而無法讀取的明細：",
    })
    void lines_that_could_not_be_read_are_told_on_the_first_page(String name, String language, String told)
            throws IOException {
        MainSample sample = MainSample.named(name).speaking(language).printed();
        sample.run();

        try (PDDocument report =
                Loader.loadPDF(sample.out().resolve("report.pdf").toFile())) {
            var first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(report)).contains(told);
        }
    }

    private static List<String> beyondTheEdge(PDDocument report) throws IOException {
        List<String> beyond = new ArrayList<>();
        var reader = new PDFTextStripper() {
            private float right;

            @Override
            protected void startPage(PDPage page) {
                right = page.getMediaBox().getWidth() - MARGIN;
            }

            @Override
            protected void writeString(String text, List<TextPosition> places) {
                TextPosition last = places.get(places.size() - 1);
                if (last.getXDirAdj() + last.getWidthDirAdj() > right) {
                    beyond.add(getCurrentPageNo() + ": " + text);
                }
            }
        };
        reader.getText(report);
        return beyond;
    }
}
