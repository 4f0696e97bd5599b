package de.iqcampus.ratchets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the pages before the learner's way ask of the database; the first visit fills the caches, the second counts. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(CountedStatements.class)
class PublicPagesStatementsTest {

    @Autowired MockMvcTester browser;
    @Autowired CountedStatements statements;

    @Test
    void stayAsCheapAsTheyWere() {
        visit();
        Ratchets.check("page-statements", visit(), 0);
    }

    private Map<String, Integer> visit() {
        var sent = new HashMap<String, Integer>();
        Map.of("home", "/", "catalogue", "/catalogue", "course", "/catalogue/" + LearnersWayTest.COURSE)
                .forEach((page, address) -> sent.put(page, statements.during(() ->
                        assertThat(browser.get().uri(address)).hasStatusOk())));
        return sent;
    }
}
