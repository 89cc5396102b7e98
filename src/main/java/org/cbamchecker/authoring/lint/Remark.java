package org.cbamchecker.authoring.lint;

import org.cbamchecker.diagnostics.Diagnostic;

/**
 * Something to look at.
 *
 * @param subject the id of the row it is about, or what it is about instead of a row: the name by which a waiver
 *     accepts it
 */
record Remark(Diagnostic diagnostic, String subject) {}
