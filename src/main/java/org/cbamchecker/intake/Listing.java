package org.cbamchecker.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Things of one kind by their id, with the ids of those that were set aside. */
final class Listing<T> {
    /** A thing and where it was read. */
    record Placed<T>(T value, Spot spot) {}

    private final String twice;
    private final Map<String, Placed<T>> present = new LinkedHashMap<>();
    private final Set<String> aside = new HashSet<>();

    Listing() {
        this("ID-TWICE");
    }

    /** @param twice code of the fault of a thing that is here already */
    Listing(String twice) {
        this.twice = twice;
    }

    /** Adds a thing, or reports that it is here already; whether it was added. */
    boolean add(String id, T value, Entry entry, String idField) {
        Placed<T> first = present.putIfAbsent(id, new Placed<>(value, entry.spot()));
        if (first != null) {
            entry.fault(idField, twice, Map.of("first", first.spot().shown(idField)));
        }
        return first == null;
    }

    /** Remembers that a thing with a fault had this id; nothing where the id could not be read. */
    void setAside(String id) {
        if (!id.isEmpty()) {
            aside.add(id);
        }
    }

    /** Takes a thing out again. */
    void remove(String id) {
        present.remove(id);
        aside.add(id);
    }

    /** Puts each thing's completed self in its place. */
    void replaceAll(java.util.function.BiFunction<String, T, T> completed) {
        present.replaceAll((id, placed) -> new Placed<>(completed.apply(id, placed.value()), placed.spot()));
    }

    boolean has(String id) {
        return present.containsKey(id);
    }

    /** Whether there was such a thing, but with a fault. */
    boolean wasSetAside(String id) {
        return !present.containsKey(id) && aside.contains(id);
    }

    Map<String, Placed<T>> present() {
        return present;
    }

    Collection<T> values() {
        return present.values().stream().map(Placed::value).toList();
    }

    Set<String> ids() {
        return present.keySet();
    }
}
