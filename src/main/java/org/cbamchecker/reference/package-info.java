/**
 * The figures of the annexes as they stood on a law date: default values, benchmarks, factors, prices; and the
 * catalogue of clauses.
 */
package org.cbamchecker.reference;
