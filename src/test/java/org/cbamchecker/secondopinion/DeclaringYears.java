package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cbamchecker.facts.AccountEntry;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.facts.AuthorityDecision;
import org.cbamchecker.facts.FiledDeclaration;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Importer;
import org.cbamchecker.facts.Parties;
import org.cbamchecker.facts.Register;
import org.cbamchecker.facts.Representative;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.Scoping;
import org.cbamchecker.law.CalendarQuarter;
import org.cbamchecker.law.Eori;

/** Who declares what: lines by declarant and calendar year, and what follows from them. */
final class DeclaringYears {
    private final LawBook law;
    private final Article6Certificates certificates;
    private final Register register;
    private final Map<String, Map<Integer, List<Line>>> declarants = new TreeMap<>();

    DeclaringYears(LawBook law, Article6Certificates certificates, Register register) {
        this.law = law;
        this.certificates = certificates;
        this.register = register;
    }

    /**
     * A line with everything that was decided of it.
     *
     * @param owed null where the line is not, or perhaps not, liable
     * @param byDefault null where the line is not, or perhaps not, liable
     * @param importer where its importer stands
     */
    record Line(
            ImportLine line,
            Scoping scoping,
            Liability liability,
            Article6Certificates.Owed owed,
            Article6Certificates.ByDefault byDefault,
            Article2aThreshold.Position importer) {
        boolean counts() {
            return liability == Liability.LIABLE || liability == Liability.CANNOT_BE_DETERMINED;
        }

        int quarter() {
            return CalendarQuarter.of(line.customs().accepted()).number();
        }
    }

    void hear(Line line) {
        declarants
                .computeIfAbsent(declarantOf(line.line()), key -> new TreeMap<>())
                .computeIfAbsent(line.line().year(), key -> new ArrayList<>())
                .add(line);
    }

    /** Article 5(2a): who appoints an indirect representative has that representative declare. */
    private static String declarantOf(ImportLine line) {
        boolean indirect = line.parties().representation() == Parties.Representation.INDIRECT;
        return (indirect ? line.parties().declarant() : line.parties().importer()).value();
    }

    void write(Answers answers) {
        for (FiledDeclaration each : register.filings().declarations()) {
            Map<Integer, List<Line>> years =
                    declarants.computeIfAbsent(each.declarant().value(), key -> new TreeMap<>());
            boolean background = years.entrySet().stream()
                    .anyMatch(year ->
                            year.getKey() >= each.year() && !year.getValue().isEmpty());
            if (!background) {
                years.computeIfAbsent(each.year(), key -> new ArrayList<>());
            }
        }
        declarants.forEach((declarant, years) -> write(declarant, years, answers));
    }

    private void write(String declarant, Map<Integer, List<Line>> years, Answers answers) {
        List<AccountEntry> entries = new ArrayList<>();
        for (AccountEntry entry : register.filings().account()) {
            if (entry.holder().eori().value().equals(declarant)) {
                entries.add(entry);
            }
        }
        var account = new Article20Account(law, authorisation(declarant), revoked(declarant), entries);
        Map<Integer, Article20Account.YearOfPurchase> purchases = new HashMap<>();
        Map<Integer, Set<String>> findings = new TreeMap<>();
        years.forEach((year, lines) -> {
            Set<String> ofYear = new TreeSet<>();
            findings.put(year, ofYear);
            Answers.Of about = answers.of(declarant + "/" + year + "/declarant");
            String can = canSurrender(declarant, lines);
            boolean holds = !can.equals("NO") && !can.equals("ONCE_AUTHORISED");
            Map<Integer, Article22Holding.Quarter> quarters = holds
                    ? new Article22Holding(law, account).quarters(year, lines, filedIn(declarant, year - 1), ofYear)
                    : Map.of();
            write(quarters, about);
            purchases.put(year, yearOfPurchase(quarters, lines));
            write(new Of(declarant, year, lines, account), Article22Holding.due(quarters), about, ofYear);
            about.put("left", "");
        });
        int last = years.keySet().stream().max(Integer::compare).orElseThrow();
        account.examine(purchases, findings.get(last));
        answers.of(declarant + "/" + last + "/declarant").put("left", account.left());
        findings.forEach((year, codes) ->
                answers.of(declarant + "/" + year + "/declarant").put("findings", codes));
    }

