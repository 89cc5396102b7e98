package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Importer;
import org.cbamchecker.facts.Submission;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.rulebook.Rulebook;
import org.cbamchecker.secondopinion.Article2aThreshold.Position;
import org.cbamchecker.secondopinion.Article2aThreshold.Scoped;

/** Evaluates submissions article by article, in the wording of one law date. */
final class SecondOpinion {
    private final LawBook law;

    SecondOpinion(Rulebook rulebook, LocalDate lawDate) {
        law = new LawBook(rulebook, lawDate);
    }

    /** An importer in a calendar year. */
    private record Year(String importer, int year) {
        @Override
        public String toString() {
            return importer + "/" + year;
        }
    }

    Map<String, String> of(Submission submission) {
        Answers answers = new Answers();
        Article2Scope article2 = new Article2Scope(law);
        Article2aThreshold article2a = new Article2aThreshold(law);
        Article6Certificates article6 = new Article6Certificates(law, article2, submission.register());

        Article4Authorisation article4 = new Article4Authorisation(law, submission.register());
        ContentsOfDocuments contents =
                new ContentsOfDocuments(law, submission.register().filings().contents());
        WhoSurrenders who = new WhoSurrenders(law, submission.register());
        Releases releases = new Releases(law, submission.register(), article6, contents);
        Article8Verification article8 = new Article8Verification(law, submission.register(), contents);
        Article10Installations article10 = new Article10Installations(submission.register());
        Map<String, Set<String>> findings = new TreeMap<>();
        Map<Year, List<Scoped>> years = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        for (ImportLine line : submission.lines()) {
            Set<String> ofLine = new TreeSet<>();
            findings.put(line.id(), ofLine);
            releases.claims(line);
            Year year = new Year(line.parties().importer().value(), line.year());
            years.computeIfAbsent(year, y -> new ArrayList<>()).add(new Scoped(line, article2.scope(line, ofLine)));
        }
        DeclaringYears declarants = new DeclaringYears(law, article6, submission.register());
        UsualFigures usual = new UsualFigures(law);
        Article35Reports transitional = new Article35Reports(law, article2, contents, submission.register());
        for (Map.Entry<Year, List<Scoped>> entry : years.entrySet()) {
            Year year = entry.getKey();
            Set<String> ofYear = new TreeSet<>();
            Position position =
                    article2a.position(year.year(), entry.getValue(), expected(submission, year.importer()), ofYear);
            List<ImportLine> owing = new ArrayList<>();
            Article22Surrender surrender = new Article22Surrender(law, article6);
            for (Scoped scoped : entry.getValue()) {
                Set<String> ofLine = findings.get(scoped.line().id());
                Liability liability = article2a.liability(scoped, position.liability(), ofLine);
                Article6Certificates.Owed owed =
                        liability == Liability.LIABLE ? article6.owed(scoped.line(), scoped.scoping(), ofLine) : null;
                transitional.line(scoped.line(), scoped.scoping());
                if (scoped.scoping().inScope()) {
                    usual.line(scoped.line(), scoped.scoping().sector(), owed, ofLine);
                }
                Article6Certificates.ByDefault byDefault =
                        liability == Liability.LIABLE ? article6.byDefault(scoped.line(), scoped.scoping()) : null;
                declarants.hear(
                        new DeclaringYears.Line(scoped.line(), scoped.scoping(), liability, owed, byDefault, position));
                if (liability == Liability.LIABLE || liability == Liability.CANNOT_BE_DETERMINED) {
                    surrender.add(scoped.line().customs().accepted(), owed);
                    owing.add(scoped.line());
                }
                if (owed != null && article4.isNobodyThere(scoped.line())) {
                    surrender.addWithoutStatus(owed);
                }
                releases.hear(scoped.line(), owed);
                article8.hear(scoped.line(), owed);
                article10.hear(scoped.line());
                releases.hear(scoped, liability, position, ofLine);
                write(scoped, liability, owed, answers.of(scoped.line().id()));
                answers.of(scoped.line().id()).put("findings", ofLine);
            }
            Answers.Of about = answers.of(year.toString());
            write(position, about);
            surrender.write(year.year(), about, ofYear);
            about.put("can surrender", who.ofImporter(owing));
            about.put("findings", ofYear);
        }
        declarants.write(answers);
        others(submission, usual, transitional).forEach((name, codes) -> {
            if (!codes.isEmpty()) {
                answers.of(name).put("findings", codes);
            }
        });
        releases.write(answers);
        article8.write(answers);
        article10.write(answers);
        return answers.all();
    }

    /** What is found about people, reports and payments, by name. */
    private static Map<String, Set<String>> others(
            Submission submission, UsualFigures usual, Article35Reports transitional) {
        Map<String, Set<String>> findings = new TreeMap<>();
        Agreement.names(submission).forEach(name -> findings.put(name, new TreeSet<>()));
        usual.reports(submission.register().reports(), findings);
        usual.payments(submission.register().payments(), submission.lines(), findings);
        transitional.write(submission, findings);
        return findings;
    }

    private static BigDecimal expected(Submission submission, String eori) {
        for (Importer importer : submission.register().importers()) {
            if (importer.eori().value().equals(eori)) {
                return importer.expectedFurtherMass();
            }
        }
        return null;
    }

    private static void write(Scoped scoped, Liability liability, Article6Certificates.Owed owed, Answers.Of about) {
        about.put(
                "scope",
                scoped.scoping().status() + " because " + scoped.scoping().ground());
        about.put("sector", scoped.scoping().sector());
        about.put("liability", liability.toString());
        if (owed != null) {
            about.put("basis", owed.actual() ? "ACTUAL" : "DEFAULT");
            about.put("embedded per unit", owed.see());
            about.put("free allocation per unit", owed.sefa());
            about.put("emissions", owed.emissions());
            about.put("free allocation", owed.allocation());
            about.put("carbon price", owed.carbonPrice());
            about.put("certificates", owed.certificates());
            about.put("cost", owed.cost());
        }
    }

    private static void write(Position position, Answers.Of about) {
        about.put("mass", position.kilograms());
        about.put("liability", position.liability().toString());
        ImportLine crossing = position.crossing();
        about.put("crossing", crossing == null ? "none" : crossing.customs().accepted() + " with " + crossing.id());
    }
}
