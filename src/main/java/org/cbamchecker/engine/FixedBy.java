package org.cbamchecker.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a fact of a question that another fact of the same question fixes: where that one is the same, so is this one. A
 * heading is fixed by the code it begins. Two questions then need to be compared by that one alone.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FixedBy {
    /** Name of the method that states the other fact. */
    String value();
}
