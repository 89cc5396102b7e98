/**
 * The checker beside other engines on the same decision. Every contestant gets the same tables in a form of its own and
 * the same questions; nothing is timed before all say the same.
 */
package org.cbamchecker.bench.peers;
