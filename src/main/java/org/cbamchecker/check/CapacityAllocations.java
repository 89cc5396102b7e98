package org.cbamchecker.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cbamchecker.articles.CapacityQuestion;
import org.cbamchecker.facts.CapacityAllocation;
import org.cbamchecker.law.Answer;

/** Electricity that entered through allotted transmission capacity: are its documents filed in time (Article 5(4))? */
final class CapacityAllocations implements LineExamination {
    private final Session session;

    CapacityAllocations(Session session) {
        this.session = session;
    }

    @Override
    public void examine(List<Examined> lines) {
        lines.forEach(line -> question(line).ifPresent(question -> line.ask(session, question)));
    }

    private Optional<CapacityQuestion> question(Examined line) {
        CapacityAllocation capacity = line.line().circumstances().capacity();
        boolean electricity = line.line().good().cn().isElectricity();
        if (!electricity || capacity.allotted() == Answer.NO || !line.scoping().inScope()) {
            return Optional.empty();
        }
        LocalDate accepted = line.line().customs().accepted();
        return session.timeLimit("capacity-documents", accepted)
                .map(limit ->
                        new CapacityQuestion(session.days(accepted), line.line().id(), capacity, limit));
    }
}
