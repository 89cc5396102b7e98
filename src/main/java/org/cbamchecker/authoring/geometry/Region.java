package org.cbamchecker.authoring.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is left of a box after others were taken away.
 *
 * @param boxes boxes that share nothing, none of them empty
 */
public record Region(List<Box> boxes) {
    public Region {
        boxes = List.copyOf(boxes);
    }

    public static Region of(Box box) {
        return new Region(box.isEmpty() ? List.of() : List.of(box));
    }

    public boolean isEmpty() {
        return boxes.isEmpty();
    }

    public Region minus(Box box) {
        List<Box> left = new ArrayList<>();
        for (Box one : boxes) {
            left.addAll(one.minus(box));
        }
        return new Region(left);
    }

    /** Takes the greatest away first, which leaves the fewest pieces on the way. */
    public Region minusAll(List<Box> others) {
        List<Box> greatestFirst = others.stream()
                .sorted(Comparator.comparingLong(Box::volume).reversed())
                .toList();
        Region left = this;
        for (Box box : greatestFirst) {
            if (left.isEmpty()) {
                return left;
            }
            left = left.minus(box);
        }
        return left;
    }

    public Region meet(Box box) {
        return new Region(boxes.stream()
                .map(one -> one.meet(box))
                .filter(one -> !one.isEmpty())
                .toList());
    }

    public boolean meets(Box box) {
        return boxes.stream().anyMatch(one -> one.meets(box));
    }
}
