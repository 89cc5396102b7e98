package org.cbamchecker.secondopinion;

import java.util.Set;
import org.cbamchecker.facts.Circumstances;
import org.cbamchecker.facts.Delivery;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.Register;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.Scoping;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CalendarQuarter;

/** How lines may be released: Articles 4, 5, 17 and 25, and what comes with delivery at sea and with capacity. */
final class Releases {
    private final Article4Authorisation article4;
    private final Article25Documents article25;
    private final PersonsTold persons;
    private final Article17Dossiers dossiers;
    private final Article6Certificates article6;
    private final LawBook law;

    Releases(LawBook law, Register register, Article6Certificates article6, ContentsOfDocuments contents) {
        this.law = law;
        this.article6 = article6;
        article4 = new Article4Authorisation(law, register);
        article25 = new Article25Documents(law, register, article4);
        persons = new PersonsTold(law, article4);
        dossiers = new Article17Dossiers(law, register, article4, contents);
    }

    /** Called for every line first, in the order of the submission. */
    void claims(ImportLine line) {
        dossiers.claims(line);
    }

    void hear(
            Article2aThreshold.Scoped scoped,
            Liability liability,
            Article2aThreshold.Position position,
            Set<String> findings) {
        ImportLine line = scoped.line();
        boolean beforeCrossing = scoped.scoping().counts()
                && position.crossing() != null
                && line.customs()
                        .accepted()
                        .isBefore(position.crossing().customs().accepted());
        Article4Authorisation.Said said = new Article4Authorisation.Said(Article4Authorisation.Need.NO, null);
        if (liability != Liability.OUT_OF_SCOPE) {
            said = article4.of(line, liability, beforeCrossing, findings);
        }
        var all = new Article25Documents.Case(line, scoped.scoping(), liability, beforeCrossing, said.held());
        Article25Documents.Codes codes = article25.codes(all);
        article25.compare(line, codes, findings);
        persons.hear(all, said.need(), codes);
        if (scoped.scoping().status() == Scoping.Status.IN_SCOPE) {
            atSea(line, findings);
            capacity(line, findings);
        }
    }

    private void atSea(ImportLine line, Set<String> findings) {
        Delivery delivery = line.circumstances().delivery();
        if (delivery.toShelf() != Answer.YES || !inForce("receipt-declaration", line)) {
            return;
        }
        if (delivery.receivedOn() == null) {
            findings.add("RECEIPT-DAY-NOT-STATED");
        } else if (delivery.declaredOn() == null) {
            findings.add("RECEIPT-DECLARATION-DUE");
        } else if (delivery.declaredOn().isAfter(delivery.receivedOn().plusDays(30))) {
            findings.add("RECEIPT-DECLARATION-LATE");
        }
    }

    private void capacity(ImportLine line, Set<String> findings) {
        Circumstances about = line.circumstances();
        boolean electricity = line.good().cn().digits().equals("27160000");
        if (!electricity || about.capacity().allotted() == Answer.NO || !inForce("capacity-documents", line)) {
            return;
        }
        if (about.capacity().allotted() == Answer.UNKNOWN) {
            findings.add("CAPACITY-ALLOCATION-NOT-STATED");
        } else if (about.capacity().documentsFiledOn() == null) {
            findings.add("CAPACITY-DOCUMENTS-DUE");
        } else if (about.capacity()
                .documentsFiledOn()
                .isAfter(line.customs().accepted().plusMonths(1))) {
            findings.add("CAPACITY-DOCUMENTS-LATE");
        }
    }

    private boolean inForce(String matter, ImportLine line) {
        return law.row("time-limits", line.customs().accepted(), "Matter", matter) != null;
    }

    void hear(ImportLine line, Article6Certificates.Owed owed) {
        dossiers.hear(
                line, owed, article6.price(CalendarQuarter.of(line.customs().accepted())));
    }

    void write(Answers answers) {
        dossiers.tell(persons.told());
        persons.write(answers);
    }
}
