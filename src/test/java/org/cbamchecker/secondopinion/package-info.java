/**
 * A second evaluator, written from the law with loops and conditions alone: no rule engine, and nothing of the code
 * that the checker computes with. Where the two differ, one of them is wrong. One file per article; a figure that
 * cannot be determined is {@code null} in here.
 */
package org.cbamchecker.secondopinion;
