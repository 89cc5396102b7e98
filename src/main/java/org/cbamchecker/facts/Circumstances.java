package org.cbamchecker.facts;

import java.math.BigDecimal;
import java.util.List;
import org.cbamchecker.law.Answer;

/**
 * Facts on which exemptions and special rules turn.
 *
 * @param military moved or used in military activities (Article 2(3))
 * @param returned returned goods under Article 203 of the Union Customs Code (Article 6(5))
 * @param shelfOrEez generated or originating on a continental shelf or in an exclusive economic zone of a Member State
 *     or an Annex III country (Article 2(3a))
 * @param intrinsicValue euro for the consignment, or null (2023 wording of Article 2(3))
 * @param inputs Annex I goods used under inward processing (Article 6(3))
 * @param delivery to the continental shelf or the exclusive economic zone (Article 2(2))
 * @param capacity explicit allocation of capacity for electricity (Article 5(4))
 */
public record Circumstances(
        Answer military,
        Answer returned,
        Answer shelfOrEez,
        BigDecimal intrinsicValue,
        List<ProcessingInput> inputs,
        Delivery delivery,
        CapacityAllocation capacity) {

    /** Circumstances of goods that come ashore without any allocation of capacity. */
    public Circumstances(
            Answer military,
            Answer returned,
            Answer shelfOrEez,
            BigDecimal intrinsicValue,
            List<ProcessingInput> inputs) {
        this(military, returned, shelfOrEez, intrinsicValue, inputs, Delivery.ASHORE, CapacityAllocation.NONE);
    }

    public static final Circumstances ORDINARY = new Circumstances(Answer.NO, Answer.NO, Answer.NO, null, List.of());

    public Circumstances {
        inputs = List.copyOf(inputs);
    }

    /** The same with inputs. */
    public Circumstances with(List<ProcessingInput> used) {
        return new Circumstances(military, returned, shelfOrEez, intrinsicValue, used, delivery, capacity);
    }
}
