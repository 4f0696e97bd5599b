package de.iqcampus.coursefiles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Takes a text apart into what is read in one go. */
class PassageCollector extends AbstractVisitor {

    private static final Pattern MARKER = Pattern.compile("^\\[!\\p{Lu}+[^]]*]\\s*");

    private final String language;
    private final IntFunction<Location> where;
    private final List<Passage> passages = new ArrayList<>();
    private StringBuilder words = new StringBuilder();
    private StringBuilder open = new StringBuilder();
    private boolean explained;

    /** @param where the place of the text's line with this number, counted from 1 */
    PassageCollector(String language, IntFunction<Location> where) {
        this.language = language;
        this.where = where;
    }

    List<Passage> of(Node tree) {
        tree.accept(this);
        return passages;
    }

    @Override public void visit(Paragraph paragraph) {
        passage(paragraph);
    }

    @Override public void visit(Heading heading) {
        passage(heading);
    }

    @Override public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            passage(node);
        } else {
            visitChildren(node);
        }
    }

    private void passage(Node node) {
        words = new StringBuilder();
        open = new StringBuilder();
        visitChildren(node);
        var spans = node.getSourceSpans();
        var line = spans.isEmpty() ? 1 : spans.getFirst().getLineIndex() + 1;
        passages.add(new Passage(where.apply(line), language, MARKER.matcher(words).replaceFirst("").strip(),
                MARKER.matcher(open).replaceFirst("")));
    }

    @Override public void visit(Link link) {
        var address = link.getDestination();
        explained = address.startsWith("fact:") || address.startsWith("glossary:");
        if (!address.startsWith("exercise:")) {
            visitChildren(link);
        }
        explained = false;
    }

    @Override public void visit(Image image) { }

    @Override public void visit(Text text) {
        say(text.getLiteral());
    }

    @Override public void visit(Code code) {
        say(code.getLiteral());
    }

    @Override public void visit(SoftLineBreak end) {
        say(" ");
    }

    private void say(String said) {
        words.append(said);
        open.append(explained ? " " : said);
    }
}
