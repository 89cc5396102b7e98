package org.cbamchecker.findings;

import java.time.LocalDate;
import java.util.List;
import org.cbamchecker.facts.InputFile;

/**
 * Under what the assessment was made. Same header, same bytes out.
 *
 * @param rulebookDigest SHA-256 of the rulebook's canonical content
 * @param lawDate day whose wording of the law was applied
 * @param checkerVersion version of the checker
 * @param linesSetAside further lines that could not be read because of faults; no figure holds them
 */
public record AssessmentHeader(
        String submission,
        int year,
        String rulebookId,
        String rulebookDigest,
        LocalDate lawDate,
        String checkerVersion,
        List<InputFile> inputs,
        int linesSetAside) {}
