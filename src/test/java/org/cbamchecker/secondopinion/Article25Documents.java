package org.cbamchecker.secondopinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.cbamchecker.facts.Authorisation;
import org.cbamchecker.facts.DocumentReference;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Importer;
import org.cbamchecker.facts.Register;
import org.cbamchecker.facts.Representative;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.Scoping;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;
import org.cbamchecker.tables.Row;

/** Article 25 and TARIC: which document codes does a line need, and are those given right? */
final class Article25Documents {
    private static final String TABLE = "customs-document-codes";

    private final LawBook law;
    private final Register register;
    private final Article4Authorisation article4;

    Article25Documents(LawBook law, Register register, Article4Authorisation article4) {
        this.law = law;
        this.register = register;
        this.article4 = article4;
    }

    /**
     * Codes by their use.
     *
     * @param imaginable codes that would be right if what is open were known, one way or the other
     */
    record Codes(Set<String> oneOf, Set<String> also, Set<String> ask, boolean open, Set<String> imaginable) {
        boolean asksForAny() {
            return !oneOf.isEmpty() || !also.isEmpty() || open;
        }
    }

    /** What decides on the codes of a line. */
    record Case(
            ImportLine line,
            Scoping scoping,
            Liability liability,
            boolean beforeCrossing,
            Article4Authorisation.Held held) {}

    /** How a line stands, in the words of the table. */
    private record Standing(String threshold, String standing) {
        /** The same with each answer that what is open may have. */
        List<Standing> imagined() {
            List<String> masses = threshold.equals("open") ? List.of("within", "above or none") : List.of(threshold);
            List<String> persons = standing.equals("open")
                    ? List.of("authorised", "provisional", "not authorised", "deemed")
                    : List.of(standing);
            List<Standing> all = new ArrayList<>();
            masses.forEach(mass -> persons.forEach(person -> all.add(new Standing(mass, person))));
            return all;
        }

        boolean isOpen() {
            return threshold.equals("open") || standing.equals("open");
        }
    }

    Codes codes(Case given) {
        Standing standing = new Standing(threshold(given), standing(given));
        Codes codes = codes(given, standing);
        if (scope(given).equals("in scope") && standing.isOpen()) {
            for (Standing imagined : standing.imagined()) {
                Codes then = codes(given, imagined);
                codes.imaginable().addAll(then.oneOf());
                codes.imaginable().addAll(then.ask());
            }
            codes.imaginable().remove("Y423");
        }
        return codes;
    }

    private Codes codes(Case given, Standing standing) {
        Set<String> oneOf = new TreeSet<>();
        Set<String> also = new TreeSet<>();
        Set<String> ask = new TreeSet<>();
        boolean asked = false;
        for (Row row : law.rows(TABLE, given.line().customs().accepted())) {
            if (!fits(row, given, standing) || row.text("Use").equals("may fit")) {
                continue;
            }
            asked = asked || row.text("Use").equals("ask");
            Set<String> use =
                    switch (row.text("Use")) {
                        case "one of" -> oneOf;
                        case "also" -> also;
                        default -> ask;
                    };
            if (!row.text("Code").isEmpty()) {
                use.add(row.text("Code"));
            }
        }
        return new Codes(oneOf, also, ask, asked && oneOf.isEmpty(), new TreeSet<>());
    }

    private static boolean fits(Row row, Case given, Standing standing) {
        CountryCode dispatch = given.line().provenance().dispatch();
        boolean fromEeaEfta = dispatch != null && List.of("NO", "IS", "LI").contains(dispatch.letters());
        return LawBook.admits(row, "Scope", scope(given))
                && LawBook.admits(row, "Threshold", standing.threshold())
                && LawBook.admits(row, "Standing", standing.standing())
                && LawBook.admits(
                        row, "Previous procedure", given.line().customs().previousProcedure())
                && LawBook.admits(row, "From EEA EFTA State", fromEeaEfta ? "yes" : "no");
    }

    private static String scope(Case given) {
        if (given.scoping().status() == Scoping.Status.IN_SCOPE) {
            return "in scope";
        }
        if (given.scoping().status() == Scoping.Status.CANNOT_BE_DETERMINED) {
            return "open";
        }
        boolean territory = !given.line().provenance().territory().isEmpty();
        return switch (given.scoping().ground()) {
            case "military" -> "military";
            case "shelf-or-eez" -> "shelf or EEZ";
            case "union-origin" -> "union origin";
            case "annex-iii-1" -> territory ? "exempt territory" : "nothing";
            default -> "nothing";
        };
    }

