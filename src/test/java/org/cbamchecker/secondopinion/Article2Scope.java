package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.ProcessingInput;
import org.cbamchecker.findings.Scoping;
import org.cbamchecker.findings.Scoping.Status;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.tables.Row;

/** Article 2 with Annexes I to III: to which goods does the regulation apply? */
final class Article2Scope {
    private static final String ELECTRICITY = "27160000";
    private static final String HYDROGEN = "28041000";
    private static final Set<String> NOT_RELEASED = Set.of("51", "53", "71");

    private final LawBook law;

    Article2Scope(LawBook law) {
        this.law = law;
    }

    Scoping scope(ImportLine line, Set<String> findings) {
        LocalDate day = line.customs().accepted();
        String cn = line.good().cn().digits();
        Row listing = listing(cn, calcined(line.good().calcined(), line.good().taric()), day);
        String listed = listing == null ? "none" : listing.text("Listed");
        boolean isListed = listed.equals("include") || listed.equals("ask");
        boolean madeFromListed = false;
        boolean claysOpen = false;
        for (ProcessingInput input : line.circumstances().inputs()) {
            madeFromListed = madeFromListed || isListed(input, "include", day);
            claysOpen = claysOpen || isListed(input, "ask", day);
        }
        String exemption = exemption(line, day);
        boolean released = !NOT_RELEASED.contains(requestedProcedure(line));
        if (claysOpen && exemption.equals("none") && released) {
            findings.add("INPUT-CALCINATION-NOT-STATED");
        }
        collateral(line, listed, exemption, findings);

        boolean inputsMissing = line.customs().previousProcedure().equals("51")
                && line.circumstances().inputs().isEmpty()
                && exemption.equals("none");
        if (!isListed && inputsMissing && released) {
            return scoping(Status.CANNOT_BE_DETERMINED, "inputs-not-stated", listing);
        }
        if (!isListed && !madeFromListed && claysOpen && exemption.equals("none") && released) {
            return scoping(Status.CANNOT_BE_DETERMINED, "input-calcination-not-stated", listing);
        }
        if (!isListed && !madeFromListed) {
            return out(listed.equals("exclude") ? "excluded" : "not-listed", listing);
        }
        if (!exemption.equals("none")) {
            findings.add(
                    switch (exemption) {
                        case "union-origin" -> "ORIGIN-UNION";
                        case "annex-iii-1", "annex-iii-2" -> "ORIGIN-EXEMPT";
                        case "shelf-or-eez" -> "SHELF-OR-EEZ-EXEMPT";
                        case "military" -> "MILITARY-EXEMPT";
                        case "small-consignment" -> "SMALL-CONSIGNMENT-EXEMPT";
                        default -> throw new AssertionError(exemption);
                    });
            return out(exemption, listing);
        }
        Answer offshore = line.circumstances().delivery().toShelf();
        if (!released && offshore == Answer.NO) {
            findings.add("NOT-RELEASED-FOR-FREE-CIRCULATION");
            return out("not-released", listing);
        }
        if (!released && offshore == Answer.UNKNOWN) {
            findings.add("DELIVERY-PLACE-NOT-STATED");
            return scoping(Status.CANNOT_BE_DETERMINED, "delivery-not-stated", listing);
        }
        if (listed.equals("ask")) {
            findings.add("CLAY-CALCINATION-NOT-STATED");
            return scoping(Status.CANNOT_BE_DETERMINED, "calcination-not-stated", listing);
        }
        if (listed.equals("include")) {
            return scoping(Status.IN_SCOPE, released ? "listed" : "delivered-offshore", listing);
        }
        return scoping(Status.IN_SCOPE, "processed-product", listing);
    }

    /** What is found beside the question of scope. */
    private void collateral(ImportLine line, String listed, String exemption, Set<String> findings) {
        boolean listedAndNotExempt = listed.equals("include") && exemption.equals("none");
        CountryCode origin = line.provenance().origin();
        CountryCode production = line.provenance().production();
        if (listedAndNotExempt && production != null && !production.equals(origin)) {
            findings.add("ORIGIN-DIFFERS-FROM-PRODUCTION");
        }
        if (listed.equals("include") && origin.letters().equals("XI")) {
            findings.add("ORIGIN-NORTHERN-IRELAND");
        }
        if (line.customs().previousProcedure().equals("51")
                && line.circumstances().inputs().isEmpty()
                && exemption.equals("none")) {
            findings.add("PROCESSING-INPUTS-MISSING");
        }
        String cn = line.good().cn().digits();
        if (law.isAmended()
                && line.circumstances().shelfOrEez() == Answer.YES
                && (listed.equals("include") || listed.equals("ask"))
                && !cn.equals(ELECTRICITY)
                && !cn.equals(HYDROGEN)) {
            findings.add("SHELF-OR-EEZ-UNFOUNDED");
        }
    }

