/**
 * Stands by while somebody edits: waits until a workbook is saved, examines its table, puts the cases to it, and says
 * what became worse and what became better.
 */
package org.cbamchecker.authoring.watch;
