package org.cbamchecker.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.cbamchecker.facts.DocumentReference;

/** Reads document codes written in one cell: {@code Y128=CBAM-DE-2026-AAA12345678901; N380=4711}. */
final class DocumentCodes {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{4,5}");

    private DocumentCodes() {}

    static List<DocumentReference> read(Entry entry, String field) {
        String text = entry.text(field);
        if (text.isEmpty()) {
            return List.of();
        }
        List<DocumentReference> documents = new ArrayList<>();
        for (String part : text.split(text.indexOf(';') >= 0 || text.indexOf('\n') >= 0 ? "[;\n]" : ",")) {
            String trimmed = Wording.trimmed(part);
            if (!trimmed.isEmpty() && !trimmed.equalsIgnoreCase("null")) {
                documents.add(document(entry, field, trimmed));
            }
        }
        return entry.desk().pool().same(List.copyOf(documents));
    }

    private static DocumentReference document(Entry entry, String field, String part) {
        int sign = part.indexOf('=');
        String code = checked(entry, field, Wording.trimmed(sign < 0 ? part : part.substring(0, sign)));
        return new DocumentReference(code, sign < 0 ? "" : Wording.trimmed(part.substring(sign + 1)));
    }

    /** The code in capitals; reports what is none. */
    static String checked(Entry entry, String field, String text) {
        String code = text.toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            entry.fault(field, "DOCUMENT-CODE-MALFORMED", Map.of("code", text));
        }
        return code;
    }
}
