package org.cbamchecker.report.letters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.law.Quantity;
import org.cbamchecker.reference.Clauses;
import org.cbamchecker.report.Citations;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.Presentation;
import org.cbamchecker.report.letters.Letter.Request;

/** Puts into words what is asked for, which imports it concerns and which acts ask for it. */
final class RequestWords {
    /** What a verification report holds, and that the declaration goes with a copy of it. */
    private static final List<String> VERIFICATION = List.of("EU-2023-956:AnnexVI(2)", "EU-2023-956:Art.6(2)(d)");

    private static final List<String> INSTALLATION = List.of("EU-2023-956:Art.10(2)");
    private static final List<String> CARBON_PRICE = List.of("EU-2023-956:Art.9(2)");

    /** The five conditions of actual values for electricity. */
    private static final List<String> ELECTRICITY = List.of(
            "EU-2023-956:AnnexIV(5)(a)",
            "EU-2023-956:AnnexIV(5)(b)",
            "EU-2023-956:AnnexIV(5)(c)",
            "EU-2023-956:AnnexIV(5)(d)",
            "EU-2023-956:AnnexIV(5)(e)");

    private final Presentation words;
    private final Citations citations;

    RequestWords(Presentation words, Citations citations) {
        this.words = words;
        this.citations = citations;
    }

    /**
     * Everything that a dossier asks for.
     *
     * @param year calendar year of the imports
     */
    List<Request> of(Dossier dossier, int year) {
        List<Request> requests =
                dossier.wishes().stream().map(this::request).collect(Collectors.toCollection(ArrayList::new));
        if (!dossier.goods().isEmpty()) {
            actualValues(dossier, year, requests);
        }
        return requests;
    }

    private Request request(Wish wish) {
        List<String> concerned = wish.named().stream().map(this::line).collect(Collectors.toCollection(ArrayList::new));
        if (wish.further() > 0) {
            concerned.add(words.text("paper.letter.further", Map.of("count", Notation.count(wish.further()))));
        }
        return new Request(wish.request(), words.text("paper.letter.concerns"), concerned, law(wish.clauses()));
    }

    private String line(ImportLine line) {
        return words.text(
                "paper.letter.line",
                Map.of(
                        "cn", line.good().cn().printed(),
                        "quantity", amount(line.quantity()),
                        "accepted", line.customs().accepted(),
                        "mrn", Notation.plain(line.customs().mrn()),
                        "item", line.customs().item()));
    }

    private String amount(Quantity quantity) {
        return words.amount(quantity.inEmissionUnits(), quantity.unit());
    }

    private void actualValues(Dossier dossier, int year, List<Request> requests) {
        Map<String, Integer> ofYear = Map.of("year", year);
        requests.add(new Request(
                words.text("paper.letter.send-report", ofYear),
                words.text("paper.letter.default-goods"),
                dossier.goods().stream().map(this::goods).toList(),
                law(dossier.defaultClauses())));
        requests.add(request(words.text("paper.letter.send-verification", ofYear), VERIFICATION));
        requests.add(request(words.text("paper.letter.send-installation"), INSTALLATION));
        if (dossier.goods().stream().anyMatch(DefaultGoods::isElectricity)) {
            requests.add(request(words.text("paper.letter.send-electricity"), ELECTRICITY));
        }
        requests.add(request(words.text("paper.letter.send-carbon-price"), CARBON_PRICE));
    }

    private Request request(String what, List<String> clauses) {
        return new Request(what, "", List.of(), law(clauses));
    }

    private String goods(DefaultGoods goods) {
        return words.text(
                "paper.letter.goods",
                Map.of(
                        "cn", goods.cn().printed(),
                        "quantity", words.amount(goods.quantity(), goods.unit()),
                        "imports", Notation.count(goods.imports())));
    }

    /**
     * What the acts say; a clause that is not in the catalogue is named.
     *
     * @param clauses ids, of which one text may hold several
     */
    List<String> law(Collection<String> clauses) {
        return clauses.stream()
                .flatMap(ids -> Clauses.ids(ids).stream())
                .distinct()
                .map(this::law)
                .toList();
    }

    private String law(String id) {
        return citations
                .clause(id)
                .map(clause -> words.text("paper.letter.law", values(clause)))
                .orElseGet(() -> words.text("paper.letter.law-not-listed", Map.of("clause", id)));
    }

    private static Map<String, String> values(Clauses.Clause clause) {
        return Map.of("act", clause.act(), "place", clause.place(), "asks", clause.asks());
    }
}
