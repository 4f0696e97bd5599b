package de.iqcampus.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.obligations.UnitFigures.Asked;
import de.iqcampus.organisation.UnitEntry;
import de.iqcampus.organisation.UnitId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing about single people follows from what is shown of groups. */
class SmallGroupsTest {

    @ParameterizedTest
    @CsvSource({"5,10,true", "7,30,true", "25,30,true", "4,30,false", "26,30,false", "0,30,false", "30,30,false",
        "0,0,false", "2,4,false", "5,9,false"})
    void showsNoFigureThatTellsAboutFewOrAboutAll(int fulfilled, int people, boolean safe) {
        assertThat(new GroupFigure(fulfilled, people).isSafe()).isEqualTo(safe);
    }

    @Test
    void hidesNothingWhereAllIsSafe() {
        assertThat(hidden(figure(5, 10), figure(10, 30), figure(8, 16))).isEmpty();
    }

    @Test
    void hidesTheNextSmallestBesideOneThatIsHidden() {
        assertThat(hidden(figure(20, 40), figure(1, 4), figure(6, 12), figure(9, 20))).containsExactly(1, 2);
    }

    @Test
    void hidesMoreWhereSeveralTogetherAreStillFew() {
        assertThat(hidden(figure(20, 40), figure(1, 2), figure(1, 2), figure(6, 12))).containsExactly(1, 2, 3);
        assertThat(hidden(figure(20, 40), figure(0, 6), figure(0, 6), figure(6, 12))).as("nobody in either")
                .containsExactly(1, 2, 3);
    }

    @Test
    void hidesNothingMoreWhereTheHiddenAreSafeTogether() {
        assertThat(hidden(figure(20, 40), figure(0, 9), figure(9, 9))).containsExactly(1, 2);
    }

    @Test
    void hidesAllWhereTheWholeIsNotSafe() {
        assertThat(hidden(figure(0, 40), figure(1, 40))).containsExactly(0, 1);
    }

    /** Whatever there is: what can be worked out by subtraction is as safe as what is shown. */
    @Test
    void leavesNothingToSubtract() {
        var chance = new Random(7);
        for (var round = 0; round < 5_000; round++) {
            var parts = IntStream.range(0, 1 + chance.nextInt(6)).mapToObj(it -> 1 + chance.nextInt(25))
                    .map(it -> new GroupFigure(chance.nextInt(it + 1), it)).toList();
            var hidden = SmallGroups.hidden(parts);
            assertThat(IntStream.range(0, parts.size()).filter(it -> !hidden.contains(it)))
                    .as("shown of %s", parts).allMatch(it -> parts.get(it).isSafe());
            if (GroupFigure.sum(parts).isSafe() && !hidden.isEmpty()) {
                assertThat(GroupFigure.sum(hidden.stream().map(parts::get).toList()).isSafe())
                        .as("the rest of %s", parts).isTrue();
            }
        }
    }

    @Test
    void goesIntoAUnitOnlyWhereItsFigureIsShown() {
        var site = unit(1, null, "Werk");
        var store = unit(2, site, "Werk › Lager");
        var office = unit(3, site, "Werk › Büro");
        var small = unit(4, null, "Archiv");
        var inSmall = unit(5, small, "Archiv › Keller");
        var figures = UnitFigures.of(List.of(site, store, office, small, inSmall), Stream.of(
                people(6, 14, site, store), people(7, 15, site, office), people(5, 11, site),
                people(1, 3, small, inSmall), people(9, 20)).flatMap(List::stream).toList());

        assertThat(figures).containsExactly(new UnitFigure("Werk", false, figure(18, 40)),
                new UnitFigure("Werk › Lager", false, figure(6, 14)),
                new UnitFigure("Werk › Büro", false, figure(7, 15)),
                new UnitFigure("Werk", true, figure(5, 11)),
                new UnitFigure("Archiv", false, null), new UnitFigure("", true, null));
    }

    private static Set<Integer> hidden(GroupFigure... parts) {
        return SmallGroups.hidden(List.of(parts));
    }

    private static GroupFigure figure(int fulfilled, int people) {
        return new GroupFigure(fulfilled, people);
    }

    private static UnitEntry unit(int number, @Nullable UnitEntry parent, String path) {
        return new UnitEntry(new UnitId(new UUID(0, number)), path, parent == null ? null : parent.id(),
                parent == null ? 0 : 1, path, null);
    }

    private static List<Asked> people(int fulfilled, int people, UnitEntry... units) {
        var ids = new HashSet<>(Arrays.stream(units).map(UnitEntry::id).toList());
        return IntStream.range(0, people).mapToObj(it -> new Asked(ids, it < fulfilled)).toList();
    }
}
