package org.cbamchecker.engine;

import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * Where questions are decided: rules that nobody else uses at the same time, and what was decided there before.
 *
 * @param configuration of sessions; making one looks for settings all over the class path, so it is kept
 * @param precedents null where every question is put to the rules
 */
record Bench(KieBase rules, KieSessionConfiguration configuration, Precedents precedents) {
    static Bench of(KieBase rules, Precedents precedents) {
        KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();
        configuration.setOption(ThreadSafeOption.NO);
        return new Bench(rules, configuration, precedents);
    }
}
