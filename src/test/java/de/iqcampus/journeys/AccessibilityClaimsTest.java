package de.iqcampus.journeys;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.accessibility.AccessibilityStatement;
import de.iqcampus.accessibility.KnownException;
import de.iqcampus.accessibility.ScreenResults;
import de.iqcampus.assessment.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The accessibility statement claims what the journeys look at and nothing else, and hides nothing that is known. */
class AccessibilityClaimsTest {

    static final AccessibilityStatement STATEMENT = new AccessibilityStatement();
    /** What has an address but is no screen of its own: pictures and the like, and what shows when something failed. */
    static final Set<String> NO_SCREENS = Set.of("/error[]", "/help[POST]", "/unsubscribe/{token}[POST]",
            "/media/{courseKey}/{revision:[0-9]{1,9}}/{*path}[GET]");

    @Test
    void claimsOnlyScreensThatTheJourneyLooksAt() {
        var looked = Stream.of(ScreensJourney.PUBLIC, ScreensJourney.OWN, ScreensJourney.TEAM, ScreensJourney.ADMIN,
                        ScreensJourney.ENTRIES, ScreensJourney.TEAM_ENTRIES,
                        ScreensJourney.STEPS.stream().map(it -> "/learn/:enrolment/" + it).toList())
                .flatMap(Collection::stream).toList();
        var ways = Arrays.stream(ScreensJourney.Way.values()).map(Object::toString).toList();
        var screens = STATEMENT.screens();

        assertThat(looked).containsAll(screens.screens().stream().map(ScreenResults.Screen::address).toList());
        assertThat(Inspection.RULES).containsAll(screens.rules());
        assertThat(ways).containsAll(screens.ways());
        assertThat(screens.screens()).isNotEmpty().as("the statement says: each in every way")
                .allSatisfy(it -> assertThat(it.ways()).containsExactlyInAnyOrderElementsOf(screens.ways()));
        assertThat(List.of(screens.date(), STATEMENT.exercises().date(), STATEMENT.keyboard().date(),
                STATEMENT.review().reviewedOn())).allSatisfy(it -> assertThat(it).isBeforeOrEqualTo(LocalDate.now()));
    }

    @Test
    void claimsTypesOfExerciseThatThereAreAndSaysWhenSomeAreMissing() {
        var tested = STATEMENT.exercises().types().stream().map(it -> it.name()).collect(toSet());
        var all = Arrays.stream(Exercise.class.getPermittedSubclasses()).map(Class::getSimpleName)
                .map(it -> it.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT)).collect(toSet());

        assertThat(all).containsAll(tested);
        assertThat(STATEMENT.review().exceptions()).extracting(KnownException::key)
                .filteredOn("exercises"::equals).hasSize(tested.equals(all) ? 0 : 1);
    }

    @Test
    void namesEveryPageThatNoTestLooksAtAndNoOther() throws IOException {
        var untested = STATEMENT.review().exceptions().stream().flatMap(it -> it.screens().stream()).toList();
        try (var lines = Files.lines(Path.of("src/test/resources/access.txt"))) {
            var all = lines.filter(it -> it.startsWith("/")).map(it -> it.replaceFirst(": [\\w ,]+$", ""))
                    .filter(it -> !NO_SCREENS.contains(it)).map(it -> it.replaceFirst("\\[GET]$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            var unseen = all.stream().filter(it -> !isSeen(it, all)).toList();

            assertThat(untested).as("addresses that target/accessibility/screens.json did not have when it was taken "
                    + "over to src/main/resources/accessibility: take it over anew, or name them in review.json")
                    .containsExactlyInAnyOrderElementsOf(unseen);
        }
    }

    /** One that is an address of its own proves nothing for another that has a place for anything there. */
    private static boolean isSeen(String address, Set<String> all) {
        var shape = Pattern.compile(Arrays.stream(address.substring(1).split("/")).map(it -> it.endsWith("?")
                        ? "(/[^/]+)?" : it.matches("[:{].*") ? "/[^/]+" : "/" + Pattern.quote(it))
                .collect(Collectors.joining()));
        return STATEMENT.screens().screens().stream().map(it -> it.address().replaceFirst("\\?.*", ""))
                .anyMatch(it -> it.equals(address) || !all.contains(it) && shape.matcher(it).matches());
    }

    @Test
    void hidesNothingThatIsKnown() throws IOException {
        var review = STATEMENT.review();
        var keys = review.exceptions().stream().map(KnownException::key).toList();

        assertThat(keys).doesNotHaveDuplicates().contains(KnownException.NO_SIGN_LANGUAGE, "courses", "script");
        assertThat(keys.contains("easy-language")).isEqualTo(review.easyLanguage() == null);
        assertThat(STATEMENT.exceptions(true)).extracting(KnownException::key)
                .doesNotContain(KnownException.NO_SIGN_LANGUAGE).contains("courses");
        assertThat(STATEMENT.isFullyConformant()).isFalse();
        assertThat(review.exceptions()).allSatisfy(it -> Stream.of(it.title(), it.reason(), it.alternative())
                .forEach(words -> assertThat(words.languages()).containsExactly("de", "en")));
        if (STATEMENT.screens().violations() > 0) {
            assertThat(keys).as("what axe found is named").contains("violations");
        }
    }
}
