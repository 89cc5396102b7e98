package org.cbamchecker.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.law.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentContentsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "application,           DE 123456789012345,     DE123456789012345",
        "application,           NL987654321,            NL987654321",
        "emissions report,      R1,                     R1",
        "verification report,   R1,                     R1",
        "carbon price evidence, P1,                     P1",
        "declaration records,   nl987654321 / 2026,     NL987654321/2026",
        "quarterly report,      DE123456789012345/2025-Q3, DE123456789012345/2025Q3",
        "penalty notice,        D1,                     D1"
    })
    void contents_name_their_document_each_in_its_way(String kind, String written, String document) throws IOException {
        Given given = Given.example()
                .with("authorityDecisions", "kind", "penalty")
                .with("documentContents", "kind", kind)
                .with("documentContents", "document", written)
                .with("documentContents", "good", null);

        Received received = Given.read(given.json(folder));

        assertThat(received.diagnostics().list()).isEmpty();
        assertThat(received.submission().register().filings().contents())
                .singleElement()
                .satisfies(content -> assertThat(content.document()).isEqualTo(document));
    }

    @ParameterizedTest
    @CsvSource({
        "application,           FR1,                    REFERENCE-MISSING",
        "application,           R1,                     EORI-MALFORMED",
        "carbon price evidence, R1,                     REFERENCE-MISSING",
        "declaration records,   2026,                   CONTENT-DOCUMENT-MALFORMED",
        "declaration records,   NL987654321/26,         CONTENT-DOCUMENT-MALFORMED",
        "declaration records,   26/NL987654321,         CONTENT-DOCUMENT-MALFORMED",
        "quarterly report,      DE123456789012345/2025, CONTENT-DOCUMENT-MALFORMED",
        "quarterly report,      DE123456789012345/2025Q2, REFERENCE-MISSING",
        "penalty notice,        D7,                     REFERENCE-MISSING",
        "penalty notice,        D1,                     REFERENCE-MISSING"
    })
    void contents_of_a_document_that_is_not_there_are_a_fault(String kind, String written, String code)
            throws IOException {
        Given given = Given.example()
                .with("documentContents", "kind", kind)
                .with("documentContents", "document", written)
                .with("documentContents", "good", null);

        Diagnostic fault = Given.only(Given.read(given.json(folder)));

        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.place().cell()).isEqualTo("/documentContents/0/document");
    }

    @Test
    void a_good_is_only_named_by_contents_of_reports() throws IOException {
        Given given = Given.example()
                .with("documentContents", "kind", "carbon price evidence")
                .with("documentContents", "document", "P1");

        assertThat(Given.only(Given.read(given.json(folder))).code()).isEqualTo("CONTENT-GOOD-NOT-EXPECTED");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "good, unheard-of, REFERENCE-MISSING",
                "item, -,          VALUE-MISSING",
                "kind, a letter,   CHOICE-UNKNOWN"
            })
    void a_fault_is_reported_at_its_value(String field, String value, String code) throws IOException {
        Given given = Given.example().with("documentContents", field, value);

        Diagnostic fault = Given.only(Given.read(given.json(folder)));

        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.place().cell()).isEqualTo("/documentContents/0/" + field);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, (C), YES", "-, -, UNKNOWN", "no, (C), NO", "yes, -, YES"})
    void a_value_says_that_the_item_is_given(String given, String value, Answer answer) throws IOException {
        Given written =
                Given.example().with("documentContents", "given", given).with("documentContents", "value", value);

        assertThat(Given.read(written.json(folder))
                        .submission()
                        .register()
                        .filings()
                        .contents())
                .singleElement()
                .satisfies(content -> assertThat(content.given()).isEqualTo(answer));
    }
}
