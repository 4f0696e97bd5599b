package de.iqcampus.coursefiles;

/** A choice has a right answer, and only one unless it says so. */
class ChoiceCheck implements ItemCheck {

    @Override public String type() {
        return "choice";
    }

    @Override public void checkAnswers(YamlPart item, Findings findings) {
        var options = item.at("options");
        UniqueIds.check(options.items(), findings);
        var right = options.items().stream().filter(it -> it.at("correct").isTrue()).count();
        if (right == 0) {
            findings.error(options.where(), "no option is correct");
        } else if (right > 1 && !item.at("multiple").isTrue()) {
            findings.error(options.where(), "%d options are correct, but multiple is not true".formatted(right));
        }
    }
}
