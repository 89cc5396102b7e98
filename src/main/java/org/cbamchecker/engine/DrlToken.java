package org.cbamchecker.engine;

/**
 * A word, a string or a single mark of the rule language.
 *
 * @param text the word or mark; of a string, what stands between its quotes
 * @param line from 1
 * @param start first character in the source
 * @param end character after the last
 */
record DrlToken(Kind kind, String text, int line, int start, int end) {
    enum Kind {
        WORD,
        STRING,
        MARK
    }

    boolean isWord(String expected) {
        return kind == Kind.WORD && text.equals(expected);
    }

    boolean isMark(char expected) {
        return kind == Kind.MARK && text.charAt(0) == expected;
    }

    boolean isString() {
        return kind == Kind.STRING;
    }
}
