package org.cbamchecker.law;

import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * A figure that is either known or cannot be determined because something is missing or pending. There is no third
 * way: a missing figure never becomes 0 or 1.
 *
 * @param <T> what is determined
 */
public sealed interface Outcome<T> {
    static <T> Outcome<T> known(T value) {
        return new Known<>(value);
    }

    /** @param because code of the finding that names what is missing */
    static <T> Outcome<T> undetermined(String because) {
        return new CannotBeDetermined<>(because);
    }

    boolean isKnown();

    /** @throws NoSuchElementException where the figure cannot be determined */
    T value();

    <R> Outcome<R> map(Function<? super T, ? extends R> step);

    <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> step);

    /** A determined figure. */
    record Known<T>(T value) implements Outcome<T> {
        @Override
        public boolean isKnown() {
            return true;
        }

        @Override
        public <R> Outcome<R> map(Function<? super T, ? extends R> step) {
            return new Known<>(step.apply(value));
        }

        @Override
        public <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> step) {
            return step.apply(value);
        }
    }

    /** An honest absence, with the code of the finding that says why. */
    record CannotBeDetermined<T>(String because) implements Outcome<T> {
        @Override
        public boolean isKnown() {
            return false;
        }

        @Override
        public T value() {
            throw new NoSuchElementException("cannot be determined: " + because);
        }

        @Override
        public <R> Outcome<R> map(Function<? super T, ? extends R> step) {
            return new CannotBeDetermined<>(because);
        }

        @Override
        public <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> step) {
            return new CannotBeDetermined<>(because);
        }
    }
}
