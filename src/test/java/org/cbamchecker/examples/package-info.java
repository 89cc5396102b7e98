/** The checker as a whole, through its door: worked examples of the law, whole tables, and what must never change. */
package org.cbamchecker.examples;
