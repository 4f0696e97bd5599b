package de.iqcampus.benchmarks;

import de.iqcampus.TurnedClock;
import de.iqcampus.ratchets.CountedStatements;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Measures the campus with as many people as it is to bear; never part of the ordinary tests, and never red. */
@Target(ElementType.TYPE) @Retention(RetentionPolicy.RUNTIME)
@Tag("benchmark")
@SpringBootTest(properties = "iqcampus.data=target/benchmarks/data")
@ContextConfiguration(initializers = BenchmarkDatabase.class)
@Import({SyntheticCampus.class, Nights.class, CountedStatements.class, TurnedClock.Hung.class})
@interface Benchmark { }
