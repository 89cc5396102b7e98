package org.cbamchecker.report;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.law.RowReference;
import org.cbamchecker.reference.Clauses;
import org.cbamchecker.tables.Row;

/** Where what an assessment rests on can be read. */
public interface Citations {
    /** What a clause asks, and where it stands; empty where it is not known. */
    Optional<Clauses.Clause> clause(String id);

    /** When rows hold and where they were taken from; rows that are not known are left out. */
    Map<RowReference, Row.Validity> rows(Collection<RowReference> references);
}
