package org.cbamchecker.engine;

import org.kie.api.KieBase;

/**
 * Where questions are decided: rules that nobody else uses at the same time, and what was decided there before.
 *
 * @param precedents null where every question is put to the rules
 */
record Bench(KieBase rules, Precedents precedents) {}
