package de.iqcampus.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Makes every kind of event there is, in every variety, and demands words for all it says. */
class AuditedEventsTest {

    static final Path WORDS = Path.of("src/main/resources/vaadin-i18n/translations.properties"); // German has the same

    @ParameterizedTest @MethodSource("events")
    void hasWords(Class<?> event) throws IOException {
        assertThat(event).as("an event is a record").isRecord();
        var known = new Properties();
        try (var reader = Files.newBufferedReader(WORDS)) {
            known.load(reader);
        }
        var codes = Arrays.stream(event.getRecordComponents()).map(RecordComponent::getType).filter(Class::isEnum)
                .flatMap(it -> Arrays.stream(it.getEnumConstants())).map(it -> ((Enum<?>) it).name())
                .collect(Collectors.toSet());

        var needed = new TreeSet<String>();
        for (var sample : samples(event)) {
            var entry = ((Auditable) sample).audit();
            needed.add("privacy.audit." + entry.action());
            needed.add("privacy.log.group." + entry.action().split("\\.")[0]);
            Stream.ofNullable(entry.kind()).map(it -> "privacy.log.fact." + it).forEach(needed::add);
            entry.facts().forEach((fact, code) -> {
                needed.add("privacy.log.fact." + fact);
                if (codes.contains(code)) {
                    needed.add("privacy.log.code." + fact + "." + code);
                }
            });
            demandPlaces(known.getProperty("privacy.audit." + entry.action(), ""), entry);
        }

        assertThat(known.stringPropertyNames()).containsAll(needed);
    }

    private static void demandPlaces(String sentence, AuditEntry entry) {
        assertThat(sentence).as(entry.action()).contains("{0}");
        assertThat(sentence.contains("{1}") && entry.subject() == null).as(entry.action() + " has a subject").isFalse();
        assertThat(sentence.contains("{2}") && entry.object() == null).as(entry.action() + " has an object").isFalse();
    }

    static Stream<Class<?>> events() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("de.iqcampus").stream()
                .filter(it -> it.isAssignableTo(Auditable.class) && !it.isInterface()).map(JavaClass::reflect);
    }

    /** Everything that a value of this type may be, as far as it makes a difference to an entry. */
    private static List<Object> samples(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents()).map(AuditedEventsTest::samples)
                    .reduce(List.of(List.of()), AuditedEventsTest::times, (one, other) -> one).stream()
                    .map(it -> make(type, it)).toList();
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        return switch (type.getSimpleName()) {
            case "String" -> List.of("word");
            case "UUID" -> List.of(new UUID(0, 1));
            case "int" -> List.of(1);
            case "long" -> List.of(1L);
            case "boolean" -> List.of(true, false);
            case "Instant" -> List.of(Instant.EPOCH);
            case "LocalDate" -> List.of(LocalDate.EPOCH);
            case "Locale" -> List.of(Locale.GERMAN);
            default -> throw new IllegalArgumentException("tell this test what a " + type + " may be");
        };
    }

    private static List<Object> samples(RecordComponent component) {
        var all = new ArrayList<>(samples(component.getType()));
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            all.add(null);
        }
        return all;
    }

    private static List<List<Object>> times(List<List<Object>> beginnings, List<Object> ends) {
        return beginnings.stream().flatMap(beginning -> ends.stream().map(end -> {
            var whole = new ArrayList<>(beginning);
            whole.add(end);
            return (List<Object>) whole;
        })).toList();
    }

    private static Object make(Class<?> type, List<Object> values) {
        try {
            var constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
