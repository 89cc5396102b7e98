package org.cbamchecker.authoring.official;

import java.util.List;
import org.cbamchecker.diagnostics.Diagnostic;

/**
 * What became of a file that somebody wanted to take in.
 *
 * @param citation how the rows cite it; empty where they cite the act alone, or there are none
 * @param workbooks that were written; none where the file was refused
 * @param remarks on the file; where it was refused, they are the reasons
 */
public record TakenIn(Source source, String citation, List<Written> workbooks, List<Diagnostic> remarks) {
    /**
     * The file.
     *
     * @param digest SHA-256, since a name proves no version; empty where there is no such file
     */
    public record Source(String file, String digest) {}

    /**
     * A workbook that was written.
     *
     * @param target where, as users are told
     * @param changes against the rulebook as it was
     */
    public record Written(OfficialTable table, String target, TableChanges changes) {}

    public TakenIn {
        workbooks = List.copyOf(workbooks);
        remarks = List.copyOf(remarks);
    }

    public static TakenIn refused(Source source, List<Diagnostic> reasons) {
        return new TakenIn(source, "", List.of(), reasons);
    }

    public boolean isRefused() {
        return remarks.stream().anyMatch(Diagnostic::isError);
    }
}
