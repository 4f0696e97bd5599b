package de.iqcampus.coursefiles;

import static java.util.stream.Collectors.joining;

import de.iqcampus.catalogue.CourseMarkdown;
import de.iqcampus.organisation.ContactKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Quotes that begin with a word in brackets are callouts, or ask for contacts that there can be. */
class QuotesCheck implements CourseCheck {

    @Override public void check(CourseSource course, Findings findings) {
        course.lessons().forEach(lesson -> {
            var texts = course.textsOf(lesson.id());
            var asked = texts.stream().map(it -> kinds(it, findings)).toList();
            for (var i = 1; i < texts.size(); i++) {
                if (!asked.get(i).equals(asked.getFirst())) {
                    findings.error(new Location(texts.get(i).file(), 1), "asks for the contacts %s, but %s asks for %s"
                            .formatted(asked.get(i), texts.getFirst().language(), asked.getFirst()));
                }
            }
        });
    }

    /** The kinds of contacts that a text asks for, in order. */
    private static List<String> kinds(LessonFile lesson, Findings findings) {
        var kinds = new ArrayList<String>();
        lesson.tree().accept(new AbstractVisitor() {
            @Override public void visit(BlockQuote quote) {
                if (quote.getFirstChild() instanceof Paragraph paragraph
                        && paragraph.getFirstChild() instanceof Text first && first.getLiteral().startsWith("[!")) {
                    var line = quote.getSourceSpans().getFirst().getLineIndex() + 1;
                    marked(quote, first, new Location(lesson.file(), line));
                }
                visitChildren(quote);
            }

            private void marked(BlockQuote quote, Text first, Location where) {
                var contacts = CourseMarkdown.CONTACTS.matcher(first.getLiteral());
                if (contacts.matches()) {
                    Stream.of(contacts.group(1).strip().split(" +")).forEach(it -> add(it, where));
                    place(quote, first, where);
                } else if (!CourseMarkdown.CALLOUT.matcher(first.getLiteral()).find()) {
                    findings.error(where, "a quote begins with [!NOTE], [!TIP], [!IMPORTANT], [!EXAMPLE] or"
                            + " [!CONTACTS …] on a line of its own, not with " + first.getLiteral());
                }
            }

            private void add(String kind, Location where) {
                if (ContactKind.of(kind).isEmpty()) {
                    findings.error(where, "there are no contacts %s, only %s".formatted(kind,
                            Stream.of(ContactKind.values()).map(ContactKind::word).collect(joining(", "))));
                } else if (kinds.contains(kind)) {
                    findings.error(where, "the lesson asks for the contacts %s twice".formatted(kind));
                }
                kinds.add(kind);
            }

            private void place(BlockQuote quote, Text first, Location where) {
                if (!(quote.getParent() instanceof Document)) {
                    findings.error(where, "contacts stand in no list, quote or table");
                }
                if (!(first.getNext() instanceof SoftLineBreak)) {
                    findings.error(where, "contacts need words below them, for whoever has none");
                }
            }
        });
        return kinds;
    }
}
