/**
 * What a report tells of an assessment, gathered while the assessment streams by. Sums and counts take little memory
 * however many lines there are; of lines and of importers, only as many are kept as a report can show.
 */
package org.cbamchecker.report.survey;
