package org.cbamchecker.articles;

/** The rules of a rulebook give no answer to a question, or two different ones: the rulebook must be mended. */
public final class UndecidedException extends RuntimeException {
    public UndecidedException(String message) {
        super(message);
    }
}
