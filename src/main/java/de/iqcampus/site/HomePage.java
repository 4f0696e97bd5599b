package de.iqcampus.site;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.param;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.function.RenderingResponse;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The first page. A router function, because it lets Vaadin's own requests to the same address pass. */
@Configuration
class HomePage {

    @Bean
    RouterFunction<ServerResponse> home(CourseCards cards, SignLanguageVideo video) {
        return route(GET("/").and(param("v-r", it -> true).negate()), request -> {
            var shelf = cards.shelf(CourseFilter.NONE, LocaleContextHolder.getLocale());
            var page = RenderingResponse.create("site/home")
                    .modelAttribute("courses", shelf.courses())
                    .modelAttribute("facets", shelf.facets());
            video.current().ifPresent(it -> page.modelAttribute("video", it));
            return page.build();
        });
    }
}
