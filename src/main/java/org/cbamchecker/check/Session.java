package org.cbamchecker.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cbamchecker.articles.Days;
import org.cbamchecker.articles.TimeLimit;
import org.cbamchecker.engine.Question;
import org.cbamchecker.engine.RuleSession;
import org.cbamchecker.reference.LawTables;

/**
 * The law as one worker sees it: rules to ask, tables to look up, the law date. Confined to one thread.
 *
 * @param policy how pending matters are taken meanwhile
 */
record Session(RuleSession rules, LawTables tables, PendingPolicy policy) {
    void ask(Collection<? extends Question> questions) {
        if (!questions.isEmpty()) {
            rules.ask(questions);
        }
    }

    void ask(Question question) {
        rules.ask(List.of(question));
    }

    Days days(LocalDate event) {
        return new Days(tables.lawDate(), event);
    }

    /** A time limit; empty where none is law on that day. */
    Optional<TimeLimit> timeLimit(String matter, LocalDate day) {
        return tables.timeLimit(matter, day).map(TimeLimit::new);
    }
}
