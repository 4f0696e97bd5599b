package de.iqcampus.courses;

import com.vaadin.browserless.ViewPackages;
import de.iqcampus.identity.SignedInAs;
import java.util.Locale;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.jdbc.Sql;

@SpringBootTest
@ViewPackages(packages = "de.iqcampus")
@Sql(statements = "insert into account (account_id, email, password_hash, given_name, family_name, language,"
        + " privacy_notice, created_at, confirmed_at, version) values (x'00000000000000000000000000000061',"
        + " 'german@courses.test', '', 'Amina', 'K.', 'de', '1', '2026-01-01', '2026-01-01', 0)")
@SignedInAs("00000000-0000-0000-0000-000000000061")
class EveryCourseInGermanTest extends EveryCourse {

    @Override Locale language() { return Locale.GERMAN; }
}
