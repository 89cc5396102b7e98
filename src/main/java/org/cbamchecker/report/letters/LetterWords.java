package org.cbamchecker.report.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cbamchecker.facts.Register;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.report.Citations;
import org.cbamchecker.report.Notation;
import org.cbamchecker.report.Presentation;
import org.cbamchecker.report.letters.Letter.Entry;

/** Puts what an importer misses into a letter. */
final class LetterWords {
    /** The deadline by which the importer needs what it asks for. */
    private static final String DECLARATION = "declaration";

    private final Presentation words;
    private final RequestWords requests;
    private final Map<String, String> names;
    private final Map<String, LocalDate> due = new HashMap<>();
    private final FileNames files = new FileNames();
    private AssessmentHeader header;

    LetterWords(Presentation words, Citations citations, Register register) {
        this.words = words;
        requests = new RequestWords(words, citations);
        names = register.importers().stream()
                .collect(Collectors.toMap(
                        importer -> importer.eori().value(), importer -> importer.name(), (a, b) -> a));
    }

    void of(AssessmentHeader begun) {
        header = begun;
    }

    /** By when declarations are filed for the imports of the letters. */
    void deadlines(DeclarantYearAssessment declarant) {
        if (declarant.subject().year() == header.year()) {
            declarant.deadlines().stream()
                    .filter(deadline -> deadline.key().equals(DECLARATION))
                    .forEach(deadline -> declarant.importers().forEach(importer -> due.put(importer, deadline.on())));
        }
    }

    Letter letter(Correspondence.Pair pair, Dossier dossier) {
        return new Letter(
                files.of(pair),
                head(pair),
                opening(pair.addressee()),
                requests.of(dossier, header.year()),
                cost(dossier.cost()),
                closing(pair));
    }

    private List<Entry> head(Correspondence.Pair pair) {
        return List.of(
                new Entry(words.text("paper.letter.to"), addressee(pair.addressee())),
                new Entry(words.text("paper.letter.from"), sender(pair.importer())),
                new Entry(
                        words.text("paper.letter.about"),
                        words.text("paper.letter.subject", Map.of("year", header.year()))));
    }

    private String addressee(Addressee addressee) {
        String country = addressee.country().letters();
        if (addressee instanceof Addressee.Operator operator) {
            return operator(operator);
        }
        return addressee instanceof Addressee.Supplier supplier
                ? words.text(
                        "paper.letter.supplier",
                        Map.of("supplier", Notation.plain(supplier.name()), "country", country))
                : words.text("paper.letter.unnamed", Map.of("country", country));
    }

    private String operator(Addressee.Operator operator) {
        String address = Notation.plain(operator.address());
        Map<String, String> values = Map.of(
                "operator", Notation.plain(operator.operator()),
                "installation", installation(operator),
                "address", address,
                "country", operator.country().letters());
        if (operator.operator().isEmpty()) {
            return words.text("paper.letter.installation", values);
        }
        return words.text(address.isEmpty() ? "paper.letter.operator" : "paper.letter.operator-at", values);
    }

    private static String installation(Addressee.Operator operator) {
        return Notation.plain(operator.installation().isEmpty() ? operator.id() : operator.installation());
    }

    private String sender(String importer) {
        String name = names.getOrDefault(importer, "");
        return name.isEmpty()
                ? importer
                : words.text("paper.letter.sender", Map.of("name", Notation.plain(name), "importer", importer));
    }

    private List<String> opening(Addressee addressee) {
        String about = addressee instanceof Addressee.Operator operator
                ? words.text(
                        "paper.letter.opening-operator",
                        Map.of("installation", installation(operator), "year", header.year()))
                : words.text("paper.letter.opening-supplier", Map.of("year", header.year()));
        return List.of(words.text("paper.letter.greeting"), about);
    }

    private Letter.Reason cost(DefaultCost cost) {
        if (!cost.isSomething()) {
            return Letter.Reason.NONE;
        }
        List<String> told = new ArrayList<>();
        told.add(words.text(
                kind(cost),
                Map.of(
                        "imports", Notation.count(cost.imports()),
                        "certificates", certificates(cost),
                        "cost", Notation.euro(cost.euro()))));
        if (cost.open() > 0) {
            told.add(words.text("paper.letter.cost.open", Map.of("imports", Notation.count(cost.open()))));
        }
        told.add(words.text("paper.letter.cost.why"));
        return new Letter.Reason(told, requests.law(cost.clauses()));
    }

    private static String kind(DefaultCost cost) {
        if (cost.priced().signum() == 0) {
            return "paper.letter.cost.unpriced";
        }
        return cost.priced().compareTo(cost.certificates()) == 0
                ? "paper.letter.cost.priced"
                : "paper.letter.cost.partly-priced";
    }

    /** Shortened: the letter is no declaration. */
    private String certificates(DefaultCost cost) {
        return words.text("unit.certificates", Map.of("number", Notation.shortened(cost.certificates())));
    }

    private List<String> closing(Correspondence.Pair pair) {
        return List.of(by(due.get(pair.importer())), words.text("paper.letter.regards"), sender(pair.importer()));
    }

    private String by(LocalDate day) {
        if (day == null) {
            return words.text("paper.letter.by-unknown");
        }
        String key = day.isBefore(header.lawDate()) ? "paper.letter.by-passed" : "paper.letter.by";
        return words.text(key, Map.of("due", day, "year", header.year()));
    }
}
