package org.cbamchecker.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.articles.DocumentCodeQuestion;
import org.cbamchecker.articles.DocumentCodeQuestion.Situation;
import org.cbamchecker.articles.DocumentCodesRuling;
import org.cbamchecker.articles.DocumentCodesRuling.Accounts;
import org.cbamchecker.articles.DocumentCodesRuling.Need;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.facts.DocumentReference;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.findings.Release;
import org.cbamchecker.findings.Standing;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.tables.Row;

/** Which document codes each line needs, and how those given compare with them (Article 25, TARIC). */
final class DocumentCodes {
    private static final String TABLE = "customs-document-codes";

    private final Session session;
    private final Authorisations authorisations;
    private final Map<Asked, Needed> answers = new HashMap<>();

    DocumentCodes(Session session, Authorisations authorisations) {
        this.session = session;
        this.authorisations = authorisations;
    }

    private record Asked(Situation situation, LocalDate day) {}

    /**
     * What the table says of a line.
     *
     * @param asked codes that the table names without being able to say whether they are right
     * @param possible codes of which one fits if what is open turns out so
     * @param rows rows that hold
     */
    record Needed(Release.Codes codes, List<String> asked, List<String> possible, List<RowReference> rows) {
        static Needed of(List<Row> rows) {
            List<String> oneOf = codes(rows, "one of");
            boolean open = oneOf.isEmpty() && rows.stream().anyMatch(row -> isUsed(row, "ask"));
            return new Needed(
                    new Release.Codes(oneOf, codes(rows, "also"), open),
                    codes(rows, "ask"),
                    codes(rows, "may fit"),
                    rows.stream().map(Row::reference).sorted().toList());
        }

        private static List<String> codes(List<Row> rows, String use) {
            return rows.stream()
                    .filter(row -> isUsed(row, use))
                    .map(row -> row.text("Code"))
                    .filter(code -> !code.isEmpty())
                    .distinct()
                    .sorted()
                    .toList();
        }

        private static boolean isUsed(Row row, String use) {
            return row.text("Use").equals(use);
        }
    }

    /** @param standing of whoever answers for the line, whether it needs an authorisation or not */
    Needed needed(ReleasePhase.Settled line, Standing standing) {
        LocalDate accepted = line.imported().customs().accepted();
        return answers.computeIfAbsent(new Asked(situation(line, standing), accepted), asked -> {
            var question = new DocumentCodeQuestion(session.days(asked.day()), asked.situation());
            session.ask(question);
            return Needed.of(Hits.all(question, TABLE));
        });
    }

    private static Situation situation(ReleasePhase.Settled line, Standing standing) {
        ImportLine imported = line.imported();
        CountryCode dispatch = imported.provenance().dispatch();
        boolean fromEeaEfta = dispatch != null && dispatch.isEeaEftaState();
        return new Situation(
                scope(line),
                threshold(line),
                spoken(standing),
                imported.customs().previousProcedure(),
                fromEeaEfta ? "yes" : "no");
    }

    private static String scope(ReleasePhase.Settled line) {
        return switch (line.line().scoping().status()) {
            case IN_SCOPE -> "in scope";
            case CANNOT_BE_DETERMINED -> "open";
            case OUT_OF_SCOPE ->
                switch (line.line().scoping().ground()) {
                    case "union-origin" -> "union origin";
                    case "shelf-or-eez" -> "shelf or EEZ";
                    case "military" -> "military";
                    case "annex-iii-1" ->
                        line.imported().provenance().territory().isEmpty() ? "outside" : "exempt territory";
                    default -> "outside";
                };
        };
    }

    private static String threshold(ReleasePhase.Settled line) {
        return switch (line.line().liability()) {
            case EXEMPT -> "within";
            case LIABLE -> line.beforeCrossing() ? "before crossing" : "above or none";
            case CANNOT_BE_DETERMINED -> "open";
            case OUT_OF_SCOPE -> "not asked";
        };
    }

    private static String spoken(Standing standing) {
        return switch (standing) {
            case AUTHORISED -> "authorised";
            case PROVISIONAL -> "provisional";
            case NOT_AUTHORISED -> "not authorised";
            case DEEMED -> "deemed";
            case NOT_NEEDED -> "not asked";
            case CANNOT_BE_DETERMINED -> "open";
        };
    }

    /** Compares the codes of the lines that give any with those they need; lines that give none are told of once. */
    void compare(List<ReleasePhase.Settled> lines, List<Needed> needs) {
        List<DocumentCodesRuling> rulings = new ArrayList<>();
        List<Journal> journals = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ReleasePhase.Settled line = lines.get(i);
            if (!line.imported().customs().documents().isEmpty()) {
                rulings.add(ruling(line.imported(), needs.get(i)));
                journals.add(line.line().journal());
            }
        }
        session.ask(rulings);
        for (int i = 0; i < rulings.size(); i++) {
            journals.get(i).take(rulings.get(i));
        }
    }

    private DocumentCodesRuling ruling(ImportLine line, Needed needed) {
        Set<String> known = session.tables().documentCodes();
        var need = new Need(needed.codes(), needed.asked(), needed.possible(), known, needed.rows());
        return new DocumentCodesRuling(session.days(line.customs().accepted()), line, need, accounts(line));
    }

    private Accounts accounts(ImportLine line) {
        Eori person = line.parties().liable();
        String own = authorisations.of(person).map(Authorisation::accountNumber).orElse("");
        Set<String> others = new HashSet<>();
        for (DocumentReference document : line.customs().documents()) {
            if (authorisations.isOfAnother(document.reference(), person)) {
                others.add(document.reference());
            }
        }
        return new Accounts(own, others);
    }
}
