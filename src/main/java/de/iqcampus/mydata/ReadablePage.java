package de.iqcampus.mydata;

import de.iqcampus.shared.GermanTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** Makes a page that people can read of exported data: headings and lists, no script, readable for ever. */
@Component
class ReadablePage {

    /** For programs alone; they stand in the data. */
    private static final Set<String> LEFT_OUT =
            Set.of("id", "action", "actor", "subject", "details", "request", "type", "current");

    private final MessageSource words;

    ReadablePage(MessageSource words) {
        this.words = words;
    }

    String write(JsonNode data, List<String> files, Locale language) {
        var body = new StringBuilder();
        if (!files.isEmpty()) {
            body.append("<h2>").append(word("mydata.page.files", language)).append("</h2>\n<ul>");
            files.forEach(it -> body.append("<li><a href=\"").append(escaped(it)).append("\">")
                    .append(escaped(it)).append("</a></li>"));
            body.append("</ul>\n");
        }
        data.properties().forEach(it -> {
            body.append("<section>\n<h2>").append(label(it.getKey(), language)).append("</h2>\n");
            body.append(isEmpty(it.getValue()) ? "<p>" + word("mydata.page.nothing", language) + "</p>"
                    : show(it.getValue(), language)).append("</section>\n");
        });
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>:root { color-scheme: light dark } body { font: 1rem/1.5 sans-serif; max-width: 45rem;
                  margin: 0 auto; padding: 1rem; overflow-wrap: anywhere } dt { font-weight: bold }
                  dd { margin: 0 0 .5rem } li { margin-bottom: .75rem }</style></head>
                <body><main>
                <h1>%s</h1>
                <p>%s</p>
                %s</main></body>
                </html>
                """.formatted(language.getLanguage(), word("mydata.page", language), word("mydata.page", language),
                word("mydata.page.text", language), body);
    }

    private String show(JsonNode value, Locale language) {
        if (value.isArray()) {
            return value.valueStream().map(it -> "<li>" + show(it, language) + "</li>\n")
                    .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
        }
        if (value.isObject()) {
            return isInLanguages(value) ? escaped(inLanguage(value, language)) : fields(value, language);
        }
        return value.isBoolean() ? word("mydata.page." + value.asBoolean(), language)
                : escaped(time(value.asString(), language));
    }

    private String fields(JsonNode value, Locale language) {
        return value.properties().stream()
                .filter(it -> !LEFT_OUT.contains(it.getKey()) && !isEmpty(it.getValue()))
                .map(it -> "<dt>" + label(it.getKey(), language) + "</dt><dd>" + show(it.getValue(), language)
                        + "</dd>\n")
                .collect(Collectors.joining("", "<dl>\n", "</dl>\n"));
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull() || value.isContainer() && value.isEmpty()
                || value.isString() && value.asString().isEmpty();
    }

    /** Words in several languages, by their two-letter codes. */
    private static boolean isInLanguages(JsonNode value) {
        return !value.isEmpty() && value.propertyNames().stream().allMatch(it -> it.matches("[a-z]{2}"))
                && (value.has("de") || value.has("en"));
    }

    private static String inLanguage(JsonNode value, Locale language) {
        var own = value.get(language.getLanguage());
        return (own == null ? value.properties().stream().map(Map.Entry::getValue).findFirst().orElseThrow() : own)
                .asString();
    }

    private static String time(String text, Locale language) {
        try {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(language)
                    .format(GermanTime.at(Instant.parse(text)));
        } catch (DateTimeParseException noTime) {
            return text;
        }
    }

    private String label(String key, Locale language) {
        return escaped(Objects.requireNonNull(words.getMessage("mydata.key." + key, null, key, language)));
    }

    private String word(String key, Locale language) {
        return escaped(words.getMessage(key, null, language));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8"); // and no letter more than it takes
    }
}
