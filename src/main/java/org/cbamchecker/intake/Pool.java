package org.cbamchecker.intake;

/**
 * Gives equal things back as one thing, so that a million lines from two hundred countries hold two hundred countries.
 * Remembers what was seen of late: reference numbers, of which each line may have its own, push out a few others, which
 * are then remembered anew.
 */
final class Pool {
    private static final int BITS = 17;

    private final Object[] seen = new Object[1 << BITS];

    <T> T same(T thing) {
        int slot = slotOf(thing);
        if (thing.equals(seen[slot])) {
            @SuppressWarnings("unchecked")
            T known = (T) seen[slot];
            return known;
        }
        seen[slot] = thing;
        return thing;
    }

    /** The class counts, since a number and the record that holds nothing else have one hash code. */
    private static int slotOf(Object thing) {
        int hash = 31 * thing.getClass().hashCode() + thing.hashCode();
        return hash * 0x9E3779B9 >>> Integer.SIZE - BITS;
    }
}
