package org.cbamchecker.report.markup;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An element with its attributes, before its content is known. Immutable.
 *
 * @param attributes in the order in which they are written
 */
public record Tag(String name, Map<String, String> attributes) {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9:-]*");

    /** A link leads within the document or to a page that is read through an encrypted connection; to nothing else. */
    private static final Pattern LINK = Pattern.compile("#[a-z0-9-]+|https://\\S+");

    public Tag {
        requireName(name);
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        attributes.keySet().forEach(Tag::requireName);
        String link = attributes.get("href");
        if (link != null && !LINK.matcher(link).matches()) {
            throw new IllegalArgumentException("\"" + link + "\" is no link within the document and none to https");
        }
    }

    public static Tag of(String name) {
        return new Tag(name, Map.of());
    }

    /** The element with one attribute more. */
    public Tag with(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, value);
        return new Tag(name, more);
    }

    /** The element with a class of the style sheet. */
    public Tag styled(String style) {
        return with("class", style);
    }

    /** Whether a page can be linked to. */
    public static boolean isLink(String address) {
        return LINK.matcher(address).matches();
    }

    private static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("\"" + name + "\" is no name of an element or attribute");
        }
    }
}
