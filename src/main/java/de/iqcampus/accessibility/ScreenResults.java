package de.iqcampus.accessibility;

import java.time.LocalDate;
import java.util.List;

/**
 * What axe found on the screens, as {@code ScreensJourney} writes it.
 *
 * @param axe the version of axe-core
 * @param rules the tags of the rules that ran, such as {@code wcag22aa}
 * @param ways each way in which every screen was looked at, such as {@code phone-dark}
 */
public record ScreenResults(LocalDate date, String axe, String browser, List<String> rules, List<String> ways,
        List<Screen> screens) {

    /**
     * One screen.
     *
     * @param ways those in which it was looked at
     * @param violations how many rules were broken, all ways together
     */
    public record Screen(String address, List<String> ways, int violations) { }

    public int violations() {
        return screens.stream().mapToInt(Screen::violations).sum();
    }
}
