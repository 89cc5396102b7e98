/** How fast the checker is, measured against a hand-written evaluator of the same check. */
package org.cbamchecker.bench;
