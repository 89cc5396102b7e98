package org.cbamchecker.authoring.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Boxes are held against the plain sets of points that they stand for. */
class RegionPropertiesTest {
    private static final List<Integer> SIZES = List.of(4, 3, 2, 3);

    @Provide
    Arbitrary<Box> boxes() {
        List<Arbitrary<Side>> sides = new ArrayList<>();
        for (int size : SIZES) {
            sides.add(Arbitraries.integers()
                    .between(0, size - 1)
                    .set()
                    .ofMaxSize(size)
                    .map(parts ->
                            Side.of(parts.stream().mapToInt(Integer::intValue).toArray())));
        }
        return net.jqwik.api.Combinators.combine(sides).as(Box::new);
    }

    @Provide
    Arbitrary<List<Box>> severalBoxes() {
        return boxes().list().ofMaxSize(6);
    }

    @Property
    void what_two_boxes_share_is_what_both_have(@ForAll("boxes") Box one, @ForAll("boxes") Box other) {
        Set<List<Integer>> shared = points(one);
        shared.retainAll(points(other));
        assertThat(points(one.meet(other))).isEqualTo(shared);
        assertThat(one.meets(other)).isEqualTo(!shared.isEmpty());
        assertThat(one.contains(other)).isEqualTo(points(one).containsAll(points(other)));
        assertThat(one.volume()).isEqualTo(points(one).size());
    }

    @Property
    void what_is_left_is_what_only_the_first_has(@ForAll("boxes") Box one, @ForAll("severalBoxes") List<Box> others) {
        Set<List<Integer>> expected = points(one);
        others.forEach(other -> expected.removeAll(points(other)));
        Region left = Region.of(one).minusAll(others);
        List<List<Integer>> found = new ArrayList<>();
        left.boxes().forEach(box -> found.addAll(points(box)));
        assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
        assertThat(left.isEmpty()).isEqualTo(expected.isEmpty());
        assertThat(left.boxes()).noneMatch(Box::isEmpty);
    }

    @Property
    void a_region_meets_what_one_of_its_boxes_meets(
            @ForAll("boxes") Box one, @ForAll("boxes") Box taken, @ForAll("boxes") Box other) {
        Set<List<Integer>> shared = points(one);
        shared.removeAll(points(taken));
        shared.retainAll(points(other));
        Region region = Region.of(one).minus(taken);
        assertThat(region.meets(other)).isEqualTo(!shared.isEmpty());
        Set<List<Integer>> met = new HashSet<>();
        region.meet(other).boxes().forEach(box -> met.addAll(points(box)));
        assertThat(met).isEqualTo(shared);
    }

    private static Set<List<Integer>> points(Box box) {
        Set<List<Integer>> points = new HashSet<>(Set.of(List.of()));
        for (Side side : box.sides()) {
            Set<List<Integer>> longer = new HashSet<>();
            for (List<Integer> point : points) {
                side.parts().forEach(part -> {
                    List<Integer> next = new ArrayList<>(point);
                    next.add(part);
                    longer.add(next);
                });
            }
            points = longer;
        }
        return points;
    }
}