    /** Annex I: the longest prefix wins. */
    Row listing(String cn, Answer calcined, LocalDate day) {
        Row longest = null;
        for (Row row : law.rows("scope", day)) {
            boolean fits = cn.startsWith(row.text("CN code")) && LawBook.admits(row, "Calcined", word(calcined));
            if (fits
                    && (longest == null
                            || row.text("CN code").length()
                                    > longest.text("CN code").length())) {
                longest = row;
            }
        }
        return longest;
    }

    Row listing(ProcessingInput input, LocalDate day) {
        return listing(input.cn().digits(), calcined(input.calcined(), input.taric()), day);
    }

    /** TARIC 2507 00 80 80 is the calcined clay; another TARIC code says that it is not. */
    private static Answer calcined(Answer stated, String taric) {
        if (stated == Answer.UNKNOWN && !taric.isEmpty()) {
            return taric.equals("2507008080") ? Answer.YES : Answer.NO;
        }
        return stated;
    }

    /** Annex III from the top, then the other exemptions of Article 2(3). */
    private String exemption(ImportLine line, LocalDate day) {
        String ground = originGround(
                line.provenance().origin(),
                line.provenance().territory(),
                line.good().cn().digits(),
                line.circumstances().shelfOrEez(),
                day);
        if (!ground.equals("none")) {
            return ground;
        }
        for (Row row : law.rows("other-exemptions", day)) {
            BigDecimal most = LawBook.number(row, "Intrinsic value at most (EUR)");
            BigDecimal value = line.circumstances().intrinsicValue();
            boolean valueFits = most == null || value != null && value.compareTo(most) <= 0;
            if (valueFits
                    && LawBook.admits(
                            row, "Military use", word(line.circumstances().military()))) {
                return row.text("Ruling").equals("exempt") ? row.text("Ground") : "none";
            }
        }
        return "none";
    }

    private String originGround(CountryCode origin, String territory, String cn, Answer shelf, LocalDate day) {
        String country = origin.isUnion() ? "EU" : origin.letters();
        for (Row row : law.rows("exempt-origins", day)) {
            if (LawBook.admits(row, "Origin", country)
                    && LawBook.admits(row, "Territory", territory)
                    && LawBook.admitsCode(row, "CN code", cn)
                    && LawBook.admits(row, "Shelf or EEZ", word(shelf))) {
                return row.text("Ruling").equals("exempt") ? row.text("Ground") : "none";
            }
        }
        return "none";
    }

    boolean isListed(ProcessingInput input, String how, LocalDate day) {
        String cn = input.cn().digits();
        Row listing = listing(input, day);
        return listing != null
                && listing.text("Listed").equals(how)
                && originGround(input.origin(), "", cn, Answer.NO, day).equals("none");
    }

    /** {@code union}, {@code exempt} or {@code third country}, whatever the good. */
    String kindOf(CountryCode origin, LocalDate day) {
        if (origin.isUnion()) {
            return "union";
        }
        String ground = originGround(origin, "", "72081000", Answer.NO, day);
        return ground.startsWith("annex-iii") ? "exempt" : "third country";
    }

    private static String requestedProcedure(ImportLine line) {
        String procedure = line.customs().procedure();
        return procedure.length() < 2 ? "" : procedure.substring(0, 2);
    }

    private static Scoping out(String ground, Row listing) {
        return scoping(Status.OUT_OF_SCOPE, ground, listing);
    }

    private static Scoping scoping(Status status, String ground, Row listing) {
        if (listing == null) {
            return new Scoping(status, ground, "", false, false);
        }
        boolean counts = status != Status.OUT_OF_SCOPE
                && List.of("include", "ask").contains(listing.text("Listed"))
                && listing.text("Counts towards threshold").equals("yes");
        return new Scoping(
                status,
                ground,
                listing.text("Sector"),
                listing.text("Direct emissions only").equals("yes"),
                counts);
    }

    private static String word(Answer answer) {
        return answer == Answer.YES ? "yes" : answer == Answer.NO ? "no" : "unknown";
    }
}
