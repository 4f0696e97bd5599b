package de.iqcampus.journeys;

import com.deque.html.axecore.results.AxeResults;
import de.iqcampus.accessibility.ScreenResults;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what axe says of each screen in each way. */
final class ScreenEvidence {

    private final SortedMap<String, SortedSet<String>> ways = new TreeMap<>();
    private final SortedMap<String, Integer> violations = new TreeMap<>();
    private String axe = "";

    void note(String address, String way, AxeResults found) {
        ways.computeIfAbsent(address, it -> new TreeSet<>()).add(way);
        violations.merge(address, found.getViolations().size(), Integer::sum);
        axe = found.getTestEngine().getVersion();
    }

    ScreenResults results(String browser) {
        return new ScreenResults(LocalDate.now(), axe, browser, Inspection.RULES,
                ways.values().stream().flatMap(Collection::stream).distinct().sorted().toList(),
                ways.entrySet().stream().map(it -> new ScreenResults.Screen(it.getKey(), List.copyOf(it.getValue()),
                        violations.get(it.getKey()))).toList());
    }
}
