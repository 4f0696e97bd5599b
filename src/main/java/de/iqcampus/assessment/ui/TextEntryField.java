package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.AssessmentItem.TextEntry;
import de.iqcampus.assessment.ui.Feedback.Worth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A word to type, stored while it is typed. */
final class TextEntryField implements ItemField {

    private static final int WHILE_TYPING = 2000; // milliseconds

    private final TextEntry item;
    private final AnswerSheet sheet;
    private final Element input = new Element("input");

    TextEntryField(TextEntry item, AnswerSheet sheet) {
        this.item = item;
        this.sheet = sheet;
    }

    @Override public Component ask(Span legend, Consumer<Answer> onAnswer) {
        var id = sheet.id().value() + "-" + item.id();
        input.setAttribute("id", id).setAttribute("type", "text")
                .setAttribute("autocomplete", "off").setAttribute("spellcheck", "false")
                .setAttribute("maxlength", "200").setProperty("value", sheet.text(item.id()));
        input.addEventListener("input", it -> written(it, onAnswer)).addEventData("element.value")
                .debounce(WHILE_TYPING, DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING);
        input.addEventListener("change", it -> written(it, onAnswer)).addEventData("element.value");
        var entry = new Div();
        entry.addClassName("text-entry");
        entry.getElement().appendChild(new Element("label").setAttribute("for", id)
                .setText(I18NProvider.translate("assessment.text.label")), input);
        return new Legended(legend, entry);
    }

    private void written(DomEvent event, Consumer<Answer> onAnswer) {
        var words = event.getEventData().get("element.value").asString();
        input.removeAttribute("aria-invalid").removeAttribute("aria-describedby");
        if (!words.equals(sheet.text(item.id()))) { // the pause after typing tells again what leaving the field told
            onAnswer.accept(new Answer.Text(words));
        }
    }

    @Override public void markMissing(String reason) {
        input.setAttribute("aria-invalid", "true").setAttribute("aria-describedby", reason);
    }

    @Override public List<Component> verdicts() {
        return List.of(verdict(List.of()));
    }

    @Override public Component review() {
        var answer = sheet.answer(item.id());
        var lines = new ArrayList<Span>();
        if (item.isAnswered(answer)) {
            lines.add(new Span(I18NProvider.translate("assessment.text.own", sheet.text(item.id()))));
        }
        if (!item.isRight(answer)) {
            var solution = new Span(solution());
            solution.getElement().setAttribute("lang", sheet.words().language().getLanguage());
            lines.add(new Span(new Span(I18NProvider.translate("assessment.text.solution") + " "), solution));
        }
        lines.forEach(it -> it.addClassName("pairing"));
        return verdict(lines);
    }

    private Verdict verdict(List<Span> lines) {
        var answer = sheet.answer(item.id());
        var why = new ArrayList<Component>(lines);
        why.add(sheet.words().line(item.feedback()));
        var reason = why.toArray(Component[]::new);
        if (!item.isAnswered(answer)) {
            return new Verdict(Worth.OTHER, I18NProvider.translate("assessment.unanswered"), reason);
        }
        return item.isRight(answer) ? new Verdict(Worth.GOOD, I18NProvider.translate("assessment.right"), reason)
                : new Verdict(Worth.NOT, I18NProvider.translate("assessment.not-quite"), reason);
    }

    private String solution() {
        var language = sheet.words().language().getLanguage();
        return item.accept().getOrDefault(language, item.accept().values().iterator().next()).getFirst();
    }
}
