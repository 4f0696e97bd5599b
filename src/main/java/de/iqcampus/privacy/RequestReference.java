package de.iqcampus.privacy;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/** Ties together what one request did, by a reference such as {@code R-7K2M4Q8C}; jobs have none. */
@Component
class RequestReference {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"; // none that look alike

    private final RandomGenerator random = new SecureRandom();

    @Nullable String current() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes()).map(request -> {
            var known = (String) request.getAttribute(RequestReference.class.getName(), SCOPE_REQUEST);
            var reference = known == null ? next() : known;
            request.setAttribute(RequestReference.class.getName(), reference, SCOPE_REQUEST);
            return reference;
        }).orElse(null);
    }

    private String next() {
        return "R-" + random.ints(8, 0, SIGNS.length())
                .mapToObj(it -> String.valueOf(SIGNS.charAt(it))).collect(Collectors.joining());
    }
}
