package org.cbamchecker.bench.peers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.cbamchecker.rulebook.Rulebook;

/** Import lines of 2026 at random, always the same: codes of Annex I, one in twenty beside it, and all countries. */
final class ImportLines {
    private static final List<String> UNLISTED =
            List.of("01012100", "22042109", "39269097", "44079190", "61091000", "84821090", "85171300", "87032319");
    private static final int UNLISTED_ONE_IN = 20;

    private final List<String> codes;
    private final List<String> countries;
    private final SplittableRandom random = new SplittableRandom(42);

    /** @param countries of origin; all where it is empty */
    ImportLines(Rulebook rulebook, Set<String> countries) {
        codes = rulebook.table("cn-codes").rows().stream()
                .map(row -> row.text("CN code"))
                .filter(code -> !code.equals("27160000"))
                .toList();
        this.countries = rulebook.table("countries").rows().stream()
                .filter(row -> row.text("Kind").equals("country"))
                .map(row -> row.text("Code"))
                .filter(code -> countries.isEmpty() || countries.contains(code))
                .toList();
    }

    /** In the order of the columns of {@link CbamDecision}. */
    List<List<Object>> questions(int count) {
        List<List<Object>> questions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            questions.add(question());
        }
        return questions;
    }

    private List<Object> question() {
        String code = pick(random.nextInt(UNLISTED_ONE_IN) == 0 ? UNLISTED : codes);
        List<Object> question = new ArrayList<>();
        CbamDecision.LENGTHS.forEach(length -> question.add(code.substring(0, length)));
        question.add(pick(countries));
        question.add(CbamDecision.day(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(273))));
        question.add(BigDecimal.valueOf(1 + random.nextInt(2_000_000), 5));
        return List.copyOf(question);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
