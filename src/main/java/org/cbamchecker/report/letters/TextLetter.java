package org.cbamchecker.report.letters;

import org.cbamchecker.report.Page;

/** A letter as plain text, to be sent as an e-mail. */
final class TextLetter {
    private static final int WIDTH = 76;
    private static final int LABEL = 10;
    private static final int NUMBER = 4;

    private final Page page = new Page(WIDTH);

    private TextLetter() {}

    /** With line ends as {@code \n}. */
    static String of(Letter letter) {
        var text = new TextLetter();
        letter.head().forEach(entry -> text.page.entry(0, LABEL, entry.label(), entry.text()));
        letter.opening().forEach(text::paragraph);
        int number = 0;
        for (Letter.Request request : letter.requests()) {
            number++;
            text.request(number, request);
        }
        letter.cost().sentences().forEach(text::paragraph);
        letter.cost().law().forEach(law -> text.page.paragraph(0, law));
        letter.closing().forEach(text::paragraph);
        return text.page.toString();
    }

    private void paragraph(String words) {
        page.blank();
        page.paragraph(0, words);
    }

    private void request(int number, Letter.Request request) {
        page.blank();
        page.entry(0, NUMBER, number + ".", request.what());
        if (!request.concerned().isEmpty()) {
            page.paragraph(NUMBER, request.about());
            request.concerned().forEach(each -> page.entry(NUMBER, 2, "-", each));
        }
        request.law().forEach(law -> page.paragraph(NUMBER, law));
    }
}
