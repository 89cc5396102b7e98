/**
 * Typed, cited, dated tables: schemas, rows and cells, the workbook reader that checks every cell, and the writer. No
 * cell is ever code, a formula or a display text.
 */
package org.cbamchecker.tables;
