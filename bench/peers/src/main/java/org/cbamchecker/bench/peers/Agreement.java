package org.cbamchecker.bench.peers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.cbamchecker.bench.peers.DecisionTable.Column;
import org.cbamchecker.bench.peers.DecisionTable.Type;

/** Holds what a contestant answers against what is right. The one place where answers are compared. */
final class Agreement {
    /** Stands where a contestant does not say a value, which it may do for what only serves others. */
    static final String UNSAID = "?";
    /** Stands for nothing. */
    static final String NOTHING = "-";
    /** Some engines reckon with binary fractions of sixteen digits. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-12");

    private Agreement() {}

    /** Answers as a line of text, in the order of the model. */
    static String written(Model model, Map<String, ?> answers) {
        StringBuilder line = new StringBuilder();
        for (Column column : model.answers()) {
            Object value = answers.get(column.name());
            line.append(line.isEmpty() ? "" : "\t").append(value == null ? NOTHING : value.toString());
        }
        return line.toString();
    }

    /** @throws IllegalStateException naming the first difference */
    static void require(Task task, String contestant, List<String> right, List<String> given) {
        for (int i = 0; i < given.size(); i++) {
            String[] expected = right.get(i).split("\t");
            String[] answered = given.get(i).split("\t");
            for (int column = 0; column < expected.length; column++) {
                Column answer = task.model().answers().get(column);
                if (answered.length != expected.length || !same(answer, expected[column], answered[column])) {
                    throw new IllegalStateException("%s differs in \"%s\" of question %d, %s: %s instead of %s"
                            .formatted(contestant, answer.name(), i, task.questions().get(i), given.get(i), right.get(i)));
                }
            }
        }
    }

    private static boolean same(Column column, String expected, String answered) {
        if (answered.equals(UNSAID) || answered.equals(expected)) {
            return true;
        }
        if (column.type() == Type.TEXT || answered.equals(NOTHING) || expected.equals(NOTHING)) {
            return false;
        }
        BigDecimal right = new BigDecimal(expected);
        BigDecimal apart = right.subtract(new BigDecimal(answered)).abs();
        BigDecimal allowed = right.abs().max(BigDecimal.ONE).multiply(TOLERANCE, MathContext.DECIMAL64);
        return apart.compareTo(allowed) <= 0;
    }
}
