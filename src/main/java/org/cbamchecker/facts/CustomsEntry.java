package org.cbamchecker.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What the customs declaration says of the item.
 *
 * @param mrn master reference number
 * @param item goods item number, from 1
 * @param accepted day of acceptance of the release for free circulation (data element 15 09)
 * @param procedure four digits, requested and previous procedure, for example 4000 or 4051
 * @param customsValue euro, or null
 * @param documents document codes given with the item
 */
public record CustomsEntry(
        String mrn,
        int item,
        LocalDate accepted,
        String procedure,
        BigDecimal customsValue,
        List<DocumentReference> documents) {

    public CustomsEntry {
        documents = List.copyOf(documents);
    }

    public String previousProcedure() {
        return procedure.length() == 4 ? procedure.substring(2) : "";
    }
}
