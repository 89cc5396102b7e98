package org.cbamchecker.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cbamchecker.facts.Assurance.VisitKind;
import org.cbamchecker.facts.DocumentContent;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.ReportedGood;
import org.cbamchecker.law.Answer;
import org.cbamchecker.tables.Row;

/** What documents must hold: Articles 5 and 9, Annexes V and VI, and the implementing acts on reports. */
final class ContentsOfDocuments {
    private final LawBook law;
    private final List<DocumentContent> stated;

    ContentsOfDocuments(LawBook law, List<DocumentContent> stated) {
        this.law = law;
        this.stated = stated;
    }

    /** Whether a circumstance holds of a document. */
    interface Circumstances {
        boolean hold(String when);
    }

    void look(
            DocumentContent.Kind kind,
            String document,
            LocalDate day,
            List<ReportedGood> goods,
            Circumstances circumstances,
            Set<String> findings) {
        List<DocumentContent> ofDocument = new ArrayList<>();
        for (DocumentContent content : stated) {
            if (content.kind() == kind && content.document().equals(document)) {
                ofDocument.add(content);
            }
        }
        boolean open = false;
        boolean asked = false;
        for (Row row : law.rows("required-contents", day)) {
            boolean ours =
                    row.text("Kind").equals(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            if (!ours || !row.text("When").equals("always") && !circumstances.hold(row.text("When"))) {
                continue;
            }
            for (String good : goodsOf(row, goods, day)) {
                asked = true;
                Answer answer = answer(ofDocument, good, row.text("Item"));
                if (answer == Answer.NO) {
                    findings.add(row.text("Finding"));
                }
                open = open || answer == Answer.UNKNOWN;
            }
        }
        if (asked && ofDocument.isEmpty()) {
            findings.add(nothingStated(kind));
        } else if (open) {
            findings.add("CONTENTS-OPEN");
        }
    }

    private List<String> goodsOf(Row row, List<ReportedGood> goods, LocalDate day) {
        if (row.text("Of").equals("document")) {
            return List.of("");
        }
        List<String> ids = new ArrayList<>();
        for (ReportedGood good : goods) {
            if (row.text("Category").isEmpty() || row.text("Category").equals(law.category(good.cn(), day))) {
                ids.add(good.id());
            }
        }
        return ids;
    }

    /** Where an item is stated twice, the later statement counts. */
    private static Answer answer(List<DocumentContent> contents, String good, String item) {
        Answer answer = Answer.UNKNOWN;
        for (DocumentContent content : contents) {
            if (content.good().equals(good) && content.item().equals(item)) {
                answer = content.given();
            }
        }
        return answer;
    }

    private static String nothingStated(DocumentContent.Kind kind) {
        return switch (kind) {
            case APPLICATION -> "APPLICATION-CONTENTS-NOT-STATED";
            case EMISSIONS_REPORT -> "EMISSIONS-REPORT-CONTENTS-NOT-STATED";
            case VERIFICATION_REPORT -> "VERIFICATION-REPORT-CONTENTS-NOT-STATED";
            case CARBON_PRICE_EVIDENCE -> "CARBON-PRICE-EVIDENCE-NOT-STATED";
            case DECLARATION_RECORDS -> "DECLARATION-RECORDS-NOT-STATED";
            case QUARTERLY_REPORT -> "TRANSITIONAL-REPORT-CONTENTS-NOT-STATED";
            case PENALTY_NOTICE -> throw new AssertionError(kind);
        };
    }

    /** The two reports about an installation: the operator's and the verifier's. */
    void look(EmissionsReport report, Set<String> findings) {
        Circumstances circumstances = when -> switch (when) {
            case "electricity" -> report.goods().stream().anyMatch(ContentsOfDocuments::isElectricity);
            case "outside Annex II" ->
                report.goods().stream()
                        .anyMatch(good -> countsIndirect(good, report.period().to()));
            case "virtual visit" -> isVisit(report, VisitKind.VIRTUAL);
            case "waived visit" -> isVisit(report, VisitKind.WAIVED);
            default -> false;
        };
        LocalDate day = report.period().to();
        look(DocumentContent.Kind.EMISSIONS_REPORT, report.id(), day, report.goods(), circumstances, findings);
        if (report.verification() != null) {
            look(DocumentContent.Kind.VERIFICATION_REPORT, report.id(), day, report.goods(), circumstances, findings);
        }
    }

    private static boolean isElectricity(ReportedGood good) {
        return good.cn().digits().equals("27160000");
    }

    private static boolean isVisit(EmissionsReport report, VisitKind kind) {
        return report.verification() != null
                && report.verification().assurance().visit().kind() == kind;
    }

    private boolean countsIndirect(ReportedGood good, LocalDate day) {
        Row listing = new Article2Scope(law).listing(good.cn().digits(), Answer.YES, day);
        return !isElectricity(good)
                && listing != null
                && listing.text("Listed").equals("include")
                && !listing.isYes("Direct emissions only");
    }
}
