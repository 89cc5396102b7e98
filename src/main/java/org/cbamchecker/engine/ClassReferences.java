package org.cbamchecker.engine;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a class file refers to, read from its constant pool: the class file format of the Java Virtual Machine
 * Specification, section 4.4.
 *
 * @param name internal name of the class itself, for example org/cbamchecker/rules/Rules1
 * @param classes internal names of all classes it names, arrays by their element
 * @param members {@code class#member} for every field, method and constructor it names
 */
record ClassReferences(String name, Set<String> classes, Set<String> members) {

    static ClassReferences of(byte[] classFile) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(classFile));
        if (in.readInt() != 0xCAFEBABE) {
            throw new IOException("no class file");
        }
        in.readInt();
        var pool = new Pool(in);
        in.readUnsignedShort();
        return new ClassReferences(pool.text(pool.first(in.readUnsignedShort())), pool.classes(), pool.members());
    }

    /** Entries by index: texts, and pairs of indexes. */
    private static final class Pool {
        private final Map<Integer, String> texts = new HashMap<>();
        private final Map<Integer, int[]> pairs = new HashMap<>();
        private final Map<Integer, Integer> tags = new HashMap<>();

        Pool(DataInputStream in) throws IOException {
            int count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                tags.put(i, tag);
                read(in, i, tag);
                if (tag == 5 || tag == 6) {
                    i++;
                }
            }
        }

        private void read(DataInputStream in, int index, int tag) throws IOException {
            switch (tag) {
                case 1 -> texts.put(index, in.readUTF());
                case 3, 4 -> in.readInt();
                case 5, 6 -> in.readLong();
                case 7, 8, 16, 19, 20 -> pairs.put(index, new int[] {in.readUnsignedShort(), 0});
                case 9, 10, 11, 12, 17, 18 ->
                    pairs.put(index, new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
                case 15 -> pairs.put(index, new int[] {in.readUnsignedByte(), in.readUnsignedShort()});
                default -> throw new IOException("constant pool tag " + tag);
            }
        }

        String text(int index) throws IOException {
            String text = texts.get(index);
            if (text == null) {
                throw new IOException("constant " + index + " is no text");
            }
            return text;
        }

        int first(int index) throws IOException {
            return pair(index)[0];
        }

        private int[] pair(int index) throws IOException {
            int[] pair = pairs.get(index);
            if (pair == null) {
                throw new IOException("constant " + index + " is no reference");
            }
            return pair;
        }

        Set<String> classes() throws IOException {
            Set<String> names = new TreeSet<>();
            for (var entry : tags.entrySet()) {
                if (entry.getValue() == 7) {
                    String element = element(text(first(entry.getKey())));
                    if (!element.isEmpty()) {
                        names.add(element);
                    }
                }
            }
            return names;
        }

        Set<String> members() throws IOException {
            Set<String> names = new TreeSet<>();
            for (var entry : tags.entrySet()) {
                if (entry.getValue() >= 9 && entry.getValue() <= 11) {
                    int[] reference = pair(entry.getKey());
                    String owner = text(first(reference[0]));
                    names.add(owner + "#" + text(first(reference[1])));
                }
            }
            return names;
        }

        /** {@code [Ljava/lang/String;} to {@code java/lang/String}; empty for arrays of primitive types. */
        private static String element(String name) {
            if (!name.startsWith("[")) {
                return name;
            }
            String inner = name.substring(name.lastIndexOf('[') + 1);
            return inner.startsWith("L") ? inner.substring(1, inner.length() - 1) : "";
        }
    }
}
