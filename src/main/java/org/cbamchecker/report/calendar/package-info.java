/** The calendar {@code deadlines.ics} (RFC 5545): what declarants have to do by when, for the calendars people keep. */
package org.cbamchecker.report.calendar;
