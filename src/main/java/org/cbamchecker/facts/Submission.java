package org.cbamchecker.facts;

import java.util.List;

/**
 * Everything one check looks at. The lists keep the order of the input.
 *
 * @param id name the submitter gave, or the file name
 * @param year calendar year of the imports
 * @param lines import lines of all importers
 */
public record Submission(String id, int year, Register register, List<ImportLine> lines, List<InputFile> inputs) {
    public Submission {
        lines = List.copyOf(lines);
        inputs = List.copyOf(inputs);
    }
}
