package de.iqcampus.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.text.Collator;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The units of one organisation, as they stand below each other. */
class UnitTree {

    private final Map<UnitId, Unit> units;
    private final Map<Optional<UnitId>, List<Unit>> below;

    UnitTree(List<Unit> all) {
        var alphabet = Collator.getInstance(Locale.GERMAN);
        units = all.stream().collect(toMap(Unit::id, it -> it));
        below = all.stream().sorted((one, other) -> alphabet.compare(one.name(), other.name()))
                .collect(groupingBy(it -> Optional.ofNullable(it.parent())));
    }

    /** From the top down, each before those below it. */
    List<UnitEntry> entries() {
        return entries(Optional.empty(), 0, "").toList();
    }

    private Stream<UnitEntry> entries(Optional<UnitId> parent, int depth, String above) {
        return below.getOrDefault(parent, List.of()).stream().flatMap(it -> Stream.concat(
                Stream.of(new UnitEntry(it.id(), it.name(), it.parent(), depth, above + it.name(), it.closedOn())),
                entries(Optional.of(it.id()), depth + 1, above + it.name() + " › ")));
    }

    /** What each is called, after the names of all above it. */
    Map<UnitId, String> paths() {
        return entries().stream().collect(toMap(UnitEntry::id, UnitEntry::path));
    }

    /** The open ones with this path, as people write it with {@code >}; else those with this name. */
    List<UnitId> named(String words) {
        var wanted = plain(words);
        var open = entries().stream().filter(UnitEntry::isOpen).toList();
        var exact = open.stream().filter(it -> plain(it.path()).equals(wanted)).map(UnitEntry::id).toList();
        return exact.isEmpty()
                ? open.stream().filter(it -> plain(it.name()).equals(wanted)).map(UnitEntry::id).toList() : exact;
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll(" ?[>›] ?", "›");
    }

    /** The unit itself and all below it. */
    Stream<Unit> branch(UnitId unit) {
        return Stream.concat(Stream.of(require(unit)), below.getOrDefault(Optional.of(unit), List.of()).stream()
                .flatMap(it -> branch(it.id())));
    }

    /** What is reached by leading these, as far as they are of this organisation: each with all below it. */
    Reach reach(Collection<UUID> led) {
        return new Reach(false, led.stream().map(UnitId::new).filter(units::containsKey).flatMap(this::branch)
                .map(Unit::id).collect(toSet()));
    }

    /** The unit itself and all that it stands below. */
    Set<UnitId> above(@Nullable UnitId unit) {
        var above = new HashSet<UnitId>();
        for (var next = units.get(unit); next != null; next = units.get(next.parent())) {
            above.add(next.id());
        }
        return above;
    }

    /** @throws OrganisationNotFound when it is none of this organisation's */
    Unit require(UnitId unit) {
        return Optional.ofNullable(units.get(unit)).orElseThrow(() -> new OrganisationNotFound(unit.value()));
    }

    /** Where a unit may stand: below no other, or below an open one. */
    boolean admits(@Nullable UnitId parent) {
        return parent == null || units.containsKey(parent) && require(parent).isOpen();
    }

    /** Whether another open unit at the same place has this name. */
    boolean has(String name, @Nullable UnitId parent, @Nullable UnitId except) {
        return below.getOrDefault(Optional.ofNullable(parent), List.of()).stream()
                .anyMatch(it -> it.isOpen() && it.name().equalsIgnoreCase(name) && !it.id().equals(except));
    }
}
