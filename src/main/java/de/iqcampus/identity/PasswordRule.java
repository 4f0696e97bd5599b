package de.iqcampus.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which passwords people may choose: long ones that nobody guesses at once. */
@Component
class PasswordRule {

    static final int SHORTEST = 10;
    private static final int LONGEST_IN_BYTES = 72; // bcrypt reads no further

    private final Set<String> common;

    PasswordRule() {
        var list = Objects.requireNonNull(PasswordRule.class.getResourceAsStream("common-passwords.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            common = lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<AccountProblem> problem(String password, Optional<EmailAddress> address) {
        var lower = password.strip().toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(AccountProblem.PASSWORD_TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
            return Optional.of(AccountProblem.PASSWORD_TOO_LONG);
        }
        if (address.filter(it -> lower.equals(it.value()) || lower.equals(it.localPart())).isPresent()) {
            return Optional.of(AccountProblem.PASSWORD_IS_ADDRESS);
        }
        return common.contains(lower) || lower.chars().distinct().count() < 4
                ? Optional.of(AccountProblem.PASSWORD_COMMON) : Optional.empty();
    }
}
