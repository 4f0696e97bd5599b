package de.iqcampus.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRuleTest {

    static final Optional<EmailAddress> ADDRESS = EmailAddress.read("amina.kowalczyk@example.org");

    final PasswordRule rule = new PasswordRule();

    @ParameterizedTest
    @CsvSource({"neunneun9,PASSWORD_TOO_SHORT", "Amina.Kowalczyk@example.org,PASSWORD_IS_ADDRESS",
        "amina.kowalczyk,PASSWORD_IS_ADDRESS", "Passwort123,PASSWORD_COMMON", "aaaaaaaaaaab,PASSWORD_COMMON",
        "öäöäöäöäöäöäöäöäöäöäöäöäöäöäöäöäöäöäb,PASSWORD_TOO_LONG"})
    void refusesWhatIsEasilyGuessed(String password, AccountProblem problem) {
        assertThat(rule.problem(password, ADDRESS)).contains(problem);
    }

    @Test
    void takesSeveralWords() {
        assertThat(rule.problem("drei Birnen am See", ADDRESS)).isEmpty();
    }
}
