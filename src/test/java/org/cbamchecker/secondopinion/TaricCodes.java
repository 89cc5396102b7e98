package org.cbamchecker.secondopinion;

/** TARIC codes where they decide: clay by calcination, clinker and cement by colour. */
final class TaricCodes {
    private TaricCodes() {}

    /** Ten digits, sometimes of no good, or empty. */
    static String next(String cn, Draws draws) {
        return switch (cn) {
            case "25070080" -> draws.of("", "2507008080", "2507008010");
            case "25231000" -> draws.of("", "2523100010", "2523100090", "2523100055");
            case "25239000" -> draws.of("", "2523900010", "2523900090");
            default -> draws.chance(20) ? cn + "00" : "";
        };
    }
}
