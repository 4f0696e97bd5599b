package de.iqcampus.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a learner answered to one part of an exercise. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface Answer {

    /** One thing chosen: an option's id, a kind, a rating. */
    @JsonTypeName("one")
    record One(String value) implements Answer { }

    /** Several options' ids. */
    @JsonTypeName("several")
    record Several(Set<String> values) implements Answer { }

    /** All options' ids in the learner's order. */
    @JsonTypeName("ordered")
    record Ordered(List<String> values) implements Answer { }

    /** Source to target, by ids; may be partial. */
    @JsonTypeName("matched")
    record Matched(Map<String, String> pairs) implements Answer { }

    /** Words; sealed where the part is private. */
    @JsonTypeName("text")
    record Text(String value) implements Answer {

        /** Longer than anyone writes here is refused, before it fills a column. */
        @JsonIgnore
        public boolean isShort() {
            return value.length() <= 10_000;
        }

        /** An ISO date, or nothing where it was taken away. */
        @JsonIgnore
        public boolean isDay() {
            try {
                return value.isEmpty() || !LocalDate.parse(value).isBefore(LocalDate.EPOCH);
            } catch (DateTimeParseException e) {
                return false;
            }
        }
    }
}