    private String canSurrender(String declarant, List<Line> lines) {
        List<ImportLine> owing =
                lines.stream().filter(Line::counts).map(Line::line).toList();
        return new WhoSurrenders(law, register).ofPerson(declarant, owing);
    }

    /** A declarant's year. */
    private record Of(String declarant, int year, List<Line> lines, Article20Account account) {}

    private static void write(Map<Integer, Article22Holding.Quarter> quarters, Answers.Of about) {
        quarters.forEach((number, quarter) -> {
            about.put(number + " by default", quarter.byDefault());
            about.put(number + " by last declaration", quarter.byLast());
            about.put(number + " required", quarter.required());
            about.put(number + " held", quarter.held());
        });
    }

    private void write(Of whose, Set<Integer> holdings, Answers.Of about, Set<String> findings) {
        Article22Surrender surrender = new Article22Surrender(law, certificates);
        Deadlines.Year facts = new Deadlines.Year();
        facts.holdings.addAll(holdings);
        facts.canSurrender = canSurrender(whose.declarant(), whose.lines());
        about.put("can surrender", facts.canSurrender);
        FiledDeclaration filed = declaration(whose.declarant(), whose.year());
        facts.filedIn =
                filed == null || filed.filedOn() == null ? 0 : filed.filedOn().getYear();
        for (Line line : whose.lines()) {
            if (line.counts()) {
                surrender.add(line.line().customs().accepted(), line.owed());
                facts.owing = true;
            }
            if (line.scoping().inScope()) {
                facts.quartersInScope.add(line.quarter());
            }
            if (line.owed() != null) {
                facts.actual |= line.owed().actual();
                facts.carbonPrice |= line.owed().carbonPrice() != null
                        && line.owed().carbonPrice().signum() > 0;
            }
        }
        surrender.writeTotals(about);
        about.put("deadlines", new Deadlines(law).of(whose.year(), facts));
        boolean due = facts.owing && whose.year() >= 2026 && Deadlines.binds(facts.canSurrender);
        declared(whose, filed, due, about, findings);
        BigDecimal missing = due ? surrendered(whose, surrender.whole(), findings) : null;
        var penalties = new Article26Penalties(law, register, findings);
        var exposed = new Article26Penalties.Year(
                new Eori(whose.declarant()), whose.year(), whose.lines(), surrender.whole(), missing, decisions(whose));
        about.put("penalties", penalties.exposures(exposed).toString());
        penalties.decisions(exposed);
    }

    private void declared(Of whose, FiledDeclaration filed, boolean owing, Answers.Of about, Set<String> findings) {
        LocalDate due = dueDay(whose.year());
        boolean isFiled = filed != null && filed.filedOn() != null;
        if (owing && isFiled && filed.filedOn().isAfter(due)) {
            findings.add("DECLARATION-LATE");
        }
        if (owing && !isFiled && due.isBefore(law.date())) {
            findings.add("DECLARATION-NOT-STATED");
        }
        List<String> differences = List.of();
        if (filed != null) {
            delegate(filed, findings);
            var comparison = new Article6Declaration(law, filed, whose.lines(), findings);
            Set<String> withoutLines = new TreeSet<>();
            differences = whose.lines().isEmpty() ? List.of() : comparison.compare();
            if (whose.lines().isEmpty()) {
                findings.add("DECLARATION-WITHOUT-LINES");
                new Article6Declaration(law, filed, List.of(), withoutLines).compare();
                withoutLines.retainAll(Set.of("REPORT-COPY-MISSING", "REPORT-COPY-NOT-STATED"));
                findings.addAll(withoutLines);
            }
        }
        about.put("differences", differences.toString());
    }

    private LocalDate dueDay(int year) {
        return LocalDate.of(year + 1, law.isAmended() ? 9 : 5, law.isAmended() ? 30 : 31);
    }

    /** Article 5(7a). */
    private void delegate(FiledDeclaration filed, Set<String> findings) {
        if (filed.delegate() == null && filed.delegateEstablishment() == null) {
            return;
        }
        if (!law.isAmended()) {
            findings.add("DELEGATION-NOT-PROVIDED-FOR");
            return;
        }
        if (filed.delegateEstablishment() == null) {
            findings.add("DELEGATE-PLACE-NOT-STATED");
        } else {
            findings.add(filed.delegateEstablishment().isUnion() ? "DECLARATION-DELEGATED" : "DELEGATE-OUTSIDE-UNION");
        }
    }

