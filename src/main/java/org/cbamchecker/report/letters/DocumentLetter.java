package org.cbamchecker.report.letters;

import java.nio.file.Path;
import org.cbamchecker.report.office.TextDocument;
import org.cbamchecker.report.office.TextDocument.Kind;

/** A letter as a document, to be edited and printed. */
final class DocumentLetter {
    private static final String MAKER = "cbam-checker";

    private DocumentLetter() {}

    static void write(Letter letter, Path file) {
        try (var document = new TextDocument(file)) {
            letter.head().forEach(entry -> document.paragraph(Kind.HEAD, entry.label() + "\t" + entry.text()));
            document.paragraph(Kind.TEXT, "");
            letter.opening().forEach(words -> document.paragraph(Kind.TEXT, words));
            int number = 0;
            for (Letter.Request request : letter.requests()) {
                number++;
                write(document, number, request);
            }
            document.paragraph(Kind.TEXT, "");
            letter.cost().sentences().forEach(words -> document.paragraph(Kind.TEXT, words));
            letter.cost().law().forEach(law -> document.paragraph(Kind.CITED, law));
            letter.closing().forEach(words -> document.paragraph(Kind.TEXT, words));
            document.finish(letter.file(), MAKER);
        }
    }

    private static void write(TextDocument document, int number, Letter.Request request) {
        document.paragraph(Kind.NUMBERED, number + ".\t" + request.what());
        if (!request.concerned().isEmpty()) {
            document.paragraph(Kind.CONTINUED, request.about());
            request.concerned().forEach(each -> document.paragraph(Kind.LISTED, "–\t" + each));
        }
        request.law().forEach(law -> document.paragraph(Kind.CITED, law));
    }
}
