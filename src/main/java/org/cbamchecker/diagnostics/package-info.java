/** Faults in what was read, tables and submissions alike: where, what was read, what is allowed, how to mend it. */
package org.cbamchecker.diagnostics;
