package org.cbamchecker.engine;

import java.util.ArrayList;
import java.util.List;

/** A small question for tests of the engine: a parcel with a code, an origin and a value. */
public final class ParcelQuestion extends Question {
    private final String cn;
    private final String origin;
    private final long valueCents;
    private final int lawDay;
    private final int day;
    private final List<String> notes = new ArrayList<>();

    public ParcelQuestion(String cn, String origin, long valueCents, int lawDay, int day) {
        this.cn = cn;
        this.origin = origin;
        this.valueCents = valueCents;
        this.lawDay = lawDay;
        this.day = day;
    }

    @Override
    public int getLawDay() {
        return lawDay;
    }

    @Override
    public int getDay() {
        return day;
    }

    public String getCn2() {
        return cn.substring(0, 2);
    }

    public String getCn4() {
        return cn.substring(0, 4);
    }

    public String getCn6() {
        return cn.substring(0, 6);
    }

    public String getCn8() {
        return cn;
    }

    public String getOrigin() {
        return origin;
    }

    public long getValueCents() {
        return valueCents;
    }

    public int getPieces() {
        return (int) (valueCents % 7);
    }

    /** A fact that only parcels of chapter 73 have. */
    public boolean isPlated() {
        if (!cn.startsWith("73")) {
            throw new IllegalStateException("only iron and steel is plated");
        }
        return cn.endsWith("5");
    }

    /** No plain fact: it asks for something itself. */
    public boolean isOfHeading(String heading) {
        return cn.startsWith(heading);
    }

    /** Called by rules: notes a word with the clause of the rule that says it. */
    public void note(String word) {
        notes.add(word + " by " + rule().clause());
    }

    public void failAbove(int cents) {
        if (valueCents > cents) {
            fail();
        }
    }

    public void fail() {
        throw new IllegalStateException("the question fails");
    }

    List<String> notes() {
        return notes;
    }
}
