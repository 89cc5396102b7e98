/** The figures of the annexes as they stood on a law date: default values, benchmarks, factors, prices. */
package org.cbamchecker.reference;
