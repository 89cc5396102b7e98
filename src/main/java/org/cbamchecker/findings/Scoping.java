package org.cbamchecker.findings;

/**
 * Whether the regulation applies to a line (Article 2).
 *
 * @param ground code of the ground, for example listed, not-listed, annex-iii-1, military
 * @param sector sector of Annex I, or empty where the good is not listed
 * @param directOnly whether the good is in Annex II, so that only direct emissions count
 * @param counts whether its mass counts towards the threshold of Article 2a
 */
public record Scoping(Status status, String ground, String sector, boolean directOnly, boolean counts) {
    /** Three answers. */
    public enum Status {
        IN_SCOPE,
        OUT_OF_SCOPE,
        CANNOT_BE_DETERMINED
    }

    public boolean inScope() {
        return status == Status.IN_SCOPE;
    }
}
