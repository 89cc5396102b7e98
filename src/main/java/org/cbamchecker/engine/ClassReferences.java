package org.cbamchecker.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a class file refers to, read from its constant pool: the class file format of the Java Virtual Machine
 * Specification, section 4.4.
 *
 * @param name internal name of the class itself, for example org/cbamchecker/rules/Rules1
 * @param classes internal names of all classes it names, arrays by their element
 * @param members {@code class#member} for every field, method and constructor it names
 */
record ClassReferences(String name, Set<String> classes, Set<String> members) {
    /** Place of the number of constants, behind the mark and the version of the form. */
    private static final int COUNT = 8;

    private static final int TEXT = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int NAME_AND_TYPE = 12;

    static ClassReferences of(byte[] classFile) throws IOException {
        try {
            var pool = new Pool(classFile);
            int self = pool.unsigned(pool.end() + Short.BYTES);
            return new ClassReferences(pool.text(pool.first(self)), pool.classes(), pool.members());
        } catch (IndexOutOfBoundsException cut) {
            throw new IOException("the class file is cut off", cut);
        }
    }

    /** Where the constants stand. Read only as far as they are asked for: most are never looked at. */
    private static final class Pool {
        private final byte[] bytes;
        private final int[] places;
        private final byte[] tags;
        private final int end;

        Pool(byte[] bytes) throws IOException {
            this.bytes = bytes;
            if (unsigned(0) != 0xCAFE || unsigned(Short.BYTES) != 0xBABE) {
                throw new IOException("no class file");
            }
            int count = unsigned(COUNT);
            places = new int[count];
            tags = new byte[count];
            int at = COUNT + Short.BYTES;
            for (int i = 1; i < count; i++) {
                tags[i] = bytes[at++];
                places[i] = at;
                at += length(tags[i], at);
                if (tags[i] == LONG || tags[i] == DOUBLE) {
                    i++;
                }
            }
            end = at;
        }

        /** Place of the first byte behind the constants. */
        int end() {
            return end;
        }

        /** Two bytes, the higher first. */
        int unsigned(int at) {
            return (bytes[at] & 0xFF) << Byte.SIZE | bytes[at + 1] & 0xFF;
        }

        private int length(int tag, int at) throws IOException {
            return switch (tag) {
                case TEXT -> Short.BYTES + unsigned(at);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
                case LONG, DOUBLE -> 8;
                case CLASS, 8, 16, 19, 20 -> 2;
                case 15 -> 3;
                default -> throw new IOException("constant pool tag " + tag);
            };
        }

        /** A name that is not plain UTF-8 becomes one that no rule may use. */
        String text(int index) throws IOException {
            if (index >= tags.length || tags[index] != TEXT) {
                throw new IOException("constant " + index + " is no text");
            }
            int place = places[index];
            return new String(bytes, place + Short.BYTES, unsigned(place), StandardCharsets.UTF_8);
        }

        /** What a class, a member or a name with its type begins with. */
        int first(int index) throws IOException {
            return reference(index, 0);
        }

        private int second(int index) throws IOException {
            return reference(index, Short.BYTES);
        }

        private int reference(int index, int at) throws IOException {
            if (index >= tags.length || tags[index] != CLASS && (tags[index] < FIELD || tags[index] > NAME_AND_TYPE)) {
                throw new IOException("constant " + index + " is no reference");
            }
            return unsigned(places[index] + at);
        }

        Set<String> classes() throws IOException {
            Set<String> names = new LinkedHashSet<>();
            for (int i = 1; i < tags.length; i++) {
                if (tags[i] == CLASS) {
                    String element = element(text(first(i)));
                    if (!element.isEmpty()) {
                        names.add(element);
                    }
                }
            }
            return names;
        }

        Set<String> members() throws IOException {
            Set<String> names = new LinkedHashSet<>();
            for (int i = 1; i < tags.length; i++) {
                if (tags[i] >= FIELD && tags[i] < NAME_AND_TYPE) {
                    String owner = text(first(first(i)));
                    names.add(owner + "#" + text(first(second(i))));
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
