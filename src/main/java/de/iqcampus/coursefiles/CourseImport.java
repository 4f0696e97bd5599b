package de.iqcampus.coursefiles;

import de.iqcampus.assessment.ExerciseLibrary;
import de.iqcampus.catalogue.CoursePublisher;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.SystemUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Publishes the courses at every start, each in a transaction of its own; what has not changed stays as it is. */
@Component @Order(Ordered.HIGHEST_PRECEDENCE + 100)
class CourseImport implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CourseImport.class);

    private final CoursePublisher publisher;
    private final ExerciseLibrary library;
    private final SystemUser system;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final String folder;

    CourseImport(CoursePublisher publisher, ExerciseLibrary library, SystemUser system,
            TransactionOperations transactions, Clock clock, @Value("${iqcampus.courses:}") String folder) {
        this.publisher = publisher;
        this.library = library;
        this.system = system;
        this.transactions = transactions;
        this.clock = clock;
        this.folder = folder;
    }

    @Override public void run(ApplicationArguments arguments) throws IOException {
        if (!folder.isBlank()) {
            read(Path.of(folder));
            return;
        }
        try (var bundled = new BundledCourses()) {
            read(bundled.folder());
        }
    }

    void read(Path courses) {
        if (!Files.isDirectory(courses)) {
            LOG.error("iqcampus.courses: there is no folder {}; the courses stay as they were", courses);
            return;
        }
        var begun = Instant.now();
        var checker = CourseChecker.forPublication(GermanTime.today(clock));
        var checked = checker.check(courses);
        if (checker.commonFindings().haveErrors()) {
            LOG.error("facts.yaml is broken:\n{}", lines(checker.commonFindings()));
        }
        if (checked.isEmpty()) { // more likely a wrong folder than a wish
            LOG.error("iqcampus.courses: there is no course in {}; the courses stay as they were", courses);
            return;
        }
        var reviewed = ManyHands.map(checked, CourseImport::reviewed);
        system.run(() -> {
            withdrawAllBut(checked);
            reviewed.forEach(it -> it.ifPresent(this::publish));
        });
        LOG.info("Read {} courses in {} ms", checked.size(), Duration.between(begun, Instant.now()).toMillis());
    }

    private void withdrawAllBut(List<CheckedCourse> checked) {
        var there = checked.stream().flatMap(CourseImport::names).collect(Collectors.toSet());
        var gone = publisher.withdrawAllBut(there);
        if (gone > 0) {
            LOG.warn("Courses whose folders are gone were taken off the catalogue: {}", gone);
        }
    }

    /** Its key; of a course too broken for us to trust that, its address too. */
    private static Stream<String> names(CheckedCourse course) {
        return Stream.concat(course.source().stream().map(it -> it.course().root().id()),
                course.findings().haveErrors() ? Stream.of(course.folder().name()) : Stream.empty());
    }

    private static Optional<ReviewedCourse> reviewed(CheckedCourse course) {
        if (course.findings().haveErrors()) {
            LOG.error("The course {} is broken and stays as it was:\n{}", course.folder().name(),
                    lines(course.findings()));
            return Optional.empty();
        }
        return unlessItFails(course.folder().name(), course::reviewed);
    }

    private void publish(ReviewedCourse course) {
        unlessItFails(course.content().slug(), () -> transactions.execute(status -> {
            library.publish(publisher.publish(course.content(), course.files()), course.exercises());
            return Optional.empty();
        }));
    }

    private static <T> Optional<T> unlessItFails(String course, Supplier<Optional<T>> work) {
        try {
            return work.get();
        } catch (RuntimeException e) { // whatever it is, the other courses go on
            LOG.error("The course {} could not be published and stays as it was", course, e);
            return Optional.empty();
        }
    }

    private static String lines(Findings findings) {
        return findings.all().stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }
}
