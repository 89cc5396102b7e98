package org.cbamchecker.authoring.geometry;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Some of the parts of an axis, by their numbers. Immutable. */
public final class Side {
    private final BitSet parts;

    private Side(BitSet parts) {
        this.parts = parts;
    }

    static Side of(int... parts) {
        BitSet set = new BitSet();
        for (int part : parts) {
            set.set(part);
        }
        return new Side(set);
    }

    /** All parts from one to another, both included. */
    public static Side range(int first, int last) {
        BitSet set = new BitSet();
        set.set(first, Math.max(first, last + 1));
        return new Side(set);
    }

    public static Side none() {
        return new Side(new BitSet());
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public int size() {
        return parts.cardinality();
    }

    /** The lowest part, or -1. */
    public int first() {
        return parts.nextSetBit(0);
    }

    /** The highest part, or -1. */
    public int last() {
        return parts.length() - 1;
    }

    public boolean has(int part) {
        return parts.get(part);
    }

    public IntStream parts() {
        return parts.stream();
    }

    public Side meet(Side other) {
        BitSet met = (BitSet) parts.clone();
        met.and(other.parts);
        return new Side(met);
    }

    public Side join(Side other) {
        BitSet joined = (BitSet) parts.clone();
        joined.or(other.parts);
        return new Side(joined);
    }

    public Side minus(Side other) {
        BitSet left = (BitSet) parts.clone();
        left.andNot(other.parts);
        return new Side(left);
    }

    public boolean meets(Side other) {
        return parts.intersects(other.parts);
    }

    public boolean contains(Side other) {
        return other.minus(this).isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Side side && side.parts.equals(parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return parts.toString();
    }
}
