/**
 * The report as one page of XHTML that needs nothing beside it: what is owed, what to do by when, what was found, and
 * behind each figure the steps that led to it. The PDF is laid out from the same page.
 */
package org.cbamchecker.report.html;
