package org.cbamchecker.engine;

import java.util.ArrayList;
import java.util.List;

/** Splits a rule file into words, strings and marks; comments and white space are left out. */
final class DrlScanner {
    private final String source;
    private final List<DrlToken> tokens = new ArrayList<>();
    private int at;
    private int line = 1;

    private DrlScanner(String source) {
        this.source = source;
    }

    static List<DrlToken> scan(String source) {
        var scanner = new DrlScanner(source);
        while (scanner.at < source.length()) {
            scanner.next();
        }
        return List.copyOf(scanner.tokens);
    }

    private void next() {
        char c = source.charAt(at);
        if (Character.isWhitespace(c)) {
            line += c == '\n' ? 1 : 0;
            at++;
        } else if (source.startsWith("//", at)) {
            skipTo("\n", 0);
        } else if (source.startsWith("/*", at)) {
            skipTo("*/", 2);
        } else if (c == '"' || c == '\'') {
            string(c);
        } else if (Character.isJavaIdentifierStart(c)) {
            word();
        } else {
            tokens.add(new DrlToken(DrlToken.Kind.MARK, String.valueOf(c), line, at, ++at));
        }
    }

    private void word() {
        int start = at;
        while (at < source.length() && Character.isJavaIdentifierPart(source.charAt(at))) {
            at++;
        }
        tokens.add(new DrlToken(DrlToken.Kind.WORD, source.substring(start, at), line, start, at));
    }

    private void string(char quote) {
        int start = at++;
        while (at < source.length() && source.charAt(at) != quote && source.charAt(at) != '\n') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        int end = Math.min(at, source.length());
        at = Math.min(end + 1, source.length());
        tokens.add(new DrlToken(DrlToken.Kind.STRING, source.substring(start + 1, end), line, start, at));
        if (at > 0 && source.charAt(at - 1) == '\n') {
            line++;
        }
    }

    private void skipTo(String mark, int length) {
        int found = source.indexOf(mark, at + length);
        int end = found < 0 ? source.length() : found + length;
        line += (int) source.substring(at, end).chars().filter(c -> c == '\n').count();
        at = end;
    }
}
