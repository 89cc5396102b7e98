package org.cbamchecker.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.Map;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;
import org.cbamchecker.diagnostics.Place;

/** Reads the JSON form as a stream: one object with a list for each sheet. */
final class JsonFormat implements SubmissionFormat {
    private final Form form;
    private final Diagnostics faults;
    private final JsonFactory factory = new JsonFactory();

    JsonFormat(Form form, Diagnostics faults) {
        this.form = form;
        this.faults = faults;
    }

    @Override
    public boolean reads(SourceFile file) {
        return file.kind() == SourceFile.Kind.JSON;
    }

    /**
     * Goes through the file twice: first for what the submission says of itself, which may stand behind the lines and
     * yet says how they are to be read; then for everything else. The second pass reports what is broken.
     */
    @Override
    public void read(SourceFile file, RecordSink sink) {
        pass(file, sink, true, new Diagnostics());
        pass(file, sink, false, faults);
    }

    private void pass(SourceFile file, RecordSink sink, boolean first, Diagnostics told) {
        try (JsonParser parser = factory.createParser(file.path().toFile())) {
            JsonObjects objects = new JsonObjects(parser, file.name(), sink, faults);
            new JsonPass(parser, form, objects, told).read(file.name(), first);
        } catch (IOException e) {
            told.add(broken(file, e));
        }
    }

    private static Diagnostic broken(SourceFile file, IOException e) {
        String where = "";
        String why = String.valueOf(e.getMessage());
        if (e instanceof JsonProcessingException syntax) {
            why = syntax.getOriginalMessage();
            where = syntax.getLocation() == null ? "" : where(syntax);
        }
        return Diagnostic.error("JSON-BROKEN", new Place(file.name(), "", where, ""), Map.of("read", why));
    }

    private static String where(JsonProcessingException syntax) {
        return Place.character(
                syntax.getLocation().getLineNr(), syntax.getLocation().getColumnNr());
    }
}
