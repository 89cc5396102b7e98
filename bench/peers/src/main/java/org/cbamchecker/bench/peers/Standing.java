package org.cbamchecker.bench.peers;

/**
 * How an opponent did, and how the first one did beside it: in the same minutes, in turn with it. Opponents that were
 * not measured side by side are compared by way of the first one alone.
 *
 * @param own empty where it did not take part
 * @param firsts those of the first one beside it; its own where it is the first one
 */
record Standing(Opponent opponent, Rounds own, Rounds firsts) {}
