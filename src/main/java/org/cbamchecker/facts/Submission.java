package org.cbamchecker.facts;

import java.util.List;

/**
 * Everything one check looks at. The lists keep the order of the input.
 *
 * @param id name the submitter gave, or the file name
 * @param year calendar year of the imports
 * @param lines import lines of all importers
 * @param linesSetAside how many further lines could not be read; nothing is known of them, not even whose they are
 */
public record Submission(
        String id, int year, Register register, List<ImportLine> lines, List<InputFile> inputs, int linesSetAside) {
    public Submission {
        lines = List.copyOf(lines);
        inputs = List.copyOf(inputs);
    }

    /** A submission that is whole. */
    public Submission(String id, int year, Register register, List<ImportLine> lines, List<InputFile> inputs) {
        this(id, year, register, lines, inputs, 0);
    }
}
