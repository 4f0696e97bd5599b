package de.iqcampus.coursefiles;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the plain part of YAML 1.2 that courses use: no aliases, no tags, dates are words. */
class YamlReader {

    static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,8}");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String file;
    private final Findings findings;
    private final Map<String, Integer> lines = new HashMap<>();

    YamlReader(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    Optional<YamlDocument> read(String text) {
        return compose(text).map(it -> new YamlDocument(file, json(it, "", it.getStartMark()), lines));
    }

    /** The tree as it was written, comments included. */
    Optional<Node> compose(String text) {
        var options = new LoaderOptions();
        options.setProcessComments(true);
        var yaml = new Yaml(options);
        try {
            // Aliases are looked for in the stream of events, where they have not multiplied yet.
            if (!isPlain(yaml.parse(new StringReader(text)))) {
                return Optional.empty();
            }
            var root = Optional.ofNullable(yaml.compose(new StringReader(text)))
                    .filter(it -> it instanceof MappingNode || it instanceof SequenceNode);
            if (root.isEmpty()) {
                findings.error(new Location(file, 1), "the file is empty");
            }
            return root;
        } catch (MarkedYAMLException e) {
            findings.error(where(e.getProblemMark()), "not readable as YAML: " + e.getProblem());
        } catch (YAMLException e) {
            findings.error(new Location(file, 1), "not readable as YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    private boolean isPlain(Iterable<org.yaml.snakeyaml.events.Event> events) {
        var plain = true;
        for (var event : events) {
            if (event instanceof NodeEvent node && (node instanceof AliasEvent || node.getAnchor() != null)) {
                findings.error(where(event.getStartMark()), "no anchors or aliases");
                plain = false;
            }
            if (event instanceof ScalarEvent scalar && scalar.getTag() != null
                    || event instanceof CollectionStartEvent collection && collection.getTag() != null) {
                findings.error(where(event.getStartMark()), "no tags");
                plain = false;
            }
        }
        return plain;
    }

    private JsonNode json(Node node, String pointer, Mark mark) {
        lines.put(pointer, mark.getLine() + 1);
        return switch (node) {
            case MappingNode mapping -> object(mapping, pointer);
            case SequenceNode sequence -> {
                var array = JSON.arrayNode();
                sequence.getValue().forEach(it -> array.add(json(it, pointer + "/" + array.size(), it.getStartMark())));
                yield array;
            }
            case ScalarNode scalar -> scalar(scalar);
            default -> JSON.nullNode();
        };
    }

    private JsonNode object(MappingNode mapping, String pointer) {
        var object = JSON.objectNode();
        for (var entry : mapping.getValue()) {
            var mark = entry.getKeyNode().getStartMark();
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                findings.error(where(mark), "a key must be a word");
                continue;
            }
            var name = key.getValue();
            if (object.has(name)) {
                findings.error(where(mark), "the key %s stands here twice".formatted(name));
            }
            var below = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            object.set(name, json(entry.getValueNode(), below, mark));
        }
        return object;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        var value = scalar.getValue();
        if (!scalar.isPlain()) {
            return JSON.stringNode(value);
        }
        return switch (value) {
            case "true", "false" -> JSON.booleanNode(value.equals("true"));
            case "", "null", "~" -> JSON.nullNode();
            default -> NUMBER.matcher(value).matches()
                    ? JSON.numberNode(Integer.parseInt(value)) : JSON.stringNode(value);
        };
    }

    private Location where(@Nullable Mark mark) {
        return new Location(file, mark == null ? 1 : mark.getLine() + 1);
    }
}
