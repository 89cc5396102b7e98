package org.cbamchecker.authoring.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Tells which workbooks of some folders were saved. Office programs write a save in several steps: a lock beside the
 * workbook, the new content under another name, the old workbook moved away or gone, the new one moved into its place.
 * A workbook counts as saved once none of that has happened for a while. Not safe for use by several threads.
 */
public final class SavedFiles implements Closeable {
    private static final long ROUND_IN_MILLISECONDS = 60;
    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final WatchService service;
    private final LongSupplier nanos;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Map<Path, Unsettled> unsettled = new TreeMap<>();
    private final Map<Path, FileState> told = new HashMap<>();

    /**
     * What happened to a workbook.
     *
     * @param present false where it is gone
     * @param nanos when it was last written, on the clock that was handed in
     */
    public record Save(Path file, boolean present, long nanos) {}

    /**
     * @param files workbooks whose present state is known already
     * @param nanos nanoseconds on any clock
     */
    public SavedFiles(Collection<Path> files, Collection<Path> watched, LongSupplier nanos) throws IOException {
        this.nanos = nanos;
        service = FileSystems.getDefault().newWatchService();
        for (Path folder : new TreeSet<>(watched)) {
            folders.put(folder.register(service, KINDS), folder);
        }
        for (Path file : files) {
            told.put(file, FileState.of(file));
        }
    }

    /** Waits until at least one workbook was saved or has gone; those that settled meanwhile, by name. */
    public List<Save> next() throws IOException, InterruptedException {
        List<Save> settled = new ArrayList<>();
        while (settled.isEmpty()) {
            WatchKey key =
                    unsettled.isEmpty() ? service.take() : service.poll(ROUND_IN_MILLISECONDS, TimeUnit.MILLISECONDS);
            if (key == null) {
                settled.addAll(quietRound());
            } else {
                takeIn(key);
            }
        }
        return settled;
    }

    private void takeIn(WatchKey key) throws NoSuchFileException {
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.context() instanceof Path name) {
                written(folder.resolve(name));
            } else {
                // More happened than could be kept in mind: any of them may have been saved.
                told.keySet().stream()
                        .filter(file -> folder.equals(file.getParent()))
                        .forEach(this::written);
            }
        }
        if (!key.reset()) {
            throw new NoSuchFileException(folder.toString());
        }
    }

    private void written(Path file) {
        if (FileState.isWorkbook(file)) {
            unsettled.put(file, new Unsettled(nanos.getAsLong()));
        }
    }

    /** Nothing happened for a round: what has settled by now, and is not as it was when last told of. */
    private List<Save> quietRound() throws IOException {
        List<Save> settled = new ArrayList<>();
        for (Iterator<Map.Entry<Path, Unsettled>> all = unsettled.entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<Path, Unsettled> one = all.next();
            FileState state = FileState.of(one.getKey());
            if (one.getValue().hasSettled(state)) {
                all.remove();
                if (!state.equals(told.put(one.getKey(), state))) {
                    settled.add(new Save(one.getKey(), state.isPresent(), one.getValue().nanos));
                }
            }
        }
        return settled;
    }

    /** A file of which it is not certain that its last change has been seen. */
    private static final class Unsettled {
        /** A file that is half written, or moved away to be replaced, is mostly whole again within five seconds. */
        private static final int PATIENCE = 80;

        private final long nanos;
        private FileState last;
        private int rounds;

        Unsettled(long nanos) {
            this.nanos = nanos;
        }

        /** Settled is what looks the same twice and is whole; what stays broken or away is told in the end. */
        boolean hasSettled(FileState now) {
            boolean same = now.equals(last);
            last = now;
            rounds = same ? rounds + 1 : 0;
            return rounds > PATIENCE || same && now.isWhole();
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
