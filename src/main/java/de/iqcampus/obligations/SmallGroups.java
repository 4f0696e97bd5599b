package de.iqcampus.obligations;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The one place that says which figures of groups stay hidden so that nothing follows from them about a person. */
final class SmallGroups {

    private SmallGroups() { }

    /**
     * Which of the parts of a group whose own figure is shown must be hidden: those that are not safe, and then the
     * smallest others until what is hidden would be safe as one figure, for that is what subtraction finds.
     *
     * @param parts every person of the group is in one of them
     * @return their places in the list; all, where the group's own figure is not safe
     */
    static Set<Integer> hidden(List<GroupFigure> parts) {
        var hidden = IntStream.range(0, parts.size()).filter(it -> !parts.get(it).isSafe()).boxed()
                .collect(Collectors.toCollection(HashSet::new));
        var smallest = IntStream.range(0, parts.size()).boxed().filter(it -> !hidden.contains(it))
                .sorted(Comparator.comparing(it -> parts.get(it).people())).iterator();
        while (!hidden.isEmpty() && !together(parts, hidden).isSafe() && smallest.hasNext()) {
            hidden.add(smallest.next());
        }
        return hidden;
    }

    private static GroupFigure together(List<GroupFigure> parts, Set<Integer> chosen) {
        return GroupFigure.sum(chosen.stream().map(parts::get).toList());
    }
}
