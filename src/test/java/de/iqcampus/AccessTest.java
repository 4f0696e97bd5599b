package de.iqcampus;

import static de.iqcampus.Fixtures.COLLEAGUE;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.iqcampus.identity.Role;
import de.iqcampus.identity.TestSignIn;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.shared.AccountId;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/**
 * Who may open and do what, all of it: {@code access.txt} names every address and every method of a guarded bean. A new
 * one fails here until somebody has thought about it and added its line.
 */
@SpringBootTest
@Tag("database")
class AccessTest {

    static final Path RECORDED = Path.of("src/test/resources/access.txt");
    static final Path FOUND = Path.of("target/access.txt");

    /** What the guards' expressions mean, and which roles they let through with a foreign id. */
    static final Audience HR_OF_IT = new Audience("HR of the organisation", EnumSet.noneOf(Role.class));
    static final Audience IN_CHARGE = new Audience("HR of the organisation, leads of its units for their people",
            EnumSet.noneOf(Role.class));
    static final Map<String, Audience> AUDIENCES = Map.ofEntries(
            Map.entry("permitAll", new Audience("anyone", EnumSet.allOf(Role.class))),
            Map.entry("@operatorService.isOpen()", new Audience("anyone", EnumSet.allOf(Role.class))),
            Map.entry("isAuthenticated()", new Audience("signed in", EnumSet.allOf(Role.class))),
            Map.entry("@systemUser.isActing()", new Audience("the campus itself", EnumSet.noneOf(Role.class))),
            Map.entry("@systemUser.isActing() or hasRole('ADMIN')", new Audience("ADMIN", EnumSet.of(Role.ADMIN))),
            Map.entry("@organisationAccess.manages(#organisation)",
                    new Audience("ADMIN, HR of the organisation", EnumSet.of(Role.ADMIN))),
            Map.entry("@organisationAccess.knows(#organisation)", new Audience(
                    "ADMIN, HR of the organisation, leads of its units for their people", EnumSet.of(Role.ADMIN))),
            Map.entry("@organisationAccess.leads(#organisation)", HR_OF_IT),
            Map.entry("@organisationAccess.reaches(#organisation)", IN_CHARGE),
            Map.entry("@systemUser.isActing() or @organisationAccess.reaches(#organisation)", IN_CHARGE),
            Map.entry("@personLevel.isShown(#organisation)", new Audience("HR of the organisation, leads of its units"
                    + " for their people, while an agreement holds", EnumSet.noneOf(Role.class))),
            Map.entry("@organisationAccess.leads(#organisation) and @personLevel.isShown(#organisation)",
                    new Audience("HR of the organisation, while an agreement holds", EnumSet.noneOf(Role.class))),
            Map.entry("hasAnyRole('HR', 'TEAM_LEAD')",
                    new Audience("HR, TEAM_LEAD", EnumSet.of(Role.HR, Role.TEAM_LEAD))),
            Map.entry("hasRole('HR')", new Audience("HR", EnumSet.of(Role.HR))),
            Map.entry("hasRole('ADMIN')", new Audience("ADMIN", EnumSet.of(Role.ADMIN))));
    static final Audience OWN = new Audience("one's own", EnumSet.noneOf(Role.class));

    @Autowired ApplicationContext context;

    @Test
    void everyAddressAndMethodIsClassified() throws IOException {
        var found = Stream.concat(Addresses.of(context), guarded().map(it -> name(it) + ": " + audience(it).words()))
                .sorted().distinct().toList();

        Files.write(FOUND, found);
        assertThat(found).as("who may do what, as written to %s and recorded in %s", FOUND, RECORDED)
                .containsExactlyElementsOf(Files.readAllLines(RECORDED).stream().filter(it -> !it.isBlank()).toList());
    }

    @Test
    void nobodyPassesAForeignId() {
        for (var role : Role.values()) {
            guarded().filter(it -> !audience(it).roles().contains(role)).forEach(it -> {
                SecurityContextHolder.setContext(TestSignIn.context(LEARNER_ID, role));
                assertThat(calling(it)).as("%s called as %s", name(it), role)
                        .isInstanceOf(AccessDeniedException.class);
            });
        }
    }

    @Test
    void nobodyPassesWithoutSigningIn() {
        SecurityContextHolder.clearContext();
        guarded().filter(it -> !audience(it).words().equals("anyone")).forEach(it ->
                assertThat(calling(it)).as(name(it)).isInstanceOfAny(AccessDeniedException.class,
                        AuthenticationCredentialsNotFoundException.class));
    }

    private Stream<Method> guarded() {
        return Arrays.stream(context.getBeanDefinitionNames()).map(context::getType)
                .filter(it -> it != null && it.getName().startsWith("de.iqcampus."))
                .map(ClassUtils::getUserClass).distinct()
                .filter(it -> guard(it) != null || Arrays.stream(it.getMethods()).anyMatch(m -> guard(m) != null))
                .flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
                .filter(it -> Modifier.isPublic(it.getModifiers()) && !it.isSynthetic());
    }

    private static Audience audience(Method method) {
        var guard = guard(method) != null ? guard(method) : guard(method.getDeclaringClass());
        assertThat(guard).as("who may call %s", name(method)).isNotNull();
        var expression = guard.value();
        return expression.matches("(@systemUser\\.isActing\\(\\) or )?#\\w+ == @currentUser\\.id\\(\\)") ? OWN
                : Objects.requireNonNull(AUDIENCES.get(expression), "an unknown guard: " + expression);
    }

    private static @Nullable PreAuthorize guard(AnnotatedElement element) {
        return AnnotationUtils.findAnnotation(element, PreAuthorize.class);
    }

    private @Nullable Throwable calling(Method method) {
        var bean = context.getBean(method.getDeclaringClass());
        var arguments = Arrays.stream(method.getParameterTypes()).map(AccessTest::argument).toArray();
        method.setAccessible(true);
        var thrown = catchThrowable(() -> method.invoke(bean, arguments));
        return thrown instanceof InvocationTargetException invoked ? invoked.getCause() : thrown;
    }

    private static @Nullable Object argument(Class<?> type) {
        if (type == AccountId.class) {
            return COLLEAGUE;
        }
        if (type == OrganisationId.class) {
            return new OrganisationId(COLLEAGUE.value());
        }
        return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : type == boolean.class ? false : null;
    }

    private static String name(Method method) {
        var type = method.getDeclaringClass();
        return "%s.%s.%s".formatted(type.getPackageName().substring("de.iqcampus.".length()), type.getSimpleName(),
                method.getName());
    }

    record Audience(String words, Set<Role> roles) { }
}
