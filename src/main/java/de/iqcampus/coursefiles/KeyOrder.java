package de.iqcampus.coursefiles;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The order of keys in courses/README.md; German and English come before other languages. */
class KeyOrder {

    private static final List<String> KEYS = List.of("format", "type", "id", "languages", "title", "term", "file",
            "summary", "audience", "law", "content-date", "update", "since", "refresh-months", "minutes", "optional",
            "unlisted", "alt", "description", "cover", "authors", "author", "licence", "captions", "goals", "modules",
            "lessons", "speaker", "name", "scene", "avoid", "known", "structure", "ask", "interpretations", "prompt",
            "multiple", "low", "high", "again", "statements", "examples", "due-days", "draw", "pass", "tries",
            "time-limit-minutes", "choose", "enough", "item", "items", "gauges", "start", "moments", "document",
            "spans", "keep", "sender", "applications", "remarks", "bodies", "cases", "criteria", "stages", "entries",
            "if", "then", "text", "replies", "needs", "changes", "options", "order", "views", "passages",
            "questions", "ending", "debrief", "actions", "sources", "targets", "pairs", "accept", "section", "source",
            "url", "as-of", "recheck-on", "unverified", "gains", "costs", "body", "wordings", "points", "fit",
            "helpful", "kind", "correct", "reached", "missed", "feedback", "fact", "next", "de", "en");

    private KeyOrder() { }

    /** For a map with these keys; what is not known stays behind, as it was. */
    static Comparator<String> of(Collection<String> keys) {
        // An exercise begins with its type, an item with its id.
        var item = keys.contains("prompt") && !keys.contains("title");
        return Comparator.comparingInt(it -> item && it.equals("type") ? KEYS.indexOf("languages") : rank(it));
    }

    private static int rank(String key) {
        return KEYS.contains(key) ? KEYS.indexOf(key) : KEYS.size();
    }
}
