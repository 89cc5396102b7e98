package org.cbamchecker.engine;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
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

    /** Entries by index: texts as String, references as pairs of indexes. */
    private static final class Pool {
        private final Object[] entries;
        private final byte[] tags;

        Pool(DataInputStream in) throws IOException {
            int count = in.readUnsignedShort();
            entries = new Object[count];
            tags = new byte[count];
            for (int i = 1; i < count; i++) {
                tags[i] = in.readByte();
                entries[i] = read(in, tags[i]);
                if (tags[i] == 5 || tags[i] == 6) {
                    i++;
                }
            }
        }

        private static Object read(DataInputStream in, int tag) throws IOException {
            return switch (tag) {
                case 1 -> in.readUTF();
                case 3, 4 -> in.readInt();
                case 5, 6 -> in.readLong();
                case 7, 8, 16, 19, 20 -> new int[] {in.readUnsignedShort(), 0};
                case 9, 10, 11, 12, 17, 18 -> new int[] {in.readUnsignedShort(), in.readUnsignedShort()};
                case 15 -> new int[] {in.readUnsignedByte(), in.readUnsignedShort()};
                default -> throw new IOException("constant pool tag " + tag);
            };
        }

        String text(int index) throws IOException {
            if (index < entries.length && entries[index] instanceof String text) {
                return text;
            }
            throw new IOException("constant " + index + " is no text");
        }

        int first(int index) throws IOException {
            return pair(index)[0];
        }

        private int[] pair(int index) throws IOException {
            if (index < entries.length && entries[index] instanceof int[] pair) {
                return pair;
            }
            throw new IOException("constant " + index + " is no reference");
        }

        Set<String> classes() throws IOException {
            Set<String> names = new TreeSet<>();
            for (int i = 1; i < tags.length; i++) {
                if (tags[i] == 7) {
                    String element = element(text(first(i)));
                    if (!element.isEmpty()) {
                        names.add(element);
                    }
                }
            }
            return names;
        }

        Set<String> members() throws IOException {
            Set<String> names = new TreeSet<>();
            for (int i = 1; i < tags.length; i++) {
                if (tags[i] >= 9 && tags[i] <= 11) {
                    int[] reference = pair(i);
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
