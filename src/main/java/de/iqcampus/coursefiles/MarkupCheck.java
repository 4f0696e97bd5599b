package de.iqcampus.coursefiles;

import de.iqcampus.catalogue.CourseMarkdown;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Markdown holds no HTML and leads only to safe places. */
class MarkupCheck implements CourseCheck {

    static final Pattern SAFE_ADDRESS = Pattern.compile("https://[^\\s\"<>]+|mailto:[^\\s\"<>]+@[^\\s\"<>]+");
    /** Texts that may hold paragraphs and lists. */
    static final Set<String> LONG_TEXTS = Set.of("scene", "description", "document");

    @Override public void check(CourseSource course, Findings findings) {
        course.texts().forEach(it -> {
            noHtml(it.tree(), new Location(it.file(), 0), findings);
            headings(it, findings);
        });
        course.exercises().values().forEach(it -> texts(it.root(), findings));
        course.terms().forEach(it -> texts(it.at("text"), findings));
        course.mediaItems().forEach(it -> texts(it.at("description"), findings));
        course.usedFacts().forEach(it -> texts(it.at("text"), findings));
    }

    private static void texts(YamlPart part, Findings findings) {
        part.values().forEach(it -> texts(it, findings));
        if (part.text().isEmpty()) {
            return;
        }
        var words = LONG_TEXTS.stream().anyMatch(it -> part.pointer().contains("/" + it + "/"))
                ? CourseMarkdown.blocks().parse(part.text()) : CourseMarkdown.lines().parse(part.text());
        noHtml(words, part.where(), findings);
        var references = new ReferenceCollector(part.where().file());
        words.accept(references);
        for (var reference : references.references()) {
            if (reference.picture()) {
                findings.error(part.where(), "no pictures here");
            } else if (reference.scheme().equals("span") && part.pointer().contains("/document/")) {
                continue; // a passage to mend; its own check knows which
            } else if (!SAFE_ADDRESS.matcher(reference.address()).matches()) {
                findings.error(part.where(),
                        "a link here leads to https: or mailto:, not to " + reference.address());
            }
        }
    }

    private static void noHtml(Node words, Location start, Findings findings) {
        words.accept(new AbstractVisitor() {
            @Override public void visit(HtmlBlock html) {
                report(html, html.getLiteral());
            }

            @Override public void visit(HtmlInline html) {
                report(html, html.getLiteral());
            }

            private void report(Node html, String literal) {
                // In YAML the line of the text is known, in Markdown that of the tag.
                var line = start.line() > 0 ? start.line() : html.getSourceSpans().getFirst().getLineIndex() + 1;
                findings.error(new Location(start.file(), line),
                        "no HTML: " + literal.lines().findFirst().orElse(""));
            }
        });
    }

    private static void headings(LessonFile lesson, Findings findings) {
        lesson.tree().accept(new AbstractVisitor() {
            private int above = 1;

            @Override public void visit(Heading heading) {
                var where = new Location(lesson.file(), heading.getSourceSpans().getFirst().getLineIndex() + 1);
                if (heading.getLevel() == 1) {
                    findings.error(where, "headings begin at ##; the title comes from course.yaml");
                } else if (heading.getLevel() > above + 1) {
                    findings.error(where, "a heading may be only one level below the one before");
                }
                above = heading.getLevel();
            }
        });
    }
}
