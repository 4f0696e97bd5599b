package de.iqcampus;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the campus with who may open it. */
final class Addresses {

    private Addresses() { }

    static Stream<String> of(ApplicationContext context) {
        return Stream.concat(views(), pages(context));
    }

    private static Stream<String> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("de.iqcampus").stream()
                .map(it -> ClassUtils.resolveClassName(String.valueOf(it.getBeanClassName()), null))
                .map(it -> "/%s: %s".formatted(it.getAnnotation(Route.class).value(), audience(it)));
    }

    private static String audience(Class<?> view) {
        if (view.isAnnotationPresent(AnonymousAllowed.class)) {
            return "anyone";
        }
        var roles = view.getAnnotation(RolesAllowed.class);
        if (roles != null) {
            return String.join(", ", roles.value());
        }
        return view.isAnnotationPresent(PermitAll.class) ? "signed in" : "nobody";
    }

    private static Stream<String> pages(ApplicationContext context) {
        return context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods().entrySet().stream()
                .filter(it -> it.getValue().getBeanType().getName().startsWith("de.iqcampus."))
                .flatMap(it -> it.getKey().getPatternValues().stream()
                        .map(path -> "%s%s: anyone".formatted(path, it.getKey().getMethodsCondition().getMethods())));
    }
}
