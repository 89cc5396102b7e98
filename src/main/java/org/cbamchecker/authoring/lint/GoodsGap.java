package org.cbamchecker.authoring.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Goods codes without a row that probably have one cause: those of a heading, or of all headings of a chapter that lack
 * one for the same reason.
 *
 * @param subject the heading or the chapter; the name by which a waiver accepts the gap
 * @param reason what else is asked where no row answers
 * @param codes in their order
 */
record GoodsGap(String subject, String reason, List<String> codes) {
    private static final int CHAPTER = 2;
    private static final int HEADING = 4;
    private static final String MORE = "…";

    GoodsGap {
        codes = List.copyOf(codes);
    }

    /**
     * Gathers codes.
     *
     * @param reasons by code, in the order of the codes
     * @param alone headings that stand for themselves, since somebody named them
     */
    static List<GoodsGap> gather(Map<String, String> reasons, Predicate<String> alone) {
        Map<List<String>, List<String>> groups = new LinkedHashMap<>();
        reasons.forEach((code, reason) -> {
            String heading = code.substring(0, HEADING);
            String place = alone.test(heading) ? heading : code.substring(0, CHAPTER);
            groups.computeIfAbsent(List.of(place, reason), none -> new ArrayList<>())
                    .add(code);
        });
        return groups.entrySet().stream()
                .map(group -> of(group.getKey().get(1), group.getValue()))
                .toList();
    }

    private static GoodsGap of(String reason, List<String> codes) {
        String first = codes.get(0).substring(0, HEADING);
        boolean oneHeading = codes.stream().allMatch(code -> code.startsWith(first));
        return new GoodsGap(oneHeading ? first : first.substring(0, CHAPTER), reason, codes);
    }

    /** The codes of a heading; of a chapter, one code of each heading; the first of them, where they are many. */
    String listing() {
        List<String> shown = codes;
        if (subject.length() == CHAPTER) {
            shown = List.copyOf(codes.stream()
                    .collect(Collectors.toMap(
                            code -> code.substring(0, HEADING), code -> code, (one, next) -> one, LinkedHashMap::new))
                    .values());
        }
        String listing = Listing.of(shown);
        return shown.size() == codes.size() || listing.endsWith(MORE) ? listing : listing + ", " + MORE;
    }
}
