package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Someone who takes a course in the browser. */
record Learner(Page page, Hands hands, QuizAnswers answers) {

    void signIn(RunningCampus campus, String email, String password) {
        page.navigate(campus.address("/login"));
        hands.type(page.locator("input[name=username]"), email);
        hands.type(page.locator("input[name=password]"), password);
        hands.press(page.locator("form button[type=submit]"));
        page.waitForURL(Pattern.compile("/home|/enrol|/learn"));
    }

    void enrol(RunningCampus campus, String slug) {
        page.navigate(campus.address("/enrol/" + slug));
        page.waitForURL(Pattern.compile("/learn/[^/]+/.+"));
        page.locator(".step-head h1").waitFor();
    }

    /** Every step from the present one to the end. */
    void workThrough() {
        while (!step().isEmpty()) {
            workStep();
            goOn();
        }
    }

    /** The step the address names, "" outside the player. */
    String step() {
        var matcher = Pattern.compile("/learn/[^/]+/([^/?]+)").matcher(page.url());
        return matcher.find() ? matcher.group(1) : "";
    }

    void workStep() {
        for (var exercise : page.locator(".exercise").all()) {
            work(exercise);
        }
    }

    void work(Locator exercise) {
        var player = new Player(page, hands);
        if (player.knows(exercise)) {
            player.play(exercise);
        } else {
            passQuiz(exercise);
        }
    }

    private void passQuiz(Locator exercise) {
        hands.press(exercise.locator("button.primary"));
        exercise.locator("fieldset").first().waitFor();
        answerPage(exercise);
        turnPage(exercise);
        answerPage(exercise);
        hands.press(exercise.locator("button.primary"));
        assertThat(exercise.locator(".quiz-result.passed")).isVisible();
    }

    void turnPage(Locator exercise) {
        var before = exercise.locator("h2").first().innerText();
        hands.press(exercise.locator("button.primary"));
        assertThat(exercise.locator("h2").first()).not().hasText(before);
    }

    void answerPage(Locator exercise) {
        for (var fieldset : exercise.locator("fieldset").all()) {
            answer(fieldset);
        }
    }

    @SuppressWarnings("unchecked")
    private void answer(Locator fieldset) {
        var item = answers.asked(fieldset.locator("legend").innerText());
        switch ((String) item.get("type")) {
            case "choice" -> QuizAnswers.entries(item, "options").stream()
                    .filter(it -> Boolean.TRUE.equals(it.get("correct")))
                    .forEach(it -> hands.choose(fieldset.locator("input[value='" + it.get("id") + "']")));
            case "match" -> ((Map<String, String>) item.get("pairs")).forEach((source, target) ->
                    hands.select(fieldset.locator("select[id$='-" + source + "']"), target));
            case "order" -> order(fieldset, (List<String>) item.get("order"), QuizAnswers.entries(item, "options"));
            default -> hands.type(fieldset.locator("input[type=text]"),
                    ((Map<String, List<String>>) item.get("accept")).get(answers.language()).getFirst());
        }
        saved();
    }

    private void order(Locator fieldset, List<String> order, List<Map<String, Object>> options) {
        for (var place = 0; place < order.size(); place++) {
            var id = order.get(place);
            var words = QuizAnswers.plain(answers.text(options.stream().filter(it -> it.get("id").equals(id))
                    .findFirst().orElseThrow().get("text")));
            while (position(fieldset, words) > place) {
                var from = position(fieldset, words);
                hands.press(fieldset.locator("li").nth(from).locator("button").first());
                RunningCampus.await("the entry has moved", () -> position(fieldset, words) < from);
            }
        }
        hands.press(fieldset.locator(".keep button"));
    }

    private static int position(Locator fieldset, String words) {
        var shown = fieldset.locator("li > span:first-child").allInnerTexts().stream().map(QuizAnswers::plain).toList();
        return shown.indexOf(words);
    }

    void saved() {
        new Player(page, hands).settle();
    }

    void goOn() {
        var before = page.url();
        hands.press(page.locator(".step-foot button"));
        page.waitForURL(url -> !url.equals(before));
        page.locator("h1").waitFor();
    }
}
