package de.iqcampus.coursefiles;

import java.util.List;

/** What the format says about one type of item beyond its schema. */
interface ItemCheck {

    int PROMPT_WORDS = 15;
    List<ItemCheck> ALL = List.of(new ChoiceCheck(), new OrderCheck(), new MatchCheck(), new TextEntryCheck());

    static void check(YamlPart item, Findings findings) {
        for (var prompt : item.at("prompt").values()) {
            int words = WordCounter.count(prompt.text());
            if (words > PROMPT_WORDS) {
                findings.error(prompt.where(), "a prompt has at most 15 words, this one has %d".formatted(words));
            }
        }
        ALL.stream().filter(it -> it.type().equals(item.at("type").text()))
                .forEach(it -> it.checkAnswers(item, findings));
    }

    String type();

    void checkAnswers(YamlPart item, Findings findings);
}
