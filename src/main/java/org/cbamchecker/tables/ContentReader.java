package org.cbamchecker.tables;

import java.nio.file.Path;
import org.cbamchecker.diagnostics.Diagnostics;

/** How one comes by what stands in a workbook: from its file, or from what is remembered of it. */
@FunctionalInterface
public interface ContentReader {
    /** Never throws; a fault goes to {@code sink}. */
    WorkbookContent read(TableSchema schema, Path file, Diagnostics sink);
}
