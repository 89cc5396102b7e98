package org.cbamchecker.findings;

import java.util.List;

/**
 * How a line may be released for free circulation: by whom, and under which document codes (Articles 4, 5 and 25).
 *
 * @param duty whether somebody must be authorised for it
 * @param standing of whoever answers for it, on the day of acceptance
 * @param codes document codes it needs
 */
public record Release(Duty duty, Standing standing, Codes codes) {
    /** A line to which the regulation does not apply. */
    public static final Release OUTSIDE = new Release(Duty.NOT_NEEDED, Standing.NOT_NEEDED, Codes.NONE);

    /** Whether Articles 4 and 5 ask for an authorised CBAM declarant. */
    public enum Duty {
        NEEDED,
        /** An importer outside the Union can import through an indirect representative alone (Article 5(2)). */
        REPRESENTATIVE_NEEDED,
        DEEMED,
        NOT_NEEDED,
        CANNOT_BE_DETERMINED
    }

    /**
     * Document codes of the customs declaration.
     *
     * @param oneOf codes of which one must stand there; empty where none fits or none is needed
     * @param also codes that must stand there besides
     * @param open whether it cannot be determined which code is right
     */
    public record Codes(List<String> oneOf, List<String> also, boolean open) {
        public static final Codes NONE = new Codes(List.of(), List.of(), false);

        public Codes {
            oneOf = List.copyOf(oneOf);
            also = List.copyOf(also);
        }
    }
}
