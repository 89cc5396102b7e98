package org.cbamchecker.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.cbamchecker.diagnostics.Diagnostic;
import org.cbamchecker.facts.SourceAddress;
import org.cbamchecker.law.Answer;
import org.cbamchecker.law.CountryCode;
import org.cbamchecker.law.Eori;

/**
 * One record while it is being read. Each question reports what stands in its way; a blank answers with null (text with
 * an empty text), and so does a fault. Whoever builds a fact asks {@link #isFaulty()} first.
 */
final class Entry {
    private static final int LONGEST_SHOWN = 120;
    private static final int EXACT_DIGITS = 15;
    private static final Bounds USUAL_YEARS = Bounds.parse("2000..2100");

    private final RawRecord record;
    private final Desk desk;
    private boolean faulty;

    Entry(RawRecord record, Desk desk) {
        this.record = record;
        this.desk = desk;
    }

    /** What all entries of a file share. */
    Desk desk() {
        return desk;
    }

    Spot spot() {
        return new Spot(record.layout(), record.row());
    }

    SourceAddress address() {
        return record.layout().address(record.row());
    }

    boolean isFaulty() {
        return faulty;
    }

    boolean has(String field) {
        return !stated(field).isBlank();
    }

    boolean hasAny(String... fields) {
        for (String field : fields) {
            if (has(field)) {
                return true;
            }
        }
        return false;
    }

    /** As it stands in the file, for messages. */
    String shown(String field) {
        String shown = stated(field).shown();
        return shown.length() <= LONGEST_SHOWN ? shown : shown.substring(0, LONGEST_SHOWN) + "…";
    }

    /** A code or a free text; empty where blank. */
    String text(String field) {
        String text = read(field, Entry::wording);
        if (text == null) {
            return "";
        }
        if (field(field).kind() == Field.Kind.TEXT && looksLikeFormula(text)) {
            warn(field, "TEXT-LIKE-FORMULA", Map.of());
        }
        return text;
    }

    static Reading<String> wording(Stated stated) {
        if (stated instanceof Stated.Day) {
            return Reading.faulty("TEXT-IS-DATE");
        }
        if (stated instanceof Stated.Figure figure && figure.number().precision() >= EXACT_DIGITS) {
            return Reading.faulty("TEXT-IS-LONG-NUMBER");
        }
        return Reading.of(stated.shown());
    }

