package org.cbamchecker.intake;

import java.util.ArrayList;
import org.cbamchecker.facts.DocumentReference;

/** Reads document codes that stand on a sheet of their own. */
final class DocumentsSheet implements SheetReader {
    private final Drafts drafts;

    DocumentsSheet(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void read(Entry entry) {
        String line = entry.text("line");
        String code = DocumentCodes.checked(entry, "code", entry.text("code"));
        String reference = entry.text("reference");
        if (!entry.isFaulty()) {
            var document = new Drafts.Attached<>(new DocumentReference(code, reference), entry.spot());
            drafts.documents.computeIfAbsent(line, id -> new ArrayList<>()).add(document);
        } else if (!line.isEmpty()) {
            drafts.brokenLines.putIfAbsent(line, entry.spot());
        }
    }
}
