package org.cbamchecker.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of the PDF: Latin, Greek and Cyrillic first, then Traditional Chinese and signs. Strong Chinese is the
 * ordinary font drawn with a thicker line.
 */
final class ReportFonts {
    private static final Font LATIN = new Font("Noto Sans", 400, "NotoSans-Regular.ttf");
    private static final Font STRONG_LATIN = new Font("Noto Sans", 600, "NotoSans-SemiBold.ttf");
    private static final Font CHINESE = new Font("Noto Sans TC", 400, "NotoSansTC-Regular.ttf");

    private final List<CmapLookup> characters;

    private ReportFonts(List<CmapLookup> characters) {
        this.characters = characters;
    }

    private record Font(String family, int weight, String file) {
        InputStream open() {
            return ReportFonts.class.getResourceAsStream(file);
        }
    }

    /** Reads which characters there are. */
    static ReportFonts read() {
        return new ReportFonts(List.of(characters(LATIN), characters(CHINESE)));
    }

    /** Makes the fonts known; what is used of them is embedded. */
    static void addTo(PdfRendererBuilder builder) {
        List.of(LATIN, STRONG_LATIN, CHINESE)
                .forEach(font -> builder.useFont(font::open, font.family(), font.weight(), FontStyle.NORMAL, true));
    }

    /** Families in the order in which they are asked for a character. */
    static String[] families() {
        return new String[] {LATIN.family(), CHINESE.family()};
    }

    /** Whether one of the fonts has a picture of a character. */
    boolean hold(int character) {
        return characters.stream().anyMatch(font -> font.getGlyphId(character) != 0);
    }

    private static CmapLookup characters(Font font) {
        try (InputStream file = font.open();
                TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return read.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
