package de.iqcampus.learning;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.SampleCourse.FIRST;
import static de.iqcampus.SampleCourse.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.shared.SystemUser;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Tag("database")
@DataJpaTest @Import(EnrolmentService.class)
@Sql("/fixtures/assessment.sql")
@Transactional(propagation = Propagation.NOT_SUPPORTED) // what two devices do must be seen by both
class EnrolmentServiceTest {

    @Autowired EnrolmentService enrolments;
    @Autowired SystemUser system;
    @Autowired JdbcClient sql;
    @MockitoBean CourseCatalogue catalogue;
    @MockitoBean Clock clock;

    @AfterEach
    void forget() {
        sql.sql("delete from enrolment where course_id = x'0000000000000000000000000000004d'").update();
    }

    @Test
    void enrolsOnceOnTwoDevicesAtOnce() throws Exception {
        var bothHaveLooked = new CyclicBarrier(2);
        when(catalogue.currentRevision(ID)).thenReturn(FIRST);
        when(clock.instant()).thenAnswer(it -> {
            bothHaveLooked.await(30, TimeUnit.SECONDS);
            return Instant.parse("2026-11-22T08:00:00Z");
        });
        Callable<EnrolmentId> device = () -> {
            var enrolment = new AtomicReference<EnrolmentId>();
            system.run(() -> enrolment.set(enrolments.enrol(LEARNER, ID)));
            return enrolment.get();
        };

        try (var devices = Executors.newFixedThreadPool(2)) {
            var first = devices.submit(device);
            var second = devices.submit(device);
            assertThat(first.get()).isEqualTo(second.get());
        }
        assertThat(sql.sql("select count(*) from enrolment where course_id = x'0000000000000000000000000000004d'")
                .query(Integer.class).single()).isEqualTo(1);
    }

    @TestConfiguration
    static class Guard {

        @Bean
        SystemUser systemUser() {
            return new SystemUser();
        }
    }
}
