package de.iqcampus.coursefiles;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Enters the minutes of lessons and course into the tree of course.yaml. */
record MinutesEntry(CourseSource source) {

    void enter(Node course) {
        int sum = 0;
        var lessons = source.lessons();
        var nodes = items(course, "modules").stream().flatMap(it -> items(it, "lessons").stream()).toList();
        for (int i = 0; i < Math.min(nodes.size(), lessons.size()); i++) {
            var minutes = Minutes.of(source, lessons.get(i)).all();
            sum += minutes;
            put(nodes.get(i), minutes);
        }
        put(course, sum);
    }

    private static List<Node> items(Node parent, String key) {
        return parent instanceof MappingNode map ? map.getValue().stream().filter(it -> is(it, key))
                .map(NodeTuple::getValueNode).filter(SequenceNode.class::isInstance)
                .flatMap(it -> ((SequenceNode) it).getValue().stream()).toList() : List.of();
    }

    private static void put(Node node, int minutes) {
        if (!(node instanceof MappingNode map)) {
            return;
        }
        var entries = new ArrayList<NodeTuple>();
        var place = -1;
        for (var entry : map.getValue()) {
            place = is(entry, "minutes") ? entries.size() : place;
            entries.add(entry);
        }
        var number = scalar(Integer.toString(minutes));
        if (place < 0) {
            entries.add(new NodeTuple(scalar("minutes"), number));
        } else {
            var before = entries.get(place);
            number.setInLineComments(before.getValueNode().getInLineComments());
            entries.set(place, new NodeTuple(before.getKeyNode(), number));
        }
        map.setValue(entries);
    }

    private static boolean is(NodeTuple entry, String key) {
        return entry.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key);
    }

    private static ScalarNode scalar(String value) {
        return new ScalarNode(Tag.STR, value, null, null, ScalarStyle.PLAIN);
    }
}
