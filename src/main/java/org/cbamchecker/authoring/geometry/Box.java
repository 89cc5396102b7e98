package org.cbamchecker.authoring.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * All combinations of the parts named on each axis. Empty as soon as one side is.
 *
 * @param sides one for each axis of the space
 */
public record Box(List<Side> sides) {
    public Box {
        sides = List.copyOf(sides);
    }

    public boolean isEmpty() {
        return sides.stream().anyMatch(Side::isEmpty);
    }

    public boolean meets(Box other) {
        for (int i = 0; i < sides.size(); i++) {
            if (!sides.get(i).meets(other.sides.get(i))) {
                return false;
            }
        }
        return true;
    }

    public Box meet(Box other) {
        List<Side> met = new ArrayList<>(sides.size());
        for (int i = 0; i < sides.size(); i++) {
            met.add(sides.get(i).meet(other.sides.get(i)));
        }
        return new Box(met);
    }

    public boolean contains(Box other) {
        if (other.isEmpty()) {
            return true;
        }
        for (int i = 0; i < sides.size(); i++) {
            if (!sides.get(i).contains(other.sides.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What is left of this box, as boxes that share nothing: along each axis in turn, the parts the other lacks. */
    public List<Box> minus(Box other) {
        if (!meets(other)) {
            return List.of(this);
        }
        List<Box> left = new ArrayList<>();
        List<Side> rest = new ArrayList<>(sides);
        for (int i = 0; i < sides.size(); i++) {
            Side outside = rest.get(i).minus(other.sides.get(i));
            if (!outside.isEmpty()) {
                left.add(new Box(with(rest, i, outside)));
            }
            rest.set(i, rest.get(i).meet(other.sides.get(i)));
        }
        return left;
    }

    private static List<Side> with(List<Side> sides, int axis, Side side) {
        List<Side> changed = new ArrayList<>(sides);
        changed.set(axis, side);
        return changed;
    }

    /** The same box with another side. */
    public Box with(int axis, Side side) {
        return new Box(with(sides, axis, side));
    }

    /** Number of combinations; at most the greatest long. */
    public long volume() {
        long volume = 1;
        for (Side side : sides) {
            long size = side.size();
            volume = size != 0 && volume > Long.MAX_VALUE / size ? Long.MAX_VALUE : volume * size;
        }
        return volume;
    }
}
