/**
 * Writes Office Open XML (ECMA-376) as a stream: workbooks of any size in little memory, and the same bytes for the same
 * content. Knows nothing of assessments.
 */
package org.cbamchecker.report.office;
