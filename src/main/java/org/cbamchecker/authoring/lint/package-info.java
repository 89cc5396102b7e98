/**
 * Looks for what is wrong, missing or doubtful in tables that can be read: one analysis, one class. A remark stands at
 * its cell like a fault of the grammar, and can be waived in the workbook, with a reason and for a time.
 */
package org.cbamchecker.authoring.lint;
