/** Tells in plain words how a figure came about, step by step, and why a rule did not match. */
package org.cbamchecker.explain;
