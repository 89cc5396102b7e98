package org.cbamchecker.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.diagnostics.Diagnostics;

/** Understands one row of headings and reports what is missing, doubled or not understood. */
final class HeadingRow {
    private final TableOrigin origin;
    private final HeadingDictionary dictionary;
    private final List<String> headings;
    private final int row;
    private final Map<Field, Integer> columns = new HashMap<>();
    private final Map<Field, HeadingDictionary.Meaning> meanings = new HashMap<>();
    private final List<Integer> unknown = new ArrayList<>();
    private final Diagnostics faults = new Diagnostics();

    /** @param row from 1 */
    HeadingRow(TableOrigin origin, HeadingDictionary dictionary, List<String> headings, int row) {
        this.origin = origin;
        this.dictionary = dictionary;
        this.headings = headings;
        this.row = row;
        for (int column = 0; column < headings.size(); column++) {
            understand(column);
        }
    }

    private void understand(int column) {
        String heading = headings.get(column);
        Optional<HeadingDictionary.Meaning> meaning = dictionary.meaning(heading);
        if (meaning.isEmpty()) {
            if (!heading.isEmpty()) {
                unknown.add(column);
            }
            return;
        }
        Field field = meaning.get().field();
        Integer first = columns.putIfAbsent(field, column);
        if (first != null) {
            reportSecond(column, field, headings.get(first));
        } else {
            meanings.put(field, meaning.get());
            checkUnit(column, meaning.get());
        }
    }

    /** Systems name a company or describe a good in more than one column; two columns of anything else contradict. */
    private void reportSecond(int column, Field field, String first) {
        Map<String, String> values = Map.of("read", headings.get(column), "first", first, "field", field.heading());
        if (origin.foreign() && field.kind() == Field.Kind.TEXT) {
            faults.add(Diagnostic.warning("COLUMN-SPARE", origin.place(row, column, headings.get(column)), values));
        } else {
            fault(column, "COLUMN-TWICE", values);
        }
    }

    private void checkUnit(int column, HeadingDictionary.Meaning meaning) {
        if (!meaning.otherUnit().isEmpty()) {
            Map<String, String> values = Map.of(
                    "unit", meaning.otherUnit(), "allowed", meaning.field().unit());
            fault(column, "HEADING-UNIT", values);
        }
    }

    /** How many fields were understood. */
    int understood() {
        return columns.size();
    }

    /** Reports what is wrong with the headings; the map, or nothing where the table cannot be read. */
    Optional<ColumnMap> settle(Diagnostics told, boolean importerGiven) {
        reportMissing(importerGiven);
        reportUnknown();
        told.addAll(faults);
        return faults.hasErrors() ? Optional.empty() : Optional.of(map());
    }

    private void reportMissing(boolean importerGiven) {
        for (Field field : origin.form().fields()) {
            boolean given = importerGiven
                    && origin.form().list().equals("lines")
                    && field.name().equals("importer");
            if (field.required() && !columns.containsKey(field) && !given) {
                missing(field.heading());
            }
        }
        if (origin.form().list().equals("lines")
                && !columns.containsKey(origin.form().field("netMass"))
                && !columns.containsKey(origin.form().field("electricity"))) {
            missing(origin.form().field("netMass").heading());
        }
    }

    private void missing(String heading) {
        List<String> left = unknown.stream().map(headings::get).toList();
        Optional<String> nearest = Wording.nearest(heading, left);
        Map<String, String> values = new HashMap<>(Map.of("read", String.join(", ", left), "allowed", heading));
        nearest.ifPresent(found -> values.put("nearest", found));
        faults.add(Diagnostic.error("COLUMN-MISSING", origin.place(row, 0, heading), values));
    }

    /** A further column of a foreign extract is no surprise; in our own form it may be a slip. */
    private void reportUnknown() {
        if (!origin.foreign()) {
            for (int column : unknown) {
                Map<String, String> values = Map.of("read", headings.get(column));
                faults.add(
                        Diagnostic.warning("COLUMN-UNKNOWN", origin.place(row, column, headings.get(column)), values));
            }
        }
    }

    private void fault(int column, String code, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.put("read", headings.get(column));
        faults.add(Diagnostic.error(code, origin.place(row, column, headings.get(column)), all));
    }

    private ColumnMap map() {
        List<Field> fields = origin.form().fields();
        int[] places = new int[fields.size()];
        BigDecimal[] factors = new BigDecimal[fields.size()];
        Arrays.setAll(places, i -> columns.getOrDefault(fields.get(i), -1));
        Arrays.setAll(
                factors,
                i -> places[i] < 0
                        ? BigDecimal.ONE
                        : meanings.get(fields.get(i)).factor());
        return new ColumnMap(places, factors, headings);
    }

    /** How each column was understood. */
    List<RecognisedHeading> recognised() {
        List<RecognisedHeading> all = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            String heading = headings.get(column);
            Integer place = column;
            if (!heading.isEmpty()) {
                String field = dictionary
                        .meaning(heading)
                        .map(HeadingDictionary.Meaning::field)
                        .filter(found -> columns.get(found).equals(place))
                        .map(Field::heading)
                        .orElse("");
                all.add(new RecognisedHeading(origin.file(), origin.sheet(), heading, field));
            }
        }
        return all;
    }
}
