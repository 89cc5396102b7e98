package org.cbamchecker.intake;

import java.util.Map;
import java.util.Optional;
import org.cbamchecker.diagnostics.Diagnostics;

/** Reports references to what is not there. */
final class ReferenceFaults {
    /** Among more ids than these no likeness is looked for. */
    private static final int FEW = 2_000;

    private static final String MISSING = "REFERENCE-MISSING";

    private final Diagnostics faults;

    ReferenceFaults(Diagnostics faults) {
        this.faults = faults;
    }

    void report(Spot spot, String field, String id, Listing<?> listing) {
        Optional<String> nearest = listing.wasSetAside(id) || listing.ids().size() > FEW
                ? Optional.empty()
                : Wording.nearest(id, listing.ids());
        if (nearest.isPresent()) {
            spot.fault(faults, field, MISSING, Map.of("read", id, "nearest", nearest.get()));
        } else {
            report(spot, field, id, listing.wasSetAside(id));
        }
    }

    void report(Spot spot, String field, String id, boolean setAside) {
        spot.fault(faults, field, setAside ? "REFERENCE-SET-ASIDE" : MISSING, Map.of("read", id));
    }

    /** Something cannot be used because a part of it has a fault. */
    void part(Spot whole, String field, String id, String partAt) {
        whole.fault(faults, field, "PART-SET-ASIDE", Map.of("read", id, "part", partAt));
    }
}
