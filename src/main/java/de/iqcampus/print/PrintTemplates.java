package de.iqcampus.print;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the XHTML templates of what is printed, with the words that screens have too. */
@Component
public class PrintTemplates {

    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    PrintTemplates() {
        var pages = new ClassLoaderTemplateResolver();
        pages.setPrefix("templates/");
        pages.setSuffix(".xhtml");
        pages.setTemplateMode(TemplateMode.XML);
        var words = new ResourceBundleMessageSource();
        words.setBasename("vaadin-i18n/translations");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        templates.setTemplateResolver(pages);
        templates.setTemplateEngineMessageSource(words);
    }

    /** @param template its folder and name, such as {@code credentials/certificate} */
    public String xhtml(String template, IContext values) {
        return templates.process(template, values);
    }
}
