package de.iqcampus.catalogue;

import de.iqcampus.catalogue.SvgPicture.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Walks through a drawing and notes what does not belong there. */
class SvgInspection extends DefaultHandler {

    private static final Set<String> PAINTS = Set.of("fill", "stroke", "stop-color", "color");
    private static final Pattern CAMPUS_COLOUR = Pattern.compile(
            "var\\(--iq-[a-z-]+\\s*(,[^()]*)?\\)|none|currentColor|inherit|url\\(#.*|transparent");

    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Locator locator;

    List<Problem> problems() {
        return problems;
    }

    void report(int line, String message) {
        problems.add(new Problem(line, true, message));
    }

    @Override public void setDocumentLocator(Locator documentLocator) {
        locator = documentLocator;
    }

    @Override public void startElement(String uri, String localName, String name, Attributes attributes) {
        if (!SvgPicture.mayHold(name)) {
            report(line(), "<%s> may not stand in a drawing".formatted(name));
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.getQName(i);
            var value = attributes.getValue(i);
            if (!SvgPicture.mayHold(attribute, value)) {
                report(line(), "%s=\"%s\" may not stand in a drawing".formatted(attribute, value));
            } else if (PAINTS.contains(attribute) && !CAMPUS_COLOUR.matcher(value).matches()) {
                problems.add(new Problem(line(), false,
                        "%s=\"%s\" does not follow light and dark; use var(--iq-…)".formatted(attribute, value)));
            }
        }
    }

    @Override public void fatalError(SAXParseException e) throws SAXParseException {
        throw e;
    }

    private int line() {
        return locator == null ? 1 : locator.getLineNumber();
    }
}
