package de.iqcampus.coursefiles;

import java.util.Set;

/** The right order names every option once. */
class OrderCheck implements ItemCheck {

    @Override public String type() {
        return "order";
    }

    @Override public void checkAnswers(YamlPart item, Findings findings) {
        var ids = UniqueIds.check(item.at("options").items(), findings);
        var order = item.at("order").items().stream().map(YamlPart::text).toList();
        if (order.size() != ids.size() || !ids.equals(Set.copyOf(order))) {
            findings.error(item.at("order").where(), "the order must name every option once");
        }
    }
}
