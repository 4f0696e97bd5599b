package de.iqcampus.ratchets;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.feedback.FeedbackInbox;
import de.iqcampus.feedback.FeedbackService;
import de.iqcampus.feedback.FeedbackService.Kind;
import de.iqcampus.feedback.InboxFilter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

/** What the inbox asks of the database when it opens, with more than one page in it. */
@SpringBootTest
@Import(CountedStatements.class)
@WithMockUser(roles = "ADMIN")
class InboxStatementsTest {

    @Autowired FeedbackInbox inbox;
    @Autowired FeedbackService feedback;
    @Autowired CountedStatements statements;

    @Test
    void staysAsCheapAsItWas() {
        for (int report = 0; report < 25; report++) {
            feedback.report(Kind.MISTAKE, "/", "Tippfehler", null);
        }

        Ratchets.check("admin-statements", Map.of("reports", statements.during(() -> {
            assertThat(inbox.reports(InboxFilter.TO_DO, 0)).hasSize(20);
            inbox.counts();
        })), 0);
    }
}
