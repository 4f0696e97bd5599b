package de.iqcampus.coursefiles;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Sees to it that an id names one thing. */
class UniqueIds {

    private UniqueIds() { }

    /** The ids of these parts; each that comes twice is a finding. */
    static Set<String> check(List<YamlPart> parts, Findings findings) {
        var seen = new HashSet<String>();
        for (var part : parts) {
            if (!part.id().isEmpty() && !seen.add(part.id())) {
                findings.error(part.at("id").where(), "the id %s stands here twice".formatted(part.id()));
            }
        }
        return seen;
    }

    static Set<String> of(List<YamlPart> parts) {
        return parts.stream().map(YamlPart::id).collect(Collectors.toSet());
    }
}
