package org.cbamchecker.bench.peers;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A model and the questions put to it.
 *
 * @param home the checkout
 * @param questions a value for each column of the question: texts, whole numbers as {@link Integer}, {@link java.math.BigDecimal}
 */
record Task(String home, Model model, List<List<Object>> questions) implements Serializable {
    void write(Path file) throws IOException {
        try (var out = new ObjectOutputStream(Files.newOutputStream(file))) {
            out.writeObject(this);
        }
    }

    static Task read(Path file) throws IOException {
        try (var in = new ObjectInputStream(Files.newInputStream(file))) {
            return (Task) in.readObject();
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Questions by the names of their columns, in a map of their own each. */
    List<Map<String, Object>> named() {
        return questions.stream().map(this::named).toList();
    }

    private Map<String, Object> named(List<Object> question) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < question.size(); i++) {
            named.put(model.question().get(i).name(), question.get(i));
        }
        return named;
    }
}
