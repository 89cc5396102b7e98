package org.cbamchecker.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cbamchecker.findings.AssessmentHeader;
import org.cbamchecker.findings.DeclarantYearAssessment;
import org.cbamchecker.findings.ImporterYearAssessment;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.SubjectAssessment;

/**
 * What the console tells of an assessment, gathered while it streams by: counts, the first importers and the first
 * findings of each code. Its size does not grow with the number of lines.
 */
public final class AssessmentSummary implements AssessmentRecipient {
    private static final int EXAMPLES = 3;
    private static final int IMPORTERS = 10;

    private final FindingsDigest findings = new FindingsDigest(EXAMPLES);
    private final Map<Liability, Long> lines = new EnumMap<>(Liability.class);
    private final List<ImporterYearAssessment> years = new ArrayList<>();
    private final List<DeclarantYearAssessment> declarants = new ArrayList<>();
    private long yearCount;
    private long declarantCount;
    private AssessmentHeader header;

    @Override
    public void begin(AssessmentHeader assessmentHeader) {
        header = assessmentHeader;
    }

    @Override
    public void line(LineAssessment line) {
        lines.merge(line.liability(), 1L, Long::sum);
        findings.addAll(line.findings());
    }

    @Override
    public void importerYear(ImporterYearAssessment year) {
        yearCount++;
        if (years.size() < IMPORTERS) {
            years.add(year);
        }
        findings.addAll(year.findings());
    }

    @Override
    public void declarantYear(DeclarantYearAssessment year) {
        declarantCount++;
        if (declarants.size() < IMPORTERS) {
            declarants.add(year);
        }
        findings.addAll(year.findings());
    }

    @Override
    public void subject(SubjectAssessment subject) {
        findings.addAll(subject.findings());
    }

    @Override
    public void end() {
        // A summary is whole at any time.
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    public AssessmentHeader header() {
        return header;
    }

    public FindingsDigest findings() {
        return findings;
    }

    /** The first importers' years, at most ten. */
    public List<ImporterYearAssessment> importerYears() {
        return Collections.unmodifiableList(years);
    }

    /** The first declarants' years, at most ten. */
    public List<DeclarantYearAssessment> declarantYears() {
        return Collections.unmodifiableList(declarants);
    }

    /** How many declarants' years there are beyond those kept. */
    public long furtherDeclarantYears() {
        return declarantCount - declarants.size();
    }

    /** How many importers' years there are beyond those kept. */
    public long furtherImporterYears() {
        return yearCount - years.size();
    }

    public long lines(Liability kind) {
        return lines.getOrDefault(kind, 0L);
    }

    public long lines() {
        return lines.values().stream().mapToLong(Long::longValue).sum();
    }
}
