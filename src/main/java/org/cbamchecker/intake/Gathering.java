package org.cbamchecker.intake;

import java.util.HashMap;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostics;

/** Takes the records of all files, in the order given, and turns each into facts. */
final class Gathering implements RecordSink {
    private static final int STEP = 10_000;

    private final Diagnostics faults;
    private final References references;
    private final IntakeOptions options;
    private final Progress progress;
    private final Pool pool = new Pool();
    private final Drafts drafts = new Drafts();
    private final Map<String, SheetReader> readers = new HashMap<>();
    private Desk desk;
    private String file = "";
    private long records;

    Gathering(Diagnostics faults, References references, IntakeOptions options, Progress progress) {
        this.faults = faults;
        this.references = references;
        this.options = options;
        this.progress = progress;
        readers.put("submission", new SubmissionSheet(drafts));
        readers.put("importers", new ImportersSheet(drafts));
        readers.put("representatives", new RepresentativesSheet(drafts));
        readers.put("lines", new LinesSheet(drafts, options));
        readers.put("installations", new InstallationsSheet(drafts));
        readers.put("reports", new ReportsSheet(drafts));
        readers.put("goods", new GoodsSheet(drafts));
        readers.put("precursors", new PrecursorsSheet(drafts));
        readers.put("processingInputs", new ProcessingInputsSheet(drafts));
        readers.put("carbonPrices", new CarbonPricesSheet(drafts));
        readers.put("documents", new DocumentsSheet(drafts));
        readers.put("misstatements", new MisstatementsSheet(drafts));
        readers.put("applications", new ApplicationsSheet(drafts.filings));
        readers.put("declarations", new DeclarationsSheet(drafts.filings));
        readers.put("declaredGoods", new DeclaredGoodsSheet(drafts.filings));
        readers.put("certificateAccount", new CertificateAccountSheet(drafts.filings));
        readers.put("authorityDecisions", new AuthorityDecisionsSheet(drafts.filings));
        readers.put("quarterlyReports", new QuarterlyReportsSheet(drafts.filings));
        readers.put("documentContents", new DocumentContentsSheet(drafts.filings));
    }

    void begin(String fileName) {
        file = fileName;
        records = 0;
        desk = new Desk(faults, new Conventions(options.dates(), options.decimals()), pool, references);
        progress.reached(file, 0);
    }

    void end() {
        progress.reached(file, records);
    }

    @Override
    public void take(RawRecord record) {
        Entry entry = new Entry(record, desk);
        String list = record.layout().sheet().list();
        if (list.equals("submission")) {
            Conventions own = SubmissionSheet.conventions(entry);
            desk = new Desk(faults, desk.conventions().orElse(own), pool, references);
        }
        readers.get(list).read(entry);
        if (++records % STEP == 0) {
            progress.reached(file, records);
        }
    }

    @Override
    public void setAside(FormSheet sheet) {
        readers.get(sheet.list()).setAside();
    }

    Drafts drafts() {
        return drafts;
    }
}
