package org.cbamchecker.engine;

/** Settings that Drools reads once, from system properties, when the class that needs them is initialised. */
final class DroolsSwitches {
    /**
     * Segments made ahead of time lose rules when several of them begin with the same pattern (Drools 10.2.0). No
     * option of a KieBase or a module reaches this switch; it is a constant of the JVM.
     */
    static final String EAGER_SEGMENTS = "drools.useEagerSegmentCreation";

    private DroolsSwitches() {}

    /** To be called before the first KieBase of the JVM; later calls change nothing. */
    static void set() {
        if (System.getProperty(EAGER_SEGMENTS) == null) {
            System.setProperty(EAGER_SEGMENTS, "false");
        }
    }
}