    private static String threshold(Case given) {
        return switch (given.liability()) {
            case LIABLE -> given.beforeCrossing() ? "before crossing" : "above or none";
            case EXEMPT -> "within";
            case CANNOT_BE_DETERMINED -> "open";
            case OUT_OF_SCOPE -> "nothing";
        };
    }

    private static String standing(Case given) {
        return given.held() == null
                ? "nothing"
                : given.held().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    void compare(ImportLine line, Codes need, Set<String> findings) {
        List<DocumentReference> given = new ArrayList<>();
        Set<String> known = law.words(TABLE, "Code");
        for (DocumentReference document : line.customs().documents()) {
            if (known.contains(document.code())) {
                given.add(document);
            }
        }
        if (line.customs().documents().isEmpty()) {
            return;
        }
        Set<String> codes = new TreeSet<>();
        given.forEach(document -> codes.add(document.code()));
        Set<String> foreign = new TreeSet<>(codes);
        foreign.removeAll(need.oneOf());
        foreign.removeAll(need.also());
        foreign.removeAll(need.ask());
        foreign.removeAll(need.imaginable());
        Set<String> main = new TreeSet<>(codes);
        main.removeAll(need.also());
        Set<String> doubtful = new TreeSet<>(main);
        if (need.open() && need.imaginable().isEmpty()) {
            foreign.clear();
        } else {
            doubtful.retainAll(need.imaginable());
        }
        boolean pendingEnded = codes.contains("Y238") && need.ask().contains("Y238");
        boolean eeaEfta = codes.contains("Y423") && need.ask().contains("Y423");
        boolean fits = codes.stream().anyMatch(need.oneOf()::contains);
        if (!need.oneOf().isEmpty() && !foreign.isEmpty()) {
            findings.add("DOCUMENT-CODE-WRONG");
        } else if (!need.oneOf().isEmpty() && !fits && doubtful.isEmpty() && !pendingEnded && !eeaEfta) {
            findings.add("DOCUMENT-CODE-MISSING");
        } else if (need.oneOf().isEmpty() && !foreign.isEmpty()) {
            findings.add(need.open() ? "DOCUMENT-CODE-RULED-OUT" : "DOCUMENT-CODE-UNFOUNDED");
        }
        note(!fits && !doubtful.isEmpty() && !pendingEnded && !eeaEfta, "DOCUMENT-CODE-OPEN", findings);
        note(main.size() > 1, "DOCUMENT-CODES-CONTRADICT", findings);
        note(!codes.containsAll(need.also()), "INWARD-PROCESSING-CODE-MISSING", findings);
        note(pendingEnded, "PENDING-CODE-AFTER-PLANNED-END", findings);
        note(eeaEfta, "EEA-EFTA-CODE-PENDING", findings);
        for (DocumentReference document : given) {
            if (document.code().equals("Y128")) {
                compareAccount(line.parties().liable(), document.reference(), findings);
                if (!fits && doubtful.isEmpty()) {
                    findings.remove("ACCOUNT-REFERENCE-MISSING");
                }
                return;
            }
        }
    }

    private static void note(boolean so, String code, Set<String> findings) {
        if (so) {
            findings.add(code);
        }
    }

    private void compareAccount(Eori person, String reference, Set<String> findings) {
        Authorisation stated = article4.authorisation(person);
        String own = stated == null ? "" : stated.accountNumber();
        if (reference.isEmpty()) {
            findings.add("ACCOUNT-REFERENCE-MISSING");
        } else if (!reference.equals(own)) {
            boolean another = false;
            for (Eori other : everybody()) {
                Authorisation theirs = article4.authorisation(other);
                another = another
                        || !other.equals(person)
                                && theirs != null
                                && theirs.accountNumber().equals(reference);
            }
            if (another) {
                findings.add("ACCOUNT-OF-ANOTHER");
            } else if (!own.isEmpty()) {
                findings.add("ACCOUNT-DIFFERS");
            }
        }
    }

    private Set<Eori> everybody() {
        Set<Eori> all = new TreeSet<>();
        for (Importer importer : register.importers()) {
            all.add(importer.eori());
        }
        for (Representative representative : register.representatives()) {
            all.add(representative.eori());
        }
        return all;
    }
}
