package de.iqcampus.design;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Tells the addresses of the app from those of the public pages, which have neither session nor script. */
@Component
public class AppAddresses implements RequestMatcher {

    private static final Set<String> DOORS = Set.of("VAADIN", "login", "logout", "oauth2");

    private final Set<String> firstSegments;

    AppAddresses(BeanFactory beans) {
        var views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(Route.class, false));
        firstSegments = Stream.concat(DOORS.stream(), AutoConfigurationPackages.get(beans).stream()
                        .flatMap(it -> views.findCandidateComponents(it).stream())
                        .flatMap(it -> routes((AnnotatedBeanDefinition) it)))
                .map(AppAddresses::firstSegment).collect(Collectors.toSet());
    }

    @Override public boolean matches(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.FORWARD) { // from Spring's servlet to Vaadin's
            return isApp((String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI), request);
        }
        return isApp(request.getRequestURI(), request);
    }

    private boolean isApp(String address, HttpServletRequest request) {
        var path = address.substring(request.getContextPath().length());
        return path.equals("/") ? isVaadinsOwn(request) : firstSegments.contains(firstSegment(path.substring(1)));
    }

    private static boolean isVaadinsOwn(HttpServletRequest request) {
        var query = request.getQueryString(); // not getParameter: that would read the body
        return query != null && Arrays.stream(query.split("&")).anyMatch(it -> it.startsWith("v-r="));
    }

    private static Stream<String> routes(AnnotatedBeanDefinition view) {
        var annotations = view.getMetadata().getAnnotations();
        return Stream.concat(annotations.stream(Route.class), annotations.stream(RouteAlias.class))
                .map(it -> it.getString("value"));
    }

    private static String firstSegment(String path) {
        return path.split("[/;]", 2)[0];
    }
}
