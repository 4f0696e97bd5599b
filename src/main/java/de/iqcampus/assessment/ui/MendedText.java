package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.RepairText;
import de.iqcampus.assessment.RepairText.Passage;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The document with its passages as numbered marks; what was chosen stands in their places at once. */
class MendedText extends Div {

    private final RepairText repair;
    private final AnswerSheet sheet;
    private final String document;

    MendedText(RepairText repair, AnswerSheet sheet) {
        this.repair = repair;
        this.sheet = sheet;
        this.document = sheet.words().marked(repair.document());
        addClassName("document");
        getElement().setAttribute("lang", sheet.words().language().getLanguage());
    }

    void show() {
        show(null);
    }

    /** @param changed the passage that the eye should find */
    void show(@Nullable Passage changed) {
        var body = Jsoup.parseBodyFragment(document).body();
        repair.spans().forEach(it -> mend(mark(body, it), it));
        if (changed != null) {
            mark(body, changed).addClass("changed");
        }
        getElement().setProperty("innerHTML", body.html());
    }

    /** As it reads before anything is chosen. */
    String original(Passage passage) {
        return mark(Jsoup.parseBodyFragment(document).body(), passage).text();
    }

    int number(Passage passage) {
        return repair.spans().indexOf(passage) + 1;
    }

    private void mend(Element mark, Passage passage) {
        var answer = sheet.answer(passage.id());
        var own = sheet.text(RepairText.own(passage));
        if (new Answer.One(RepairText.OWN).equals(answer) && !own.isBlank()) {
            mark.text(own);
        } else {
            passage.wording(answer).ifPresent(it -> mark.html(sheet.words().inline(it.text())));
        }
        if (RepairText.isMended(passage, sheet.answers())) {
            mark.addClass("decided");
        }
        mark.prependText(" ").prependElement("b").text(Integer.toString(number(passage)));
    }

    private static Element mark(Element body, Passage passage) {
        return Objects.requireNonNull(body.selectFirst("mark[data-span=" + passage.id() + "]"));
    }
}
