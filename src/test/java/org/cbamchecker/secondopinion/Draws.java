package org.cbamchecker.secondopinion;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import org.cbamchecker.law.Answer;

/** Draws from a seeded source: the same seed, the same draws. */
final class Draws {
    private final SplittableRandom random;

    Draws(SplittableRandom random) {
        this.random = random;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T from(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    String of(String... words) {
        return words[random.nextInt(words.length)];
    }

    /** One of the words as a number; {@code null} for the word null. */
    BigDecimal number(String... words) {
        String word = of(words);
        return word.equals("null") ? null : new BigDecimal(word);
    }

    /** A number with this many decimals. */
    BigDecimal decimal(int most, int decimals) {
        long limit = BigDecimal.valueOf(most).movePointRight(decimals).longValueExact();
        return BigDecimal.valueOf(random.nextLong(limit + 1), decimals);
    }

    /** Yes this often; otherwise no or unknown. */
    Answer mostlyYes(int percent) {
        if (chance(percent)) {
            return Answer.YES;
        }
        return chance(50) ? Answer.NO : Answer.UNKNOWN;
    }

    /** No this often; otherwise yes or unknown. */
    Answer mostlyNo(int percent) {
        if (chance(percent)) {
            return Answer.NO;
        }
        return chance(60) ? Answer.YES : Answer.UNKNOWN;
    }

    <E extends Enum<E>> E from(E[] constants) {
        return constants[random.nextInt(constants.length)];
    }
}
