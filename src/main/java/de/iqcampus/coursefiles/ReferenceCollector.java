package de.iqcampus.coursefiles;

import de.iqcampus.coursefiles.LessonFile.Reference;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Finds the links and pictures of a text. */
class ReferenceCollector extends AbstractVisitor {

    private final String file;
    private final List<Reference> references = new ArrayList<>();

    ReferenceCollector(String file) {
        this.file = file;
    }

    List<Reference> references() {
        return references;
    }

    @Override public void visit(Link link) {
        add(link, link.getDestination(), false);
        visitChildren(link);
    }

    @Override public void visit(Image image) {
        add(image, image.getDestination(), true);
    }

    private void add(Node node, String address, boolean picture) {
        var paragraph = node.getParent();
        var alone = paragraph instanceof Paragraph && node.getPrevious() == null && node.getNext() == null;
        var spans = node.getSourceSpans();
        var line = spans.isEmpty() ? 1 : spans.getFirst().getLineIndex() + 1;
        references.add(new Reference(new Location(file, line), address, picture, alone,
                alone && paragraph.getParent() instanceof Document));
    }
}