    private static boolean looksLikeFormula(String text) {
        return "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    /** A number within the bounds of its field. */
    BigDecimal number(String field) {
        DecimalSeparator separator = desk.conventions().decimals();
        BigDecimal number = converted(field, read(field, stated -> Numerals.read(stated, separator)));
        if (number == null || field(field).bounds().contain(number)) {
            return number;
        }
        Bounds bounds = field(field).bounds();
        fault(field, code(number, bounds), Map.of("allowed", bounds.shown()));
        return null;
    }

    private BigDecimal converted(String field, BigDecimal number) {
        BigDecimal factor = record.layout().factor(field(field));
        return number == null || factor.equals(BigDecimal.ONE) ? number : Stated.plain(number.multiply(factor));
    }

    private static String code(BigDecimal number, Bounds bounds) {
        if (bounds.most() != null) {
            return "NUMBER-OUT-OF-RANGE";
        }
        return number.signum() == 0 ? "NUMBER-ZERO" : "NUMBER-NEGATIVE";
    }

    /** A whole number within the bounds of its field, which are those of an int. */
    Integer whole(String field) {
        BigDecimal number = count(field);
        return number == null ? null : number.intValueExact();
    }

    /** A whole number of any size within the bounds of its field. */
    BigDecimal count(String field) {
        BigDecimal number = number(field);
        if (number != null && number.scale() > 0) {
            fault(field, "NUMBER-NOT-WHOLE", Map.of());
            return null;
        }
        return number;
    }

    /** A day within the years of its field. */
    LocalDate date(String field) {
        LocalDate day = pooled(
                read(field, stated -> Dates.read(stated, desk.conventions().dates())));
        Bounds years = field(field).bounds() == Bounds.NONE
                ? USUAL_YEARS
                : field(field).bounds();
        if (day == null || years.contain(BigDecimal.valueOf(day.getYear()))) {
            return day;
        }
        Map<String, String> values =
                Map.of("from", years.least().toPlainString(), "to", years.most().toPlainString());
        fault(field, "DATE-FAR-AWAY", values);
        return null;
    }

    /** A day that cannot lie before another day of the record, which may be null. */
    LocalDate dateSince(String field, LocalDate first, String firstField) {
        LocalDate day = date(field);
        if (day != null && first != null && day.isBefore(first)) {
            Map<String, String> values =
                    Map.of("first", first.toString(), "other", field(firstField).heading());
            fault(field, "DAY-TOO-EARLY", values);
        }
        return day;
    }

    CountryCode country(String field) {
        return pooled(
                read(field, stated -> Codes.country(stated, desk.references().countries())));
    }

    Eori eori(String field) {
        return pooled(read(field, Codes::eori));
    }

    /** CN code of eight digits, or of ten with the TARIC code. */
    String goodsCode(String field) {
        return pooled(read(field, Codes::goods));
    }

    /** The same without reporting; empty where there is a fault. */
    String goodsCodeQuietly(String field) {
        String digits = Codes.goods(stated(field)).value();
        return digits == null ? "" : digits;
    }

    String taric(String field) {
        return read(field, Codes::taric);
    }

    String procedure(String field) {
        return pooled(read(field, Codes::procedure));
    }

    String currency(String field) {
        return pooled(read(field, Codes::currency));
    }

    Answer answer(String field, Answer blank) {
        Answer answer =
                read(field, stated -> Choices.answer(stated, desk.references().languages()));
        return answer == null ? blank : answer;
    }

    <E extends Enum<E>> E choice(String field, Class<E> type) {
        String word = word(field);
        return word.isEmpty() ? null : Choices.constant(word, type);
    }

    /** The same, or what a blank means. */
    <E extends Enum<E>> E choice(String field, E blank) {
        E chosen = choice(field, blank.getDeclaringClass());
        return chosen == null ? blank : chosen;
    }

    /** A word of the closed list; empty where blank. */
    String word(String field) {
        String word = read(
                field,
                stated -> Choices.word(stated, field(field), desk.references().languages()));
        return word == null ? "" : word;
    }

    /** Whatever the given way of reading makes of it. */
    <T> T read(String name, Function<Stated, Reading<T>> how) {
        Stated stated = stated(name);
        if (stated.isBlank()) {
            if (field(name).required()) {
                fault(name, "VALUE-MISSING", Map.of());
            }
            return null;
        }
        if (stated instanceof Stated.Unreadable unreadable) {
            fault(name, unreadable.fault(), Map.of());
            return null;
        }
        Reading<T> reading = how.apply(stated);
        if (reading.isFaulty()) {
            fault(name, reading.fault(), reading.values());
        }
        return reading.value();
    }

    private <T> T pooled(T value) {
        return value == null ? null : desk.pool().same(value);
    }

    /** Reports a fault; the record will not be used. */
    void fault(String field, String code, Map<String, String> values) {
        faulty = true;
        desk.faults().add(Diagnostic.error(code, spot().place(field), described(field, values)));
    }

    /** Reports something to look at; the record will be used. */
    void warn(String field, String code, Map<String, String> values) {
        desk.faults().add(Diagnostic.warning(code, spot().place(field), described(field, values)));
    }

    private Map<String, String> described(String field, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        all.putIfAbsent("read", shown(field));
        all.putIfAbsent("column", field(field).heading());
        return all;
    }

    /** The description of a field. */
    Field field(String name) {
        return record.layout().sheet().field(name);
    }

    private Stated stated(String field) {
        return record.cells()[record.layout().sheet().position(field)];
    }
}