    /** Decisions about the year; those about none of the declarant's years go with the last of them. */
    private List<AuthorityDecision> decisions(Of whose) {
        Set<Integer> years = declarants.get(whose.declarant()).keySet();
        int last = years.stream().max(Integer::compare).orElseThrow();
        List<AuthorityDecision> decisions = new ArrayList<>();
        for (AuthorityDecision each : register.filings().decisions()) {
            int year = years.contains(each.year()) ? each.year() : last;
            if (each.person().value().equals(whose.declarant()) && year == whose.year()) {
                decisions.add(each);
            }
        }
        return decisions;
    }

    /** Articles 19(6) and 22(1); certificates missing on the day, or null. */
    private BigDecimal surrendered(Of whose, BigDecimal due, Set<String> findings) {
        LocalDate day = dueDay(whose.year());
        boolean past = day.isBefore(law.date());
        if (!whose.account().isStated()) {
            if (past) {
                findings.add("SURRENDER-NOT-STATED");
            }
            return null;
        }
        BigDecimal inTime = whose.account().surrendered(whose.year(), day);
        BigDecimal inAll = whose.account().surrendered(whose.year(), law.date());
        BigDecimal missing = null;
        if (past && due == null) {
            findings.add("SURRENDER-OPEN");
        } else if (past && inTime.compareTo(due) < 0) {
            missing = due.subtract(inTime);
            findings.add(inAll.compareTo(due) < 0 ? "CERTIFICATES-MISSING" : "CERTIFICATES-SURRENDERED-LATE");
        }
        if (due != null && inAll.compareTo(due) > 0) {
            findings.add("CERTIFICATES-IN-EXCESS");
        }
        return missing;
    }

    private static Article20Account.YearOfPurchase yearOfPurchase(
            Map<Integer, Article22Holding.Quarter> quarters, List<Line> lines) {
        BigDecimal obligation = BigDecimal.ZERO;
        for (Article22Holding.Quarter quarter : quarters.values()) {
            obligation = quarter.required();
        }
        String threshold = lines.isEmpty() ? "open" : "not exceeded";
        for (Line line : lines) {
            Liability importer = line.importer().liability();
            if (importer == Liability.LIABLE) {
                return new Article20Account.YearOfPurchase(obligation, "exceeded");
            }
            threshold = importer == Liability.CANNOT_BE_DETERMINED ? "open" : threshold;
        }
        return new Article20Account.YearOfPurchase(obligation, threshold);
    }

    private LocalDate revoked(String eori) {
        return new Article4Authorisation(law, register).dayOf(new Eori(eori), AuthorityDecision.Kind.REVOCATION);
    }

    private Authorisation authorisation(String eori) {
        for (Importer importer : register.importers()) {
            if (importer.eori().value().equals(eori) && importer.authorisation() != null) {
                return importer.authorisation();
            }
        }
        for (Representative representative : register.representatives()) {
            if (representative.eori().value().equals(eori)) {
                return representative.authorisation();
            }
        }
        return null;
    }

    /** The latest that was filed for a year; a draft only where none was. */
    private FiledDeclaration declaration(String declarant, int year) {
        FiledDeclaration latest = null;
        for (FiledDeclaration each : register.filings().declarations()) {
            if (each.declarant().value().equals(declarant) && each.year() == year && isLater(each, latest)) {
                latest = each;
            }
        }
        return latest;
    }

    private FiledDeclaration filedIn(String declarant, int calendarYear) {
        FiledDeclaration latest = null;
        for (FiledDeclaration each : register.filings().declarations()) {
            boolean then = each.filedOn() != null && each.filedOn().getYear() == calendarYear;
            if (then && each.declarant().value().equals(declarant) && isLater(each, latest)) {
                latest = each;
            }
        }
        return latest;
    }

    private static boolean isLater(FiledDeclaration one, FiledDeclaration other) {
        if (other == null || other.filedOn() == null) {
            return true;
        }
        return one.filedOn() != null && !one.filedOn().isBefore(other.filedOn());
    }
}
