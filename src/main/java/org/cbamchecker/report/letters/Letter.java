package org.cbamchecker.report.letters;

import java.util.List;

/**
 * A letter in words, whatever it is written as.
 *
 * @param file name of its file, without an ending
 * @param head to whom, from whom, about what: labels and texts in pairs
 * @param opening greeting and what the letter is about, a paragraph each
 * @param requests what is asked for, in order
 * @param cost what it costs that data are missing
 * @param closing by when, and regards, a paragraph each
 */
record Letter(
        String file,
        List<Entry> head,
        List<String> opening,
        List<Request> requests,
        Reason cost,
        List<String> closing) {

    /**
     * Why it matters, a sentence each; empty where that is not known.
     *
     * @param law which acts make it so
     */
    record Reason(List<String> sentences, List<String> law) {
        static final Reason NONE = new Reason(List.of(), List.of());
    }

    /** A label and what stands behind it. */
    record Entry(String label, String text) {}

    /**
     * One thing that is asked for.
     *
     * @param what what to send
     * @param about before the list of what it concerns
     * @param concerned imports or goods, one each; may be empty
     * @param law which acts ask for it, one sentence each
     */
    record Request(String what, String about, List<String> concerned, List<String> law) {}
}
