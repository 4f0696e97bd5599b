package de.iqcampus.coursefiles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A word, a number or a text, as the canonical form writes it. */
record YamlScalar(ScalarNode node) {

    /** What other readers of YAML would take for something else than words. */
    private static final Pattern MISTAKABLE = Pattern.compile(
            "(?i)true|false|yes|no|on|off|y|n|null|~|=|<<|[-+.]?[0-9][-+0-9._eoxa-f:]*");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern UNSAFE = Pattern.compile(
            "[-?:,\\[\\]{}#&*!|>'\"%@`\\s].*|.*(: |:$| #|[\\p{Cc}\\u2028\\u2029\\s]$).*|.*\\p{Cc}.*");
    private static final Pattern UNSAFE_IN_FLOW = Pattern.compile(".*[,\\[\\]{}?:].*");

    private String value() {
        return node.getValue().strip();
    }

    boolean hasLines() {
        return value().contains("\n");
    }

    /** On one line; {@code inFlow} between braces or brackets. */
    String line(boolean inFlow) {
        var value = value();
        if (node.isPlain() && !hasLines() && MISTAKABLE.matcher(value).matches() || node.isPlain() && value.isEmpty()) {
            return value;
        }
        var safe = !value.isEmpty() && !UNSAFE.matcher(value).matches()
                && (DAY.matcher(value).matches() || !MISTAKABLE.matcher(value).matches())
                && !(inFlow && UNSAFE_IN_FLOW.matcher(value).matches());
        return safe ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                .replace("\t", "\\t") + '"';
    }

    /** The lines of a block; a text that was one line is broken between words, others stay as their author broke them. */
    List<String> lines(int width) {
        if (hasLines()) {
            return value().lines().toList();
        }
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : value().split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
