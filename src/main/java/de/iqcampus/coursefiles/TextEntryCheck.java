package de.iqcampus.coursefiles;

/** A word is accepted in every language, which the check of texts sees to. */
class TextEntryCheck implements ItemCheck {

    @Override public String type() {
        return "text-entry";
    }

    @Override public void checkAnswers(YamlPart item, Findings findings) { }
}
