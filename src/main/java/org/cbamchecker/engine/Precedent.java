package org.cbamchecker.engine;

import java.util.ArrayList;
import java.util.List;

/** The rules that applied to a question, in the order in which they did. They apply to every question that is alike. */
final class Precedent {
    private final List<Applied> rules = new ArrayList<>(2);
    private boolean awaited;
    private boolean settled;

    private record Applied(FiredRule fired, CompiledRule rule) {}

    void record(FiredRule fired, CompiledRule rule) {
        rules.add(new Applied(fired, rule));
    }

    /** Whether the first question of its kind is being asked, so that others need not be. */
    boolean isAwaited() {
        return awaited;
    }

    void await() {
        awaited = true;
    }

    /** Whether the first question of its kind was answered, so that others can follow. */
    boolean isSettled() {
        return settled;
    }

    void settle() {
        settled = true;
    }

    /** Lets the same rules speak to another question. */
    void applyTo(Question question) {
        for (Applied applied : rules) {
            question.ruledBy(applied.fired());
            try {
                applied.rule().consequence().execute(question);
            } catch (Exception failed) {
                throw EngineFault.inRule(
                        "RULE-FAILED", applied.fired().name(), String.valueOf(failed.getMessage()), failed);
            }
        }
    }
}
