package de.iqcampus.coursefiles;

import java.io.StringReader;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.events.CommentEvent;
import org.yaml.snakeyaml.nodes.Node;
import tools.jackson.databind.JsonNode;

/** Brings a YAML file into canonical form, and never at the price of a word or a comment. */
class CanonicalYaml {

    private final String file;
    private final Findings findings;

    CanonicalYaml(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The canonical form with this change, or a finding where there can be none. */
    Optional<String> format(String text, Consumer<Node> change) {
        return written(text, it -> { })
                .filter(it -> saysTheSame(text, it))
                .flatMap(it -> written(it, change));
    }

    private Optional<String> written(String text, Consumer<Node> change) {
        return new YamlReader(file, findings).compose(text).flatMap(root -> {
            change.accept(root);
            var writer = new YamlWriter();
            var result = writer.write(root);
            if (writer.comments() == comments(text)) {
                return Optional.of(result);
            }
            findings.error(new Location(file, 1), "not formatted: a comment must stand on a line of its own"
                    + " before a key, or behind a value");
            return Optional.empty();
        });
    }

    private boolean saysTheSame(String before, String after) {
        var trees = Stream.of(before, after)
                .map(it -> new YamlReader(file, findings).read(it).map(read -> Words.tree(read.root()))).toList();
        if (trees.getFirst().equals(trees.getLast())) {
            return true;
        }
        var onlyLines = words(trees.getFirst()).equals(words(trees.getLast()));
        findings.error(new Location(file, 1), onlyLines ? "not formatted: a long text stands on one line; "
                + "begin it with | and break it into lines" : "not formatted: a key stands here twice or has no value");
        return false;
    }

    /** However the lines are broken. */
    private static String words(Optional<JsonNode> tree) {
        return tree.map(JsonNode::toString).orElse("").replaceAll("(\\\\n|\\s)+", " ");
    }

    private static long comments(String text) {
        var options = new LoaderOptions();
        options.setProcessComments(true);
        return StreamSupport.stream(new Yaml(options).parse(new StringReader(text)).spliterator(), false)
                .filter(it -> it instanceof CommentEvent comment
                        && comment.getCommentType() != CommentType.BLANK_LINE).count();
    }
}
