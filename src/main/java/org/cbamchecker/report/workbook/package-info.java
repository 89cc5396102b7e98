/**
 * The workbook {@code findings.xlsx}: an assessment as people sort, filter and discuss it. Each sheet is written while
 * the assessment streams by; figures are those of {@code assessment.json}.
 */
package org.cbamchecker.report.workbook;
