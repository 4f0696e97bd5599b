package de.iqcampus.coursefiles;

/** Every source has its target. */
class MatchCheck implements ItemCheck {

    @Override public String type() {
        return "match";
    }

    @Override public void checkAnswers(YamlPart item, Findings findings) {
        var sources = UniqueIds.check(item.at("sources").items(), findings);
        var targets = UniqueIds.check(item.at("targets").items(), findings);
        for (var pair : item.at("pairs").values()) {
            if (!sources.contains(pair.key())) {
                findings.error(pair.where(), "there is no source " + pair.key());
            }
            if (!targets.contains(pair.text())) {
                findings.error(pair.where(), "there is no target " + pair.text());
            }
        }
        sources.stream().filter(it -> !item.at("pairs").at(it).exists())
                .forEach(it -> findings.error(item.at("pairs").where(), "the source %s has no target".formatted(it)));
    }
}
