/** Writes XHTML in which whatever was submitted stays text. */
package org.cbamchecker.report.markup;
