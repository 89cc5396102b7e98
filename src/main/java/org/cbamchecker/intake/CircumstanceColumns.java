package org.cbamchecker.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cbamchecker.facts.CapacityAllocation;
import org.cbamchecker.facts.Circumstances;
import org.cbamchecker.facts.Delivery;
import org.cbamchecker.law.Answer;

/** Reads what is out of the ordinary about a line. */
final class CircumstanceColumns {
    private CircumstanceColumns() {}

    static Circumstances read(Entry entry) {
        return entry.desk()
                .pool()
                .same(new Circumstances(
                        entry.answer("military", Answer.NO),
                        entry.answer("returned", Answer.NO),
                        entry.answer("shelfOrEez", Answer.NO),
                        entry.number("intrinsicValue"),
                        List.of(),
                        delivery(entry),
                        capacity(entry)));
    }

    private static Delivery delivery(Entry entry) {
        Answer offshore = entry.answer("deliveredOffshore", Answer.NO);
        LocalDate received = entry.date("receivedOn");
        LocalDate declared = entry.dateSince("receiptDeclaredOn", received, "receivedOn");
        if (offshore.isNo()) {
            needsYes(entry, "receivedOn", "deliveredOffshore");
            needsYes(entry, "receiptDeclaredOn", "deliveredOffshore");
        }
        return new Delivery(offshore, received, declared);
    }

    private static CapacityAllocation capacity(Entry entry) {
        Answer allotted = entry.answer("capacityAllotted", Answer.NO);
        LocalDate filed = entry.date("capacityFiledOn");
        if (allotted.isNo()) {
            needsYes(entry, "capacityFiledOn", "capacityAllotted");
        }
        return new CapacityAllocation(allotted, filed);
    }

    /** A day of something that did not take place, or of which a blank says that it did not. */
    private static void needsYes(Entry entry, String day, String answer) {
        if (entry.has(day)) {
            entry.fault(
                    day, "DAY-NEEDS-YES", Map.of("other", entry.field(answer).heading()));
        }
    }
}
