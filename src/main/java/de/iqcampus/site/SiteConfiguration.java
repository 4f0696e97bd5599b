package de.iqcampus.site;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the files that pages link, and gives each page its frame and language. */
@Configuration
class SiteConfiguration implements WebMvcConfigurer {

    private static final String FILES = "classpath:/META-INF/resources/";

    private final PageFrameInterceptor frame;
    private final SignLanguageVideo video;

    SiteConfiguration(PageFrameInterceptor frame, SignLanguageVideo video) {
        this.frame = frame;
        this.video = video;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new SiteLocaleResolver();
    }

    @Override public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(frame);
    }

    @Override public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.setOrder(10);
        registry.addResourceHandler("/styles/**").addResourceLocations(FILES + "styles/")
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/scripts/**").addResourceLocations(FILES + "scripts/")
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/aura/**").addResourceLocations(FILES + "aura/") // Vaadin's theme
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/fonts/**").addResourceLocations(FILES + "fonts/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable());
        registry.addResourceHandler(SignLanguageVideo.ADDRESS + "{file:video\\.mp4|video\\.webm|captions\\.vtt}")
                .addResourceLocations(new FileSystemResource(video.folder().toAbsolutePath() + "/"))
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/logo.svg", "/favicon.ico", "/apple-touch-icon.png", "/icon-192.png",
                        "/icon-512.png", "/manifest.webmanifest", "/robots.txt")
                .addResourceLocations("classpath:/site/").setCacheControl(CacheControl.maxAge(Duration.ofDays(1)));
    }
}
