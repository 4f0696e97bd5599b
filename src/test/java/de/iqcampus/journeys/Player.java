package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Plays any exercise but a quiz to its end, not caring about what is right. */
record Player(Page page, Hands hands) {

    private static final String AGAIN = ".row > button:last-child";

    /** What only this type shows, and how it is played. */
    private Map<String, Consumer<Locator>> ways() {
        var ways = new LinkedHashMap<String, Consumer<Locator>>();
        ways.put(".talk", this::talk);
        ways.put(".perspectives", this::changeSides);
        ways.put(".dilemma", this::weigh);
        ways.put(".bias-pair", this::invite);
        ways.put(".routing", this::route);
        ways.put(".repair", this::mend);
        ways.put(".notice-desk", this::read);
        ways.put(".rating", this::rateOneself);
        ways.put(".points", this::addUp);
        ways.put(".checklist", this::tick);
        ways.put(".scene", this::rate);
        ways.put("input[type=date]", this::plan);
        ways.put("textarea", this::think);
        ways.put("fieldset.segmented", this::sort);
        ways.put(".question", it -> answerSomehow(it.locator("fieldset")));
        return ways;
    }

    boolean knows(Locator exercise) {
        return way(exercise).isPresent();
    }

    void play(Locator exercise) {
        way(exercise).orElseThrow().accept(exercise);
        settle();
    }

    private Optional<Consumer<Locator>> way(Locator exercise) {
        return ways().entrySet().stream().filter(it -> exercise.locator(it.getKey()).count() > 0).findFirst()
                .map(Map.Entry::getValue);
    }

    /** Once more from the start, where the exercise offers that. */
    void playAgain(Locator exercise) {
        var again = exercise.locator(AGAIN);
        if (again.count() > 0) {
            hands.press(again);
            assertThat(again).hasCount(0);
            play(exercise);
        }
    }

    private void talk(Locator exercise) {
        var said = exercise.locator(".transcript > li");
        while (exercise.locator(".talk-end").count() == 0) {
            var before = said.count();
            hands.press(exercise.locator(".decision button").first());
            assertThat(said).hasCount(before + 2);
            settle();
        }
    }

    private void changeSides(Locator exercise) {
        hands.choose(exercise.locator("fieldset input").first());
        settle();
        while (exercise.locator(".opener").count() > 0) {
            var next = exercise.locator(".opener").innerText();
            hands.press(exercise.locator(".opener"));
            assertThat(exercise.getByText(next, new Locator.GetByTextOptions().setExact(true))).hasCount(0);
            settle();
        }
        hands.choose(exercise.locator("fieldset").last().locator("input").last());
        exercise.locator(".compared .card").first().waitFor();
    }

    private void weigh(Locator exercise) {
        hands.choose(exercise.locator("fieldset input").first());
        hands.type(exercise.locator("textarea"), "Weil ich beides brauche.");
        hands.press(exercise.locator(".dilemma > button"));
        exercise.locator(".way").first().waitFor();
    }

    private void invite(Locator exercise) {
        hands.press(exercise.locator(".decision button").last());
        assertThat(exercise.locator(".decision")).hasCount(0);
    }

    private void route(Locator exercise) {
        do {
            hands.press(exercise.locator(".bodies button").first());
            exercise.locator("button.primary").waitFor();
            settle();
            hands.press(exercise.locator("button.primary"));
            assertThat(exercise.locator("button.primary")).hasCount(0);
            settle();
        } while (exercise.locator(AGAIN).count() == 0);
    }

    private void mend(Locator exercise) {
        for (var passage : exercise.locator(".passage").all()) {
            hands.choose(passage.locator("input[type=radio]").nth(1));
            assertThat(passage.locator("[role=status]").first()).not().isEmpty();
        }
        exercise.locator(AGAIN).waitFor();
    }

    private void read(Locator exercise) {
        do {
            var next = exercise.locator("button.primary");
            if (next.count() > 0) {
                hands.press(next);
                assertThat(next).hasCount(0);
            }
            hands.choose(exercise.locator("input[type=checkbox]").first());
            settle();
            hands.press(exercise.locator("fieldset ~ button.quiet"));
            exercise.locator("button.primary").or(exercise.locator(AGAIN)).first().waitFor();
        } while (exercise.locator(AGAIN).count() == 0);
    }

    private void rateOneself(Locator exercise) {
        exercise.locator("fieldset").all().forEach(it -> hands.choose(it.locator("input").nth(2)));
        assertThat(exercise.locator(".done")).not().isEmpty();
    }

    private void addUp(Locator exercise) {
        exercise.locator("fieldset").all().forEach(it -> hands.choose(it.locator("input").first()));
        exercise.locator(AGAIN).waitFor();
    }

    private void tick(Locator exercise) {
        exercise.locator("input[type=checkbox]").all().forEach(hands::choose);
        hands.type(exercise.locator(".details input[type=text]").first(), "die Leitung");
    }

    private void rate(Locator exercise) {
        sort(exercise);
        var action = exercise.locator("fieldset:not(.segmented)");
        action.waitFor();
        hands.choose(action.locator("input").first());
    }

    private void sort(Locator exercise) {
        for (var fieldset : exercise.locator("fieldset.segmented").all()) {
            hands.choose(fieldset.locator("input").first());
            assertThat(fieldset.locator("[role=status] b")).isVisible(); // feedback has come: the answer is stored
        }
    }

    private void plan(Locator exercise) {
        hands.type(exercise.locator("textarea").nth(0), "Wenn jemand unterbrochen wird");
        hands.type(exercise.locator("textarea").nth(1), "dann frage ich nach dem Rest des Gedankens");
    }

    private void think(Locator exercise) {
        hands.type(exercise.locator("textarea"), "Darüber denke ich nach.");
    }

    private void answerSomehow(Locator fieldset) {
        if (fieldset.locator("input[type=radio], input[type=checkbox]").count() > 0) {
            hands.choose(fieldset.locator("input").first());
        }
        for (var list : fieldset.locator("select").all()) {
            hands.select(list, list.locator("option").nth(1).getAttribute("value"));
        }
        for (var field : fieldset.locator("input[type=text]").all()) {
            hands.type(field, "Beschreibung");
        }
        List.of("> button", "> .btn").stream().map(fieldset::locator).filter(it -> it.count() > 0).findFirst()
                .ifPresent(it -> hands.press(it.last()));
    }

    /** The server has heard all, and says that it is stored. */
    void settle() {
        page.waitForFunction("() => Object.values(window.Vaadin.Flow.clients).every(it => !it.isActive?.())");
        assertThat(page.locator(".step-foot [role=status]")).not().isEmpty();
    }
}
