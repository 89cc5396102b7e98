package org.cbamchecker.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cbamchecker.articles.DeliveryQuestion;
import org.cbamchecker.facts.Delivery;
import org.cbamchecker.law.Answer;

/** Goods delivered to a continental shelf or an exclusive economic zone: is their receipt declared in time? */
final class OffshoreDeliveries implements LineExamination {
    private final Session session;

    OffshoreDeliveries(Session session) {
        this.session = session;
    }

    @Override
    public void examine(List<Examined> lines) {
        lines.forEach(line -> question(line).ifPresent(question -> line.ask(session, question)));
    }

    private Optional<DeliveryQuestion> question(Examined line) {
        Delivery delivery = line.line().circumstances().delivery();
        if (delivery.toShelf() != Answer.YES || !line.scoping().inScope()) {
            return Optional.empty();
        }
        LocalDate accepted = line.line().customs().accepted();
        return session.timeLimit("receipt-declaration", accepted)
                .map(limit ->
                        new DeliveryQuestion(session.days(accepted), line.line().id(), delivery, limit));
    }
}
