package de.iqcampus.coursefiles;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.comments.CommentLine;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Writes a tree of YAML in the canonical form of courses/README.md. */
class YamlWriter {

    private static final int FLOW_WIDTH = 109;
    private static final int WIDTH = 119;
    /** Short maps that stand on one line where they fit; so do texts and lists of words. */
    private static final Set<Set<String>> LINES = Set.of(Set.of("title", "url"), Set.of("if", "then"));

    private final StringBuilder out = new StringBuilder();
    private int comments;

    String write(Node root) {
        comments(root.getBlockComments(), 0);
        collection(root, 0);
        comments(root.getEndComments(), 0);
        return out.toString();
    }

    /** How many comments the text has kept. */
    int comments() {
        return comments;
    }

    private void collection(Node node, int indent) {
        if (node instanceof MappingNode mapping) {
            for (var entry : sorted(mapping)) {
                entry(entry, indent);
            }
        } else if (node instanceof SequenceNode sequence) {
            for (var item : sequence.getValue()) {
                item(item, indent);
            }
        }
    }

    private void entry(NodeTuple entry, int indent) {
        comments(entry.getKeyNode().getBlockComments(), indent);
        startLine(indent);
        var key = new YamlScalar((ScalarNode) entry.getKeyNode()).line(false);
        out.append(key).append(':');
        value(entry.getValueNode(), key, indent, entry.getKeyNode().getInLineComments());
    }

    private void item(Node item, int indent) {
        comments(item.getBlockComments(), indent);
        if (item instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
            var first = sorted(mapping).getFirst().getKeyNode();
            comments(first.getBlockComments(), indent); // above the dash, not between it and the key
            first.setBlockComments(List.of());
        }
        startLine(indent);
        out.append('-');
        if (item instanceof MappingNode && fitting(item, "").isEmpty()) {
            out.append(' ');
            collection(item, indent + 2);
        } else {
            value(item, "", indent, null);
        }
    }

    private void value(Node value, String key, int indent, @Nullable List<CommentLine> keyComments) {
        if (value instanceof ScalarNode scalar) {
            scalar(new YamlScalar(scalar), indent);
            endLine(keyComments, value.getInLineComments());
            return;
        }
        var flow = fitting(value, key);
        flow.ifPresent(it -> out.append(' ').append(it));
        endLine(keyComments, value.getInLineComments());
        if (flow.isEmpty()) {
            comments(value.getBlockComments(), indent + 2);
            collection(value, indent + 2);
        }
    }

    private void scalar(YamlScalar scalar, int indent) {
        var line = scalar.line(false);
        if (!scalar.hasLines() && (column() + 1 + line.length() <= WIDTH || !line.contains(" "))) {
            out.append(line.isEmpty() ? "" : " ").append(line);
            return;
        }
        out.append(" |");
        for (var it : scalar.lines(WIDTH - indent - 2)) {
            out.append('\n').append(it.isBlank() ? "" : " ".repeat(indent + 2) + it);
        }
    }

    private Optional<String> fitting(Node node, String key) {
        return flow(node, key).filter(it -> column() + 1 + it.length() <= FLOW_WIDTH);
    }

    /** The node on one line, where its kind may stand so and no comment would be lost. */
    private Optional<String> flow(Node node, String key) {
        if (node instanceof SequenceNode list && list.getValue().isEmpty()) {
            return Optional.of("[]");
        }
        if (node instanceof SequenceNode list && list.getValue().stream().allMatch(YamlWriter::isOneLine)) {
            return Optional.of(list.getValue().stream().map(YamlWriter::line).collect(joining(", ", "[", "]")));
        }
        if (node instanceof MappingNode map && mayStandOnOneLine(map, key)) {
            var parts = new ArrayList<String>();
            for (var entry : sorted(map)) {
                var part = isOneLine(entry.getValueNode()) ? Optional.of(line(entry.getValueNode()))
                        : flow(entry.getValueNode(), "");
                if (part.isEmpty() || hasComments(entry.getKeyNode())) {
                    return Optional.empty();
                }
                parts.add(line(entry.getKeyNode()) + ": " + part.get());
            }
            return Optional.of("{" + String.join(", ", parts) + "}");
        }
        return Optional.empty();
    }

    private static boolean mayStandOnOneLine(MappingNode map, String key) {
        var keys = map.getValue().stream().map(it -> line(it.getKeyNode())).toList();
        return key.equals("pairs") || LINES.contains(Set.copyOf(keys))
                || keys.stream().allMatch(it -> it.matches("[a-z]{2}"));
    }

    private static boolean isOneLine(Node node) {
        return node instanceof ScalarNode scalar && !new YamlScalar(scalar).hasLines() && !hasComments(node);
    }

    private static String line(Node node) {
        return new YamlScalar((ScalarNode) node).line(true);
    }

    private static List<NodeTuple> sorted(MappingNode mapping) {
        var keys = mapping.getValue().stream().map(it -> line(it.getKeyNode())).toList();
        return mapping.getValue().stream()
                .sorted(Comparator.comparing(it -> line(it.getKeyNode()), KeyOrder.of(keys))).toList();
    }

    private static boolean hasComments(Node node) {
        return Stream.of(node.getBlockComments(), node.getInLineComments(), node.getEndComments())
                .anyMatch(it -> it != null && it.stream().anyMatch(YamlWriter::hasWords));
    }

    private void comments(@Nullable List<CommentLine> lines, int indent) {
        for (var line : lines == null ? List.<CommentLine>of() : lines) {
            if (hasWords(line)) {
                startLine(indent);
                out.append('#').append(line.getValue().stripTrailing()).append('\n');
                comments++;
            }
        }
    }

    @SafeVarargs
    private void endLine(@Nullable List<CommentLine>... lines) {
        for (var some : lines) {
            for (var line : some == null ? List.<CommentLine>of() : some) {
                out.append("  #").append(line.getValue().stripTrailing());
                comments++;
            }
        }
        out.append('\n');
    }

    private static boolean hasWords(CommentLine line) {
        return line.getCommentType() != CommentType.BLANK_LINE;
    }

    /** Nothing after a dash: the first key of a list's item stands beside it. */
    private void startLine(int indent) {
        if (column() == 0) {
            out.append(" ".repeat(indent));
        }
    }

    private int column() {
        return out.length() - 1 - out.lastIndexOf("\n");
    }
}
