package org.cbamchecker.intake;

import java.util.Map;
import org.cbamchecker.facts.DocumentContent;
import org.cbamchecker.facts.DocumentContent.Kind;
import org.cbamchecker.law.Answer;

/** Reads which items documents hold. */
final class DocumentContentsSheet implements SheetReader {
    private final FilingDrafts filings;

    DocumentContentsSheet(FilingDrafts filings) {
        this.filings = filings;
    }

    @Override
    public void read(Entry entry) {
        Kind kind = entry.choice("kind", Kind.class);
        String document = document(entry, kind);
        String good = good(entry, kind);
        String item = entry.text("item");
        Answer given = entry.answer("given", entry.has("value") ? Answer.YES : Answer.UNKNOWN);
        String value = entry.text("value");
        if (!entry.isFaulty()) {
            var content = new DocumentContent(kind, document, good, item, given, value);
            filings.contents.add(String.join("\u0000", kind.name(), document, good, item), content, entry, "item");
        }
    }

    private static String document(Entry entry, Kind kind) {
        String name = kind == null
                ? entry.text("document")
                : entry.read("document", stated -> DocumentNames.read(stated, kind));
        return name == null ? "" : name;
    }

    private static String good(Entry entry, Kind kind) {
        String good = entry.text("good");
        if (!good.isEmpty() && kind != null && kind != Kind.EMISSIONS_REPORT && kind != Kind.VERIFICATION_REPORT) {
            entry.fault("good", "CONTENT-GOOD-NOT-EXPECTED", Map.of());
        }
        return good;
    }
}
