package org.cbamchecker.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/**
 * Lays JSON out so that every field of the document, and every element of its lists, stands on a line of text of its
 * own: two assessments can be compared with ordinary tools, and nothing is indented a million times.
 */
public final class OneRowEach extends MinimalPrettyPrinter {
    /** A generator that lays out so, and leaves {@code out} open. */
    public static JsonGenerator on(Writer out) throws IOException {
        var factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                .build();
        return factory.createGenerator(out).setPrettyPrinter(new OneRowEach());
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(isDocument(json.getOutputContext()) ? ",\n" : ",");
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        if (isListOfDocument(json.getOutputContext())) {
            json.writeRaw('\n');
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(isListOfDocument(json.getOutputContext()) ? ",\n" : ",");
    }

    private static boolean isDocument(JsonStreamContext context) {
        return context.inObject() && context.getParent().inRoot();
    }

    private static boolean isListOfDocument(JsonStreamContext context) {
        return context.inArray() && isDocument(context.getParent());
    }
}
