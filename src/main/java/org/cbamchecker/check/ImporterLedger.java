package org.cbamchecker.check;

import org.cbamchecker.findings.CanSurrender;
import org.cbamchecker.findings.Liability;
import org.cbamchecker.findings.LineAssessment;
import org.cbamchecker.findings.Total;

/** Lines of an importer's year, and which of their certificates nobody with the status can surrender. */
final class ImporterLedger {
    private final DeclarantStatus status;
    private final YearLedger sums = new YearLedger();
    private final OwingLines owing;
    private Total withoutStatus = Total.NOTHING;

    ImporterLedger(DeclarantStatus status) {
        this.status = status;
        owing = new OwingLines(status);
    }

    void add(LineAssessment line) {
        sums.add(line);
        owing.add(line);
        if (line.liability() == Liability.LIABLE && status.isOutside(line.line())) {
            withoutStatus = line.owed()
                    .map(owed -> withoutStatus.plus(owed.certificates().map(number -> number.value())))
                    .orElse(withoutStatus);
        }
    }

    CanSurrender canSurrender() {
        return owing.canSurrender();
    }

    YearLedger sums() {
        return sums;
    }

    /** Certificates for goods of persons who are not declarants and do not become one. */
    Total withoutStatus() {
        return withoutStatus;
    }
}
