package org.cbamchecker.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cbamchecker.facts.ImportLine;
import org.cbamchecker.facts.SourceAddress;

/** The import lines read so far, compact enough for a million of them. */
final class LineStore {
    /** What makes an item of a customs declaration the same item. */
    private record Item(String mrn, int number) {}

    private final List<ImportLine> lines = new ArrayList<>();
    private final LineIndex byId = new LineIndex(lines, ImportLine::id);
    private final LineIndex byItem = new LineIndex(lines, LineStore::item);
    private final BitSet removed = new BitSet();
    private final Set<String> idsSetAside = new HashSet<>();
    private final Map<SourceAddress, Layout> layouts = new HashMap<>();
    private Layout lastLayout;
    private int setAside;

    /** Adds a line, or reports that it is there already. */
    void add(ImportLine line, Entry entry) {
        if (!isNew(line, entry)) {
            setAside("");
            return;
        }
        remember(entry.spot().layout(), line);
        lines.add(line);
        byId.add(lines.size() - 1);
        byItem.add(lines.size() - 1);
    }

    private boolean isNew(ImportLine line, Entry entry) {
        int sameItem = byItem.find(item(line));
        if (sameItem >= 0) {
            entry.fault("mrn", "LINE-TWICE", Map.of("first", spot(sameItem).shown("mrn"), "item", itemShown(line)));
            return false;
        }
        int sameId = byId.find(line.id());
        if (sameId >= 0) {
            entry.fault("id", "ID-TWICE", Map.of("first", spot(sameId).shown("id"), "read", line.id()));
        }
        return sameId < 0;
    }

    private static Object item(ImportLine line) {
        return new Item(line.customs().mrn(), line.customs().item());
    }

    private static String itemShown(ImportLine line) {
        return line.customs().mrn() + "/" + line.customs().item();
    }

    private void remember(Layout layout, ImportLine line) {
        if (layout != lastLayout) {
            layouts.put(sheetOf(line.source()), layout);
            lastLayout = layout;
        }
    }

    private static SourceAddress sheetOf(SourceAddress source) {
        return new SourceAddress(source.file(), source.sheet(), 0);
    }

    /** Counts a line with a fault; the id may be empty. */
    void setAside(String id) {
        setAside++;
        if (!id.isEmpty()) {
            idsSetAside.add(id);
        }
    }

    /** Takes a line out again. */
    void remove(int position) {
        if (!removed.get(position)) {
            removed.set(position);
            setAside(lines.get(position).id());
        }
    }

    void replace(int position, ImportLine line) {
        lines.set(position, line);
    }

    Spot spot(int position) {
        SourceAddress source = lines.get(position).source();
        return new Spot(layouts.get(sheetOf(source)), source.row());
    }

    int size() {
        return lines.size();
    }

    boolean isKept(int position) {
        return !removed.get(position);
    }

    ImportLine get(int position) {
        return lines.get(position);
    }

    /** Position of a line that was kept, or -1. */
    int find(String id) {
        int position = byId.find(id);
        return position >= 0 && removed.get(position) ? -1 : position;
    }

    boolean wasSetAside(String id) {
        return find(id) < 0 && idsSetAside.contains(id);
    }

    int countSetAside() {
        return setAside;
    }

    List<ImportLine> kept() {
        if (removed.isEmpty()) {
            return lines;
        }
        List<ImportLine> kept = new ArrayList<>(lines.size() - removed.cardinality());
        for (int i = 0; i < lines.size(); i++) {
            if (!removed.get(i)) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }
}
