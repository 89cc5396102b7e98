package org.cbamchecker.tables;

import java.time.LocalDate;

/** A row of the sheet {@code Waivers}: remarks of one kind, about some rows or all, accepted until a day. */
public record Waiver(Row row) {
    /**
     * Whether it speaks of a remark, expired or not.
     *
     * @param code of the remark
     * @param subject what the remark is about: a row id, a code, a list
     */
    public boolean covers(String code, String subject) {
        return row.text(CompanionSheet.DIAGNOSTIC).equals(code) && isAbout(subject);
    }

    private boolean isAbout(String subject) {
        Cell rows = row.cell(CompanionSheet.ROWS);
        if (rows instanceof Cell.Texts several) {
            return several.values().contains(subject);
        }
        return rows instanceof Cell.Any || rows.canonical().equals(subject);
    }

    /** A waiver holds on its last day, which the sheet requires. */
    public boolean hasExpiredBy(LocalDate day) {
        return day.isAfter(row.day(CompanionSheet.EXPIRES_ON).orElseThrow());
    }
}
