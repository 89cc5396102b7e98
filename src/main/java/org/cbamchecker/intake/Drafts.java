package org.cbamchecker.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.facts.Assurance;
import org.cbamchecker.facts.CarbonPricePayment;
import org.cbamchecker.facts.DocumentReference;
import org.cbamchecker.facts.EmissionsReport;
import org.cbamchecker.facts.Importer;
import org.cbamchecker.facts.Installation;
import org.cbamchecker.facts.Precursor;
import org.cbamchecker.facts.ProcessingInput;
import org.cbamchecker.facts.ReportedGood;
import org.cbamchecker.facts.Representative;

/** What the records of all files say, before it is put together. */
final class Drafts {
    /** What the submission says of itself. */
    record Heading(String id, int year, Spot spot) {}

    /** A reported good whose precursors stand elsewhere. */
    record GoodDraft(String report, ReportedGood good) {}

    /** A precursor and the good it belongs to. */
    record PrecursorDraft(String goodKey, Precursor precursor, Spot spot) {}

    /** A misstatement and the report it was found in. */
    record MisstatementDraft(String report, Assurance.Misstatement misstatement, Spot spot) {}

    /** Something that belongs to a line. */
    record Attached<T>(T value, Spot spot) {}

    Heading heading;
    final Listing<Importer> importers = new Listing<>();
    final Listing<Representative> representatives = new Listing<>();
    final Listing<Installation> installations = new Listing<>();
    final Listing<EmissionsReport> reports = new Listing<>();
    final Listing<GoodDraft> goods = new Listing<>();
    final Listing<CarbonPricePayment> payments = new Listing<>();
    final FilingDrafts filings = new FilingDrafts();
    final LineStore lines = new LineStore();
    final List<PrecursorDraft> precursors = new ArrayList<>();
    final List<MisstatementDraft> misstatements = new ArrayList<>();
    final Map<String, List<Attached<DocumentReference>>> documents = new LinkedHashMap<>();
    final Map<String, List<Attached<ProcessingInput>>> inputs = new LinkedHashMap<>();

    /** Goods with a precursor that has a fault, and where that stands. */
    final Map<String, Spot> brokenGoods = new HashMap<>();

    /** Reports with a misstatement that has a fault, and where that stands. */
    final Map<String, Spot> brokenReports = new LinkedHashMap<>();

    /** Lines with a document or an input that has a fault, and where that stands. */
    final Map<String, Spot> brokenLines = new LinkedHashMap<>();

    /** Key of a good among the goods of all reports. */
    static String goodKey(String report, String good) {
        return report + "\u0000" + good;
    }
}
