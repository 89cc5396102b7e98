package org.cbamchecker.report.office;

/** Where a link leads; asked when the workbook is finished, so that a target may be written after the link. */
@FunctionalInterface
public interface Target {
    /** The place; never null once every row is written. */
    Place place();
}
