package org.cbamchecker.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.cbamchecker.facts.ProcessingInput;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CnCode;
import org.cbamchecker.law.CountryCode;

/** Reads the goods that were used under inward processing. */
final class ProcessingInputsSheet implements SheetReader {
    private final Drafts drafts;

    ProcessingInputsSheet(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void read(Entry entry) {
        String line = entry.text("line");
        CnCode cn = GoodsCodes.undated(entry, "cnCode");
        String taric = GoodsCodes.taric(entry, cn);
        Answer calcined = entry.answer("calcined", Answer.UNKNOWN);
        CountryCode origin = entry.country("origin");
        BigDecimal netMass = entry.number("netMass");
        if (!entry.isFaulty()) {
            var input = new ProcessingInput(cn, taric, calcined, origin, netMass);
            drafts.inputs
                    .computeIfAbsent(line, id -> new ArrayList<>())
                    .add(new Drafts.Attached<>(input, entry.spot()));
        } else if (!line.isEmpty()) {
            drafts.brokenLines.putIfAbsent(line, entry.spot());
        }
    }
}
