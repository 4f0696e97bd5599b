package de.iqcampus.coursefiles;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Counts the words a reader sees; what stands for an exercise is none of them. */
class WordCounter extends AbstractVisitor {

    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");
    private static final Pattern CALLOUT = Pattern.compile("\\[!\\p{Lu}+[^]]*]");

    private final StringBuilder seen = new StringBuilder();

    static int count(String words) {
        return (int) WORD.matcher(words).results().count();
    }

    int words() {
        return count(CALLOUT.matcher(seen).replaceAll(""));
    }

    @Override public void visit(Text text) {
        seen.append(text.getLiteral());
    }

    @Override public void visit(SoftLineBreak end) {
        seen.append(' ');
    }

    @Override public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        seen.append(' ');
    }

    @Override public void visit(Heading heading) {
        visitChildren(heading);
        seen.append(' ');
    }

    @Override public void visit(CustomNode cell) {
        visitChildren(cell);
        seen.append(' ');
    }

    @Override public void visit(Code code) {
        seen.append(code.getLiteral());
    }

    @Override public void visit(Link link) {
        if (!link.getDestination().startsWith("exercise:")) {
            visitChildren(link);
        }
    }

    @Override public void visit(Image image) { }
}
