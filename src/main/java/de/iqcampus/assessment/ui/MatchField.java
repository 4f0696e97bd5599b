package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.AssessmentItem.Entry;
import de.iqcampus.assessment.AssessmentItem.Match;
import de.iqcampus.assessment.AssessmentItem.Source;
import de.iqcampus.assessment.ui.Feedback.Worth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A native list of targets for each source. */
final class MatchField implements ItemField {

    private final Match item;
    private final AnswerSheet sheet;
    private final List<Entry> targets;
    private final Map<String, String> pairs;
    private final Map<String, Element> lists = new LinkedHashMap<>();

    MatchField(Match item, AnswerSheet sheet) {
        this.item = item;
        this.sheet = sheet;
        this.targets = Shuffle.of(sheet, item.id()).apply(item.targets(), Entry::id);
        this.pairs = new LinkedHashMap<>(
                sheet.answer(item.id()) instanceof Answer.Matched(Map<String, String> given) ? given : Map.of());
    }

    @Override public Component ask(Span legend, Consumer<Answer> onAnswer) {
        var rows = new Div();
        rows.addClassName("match");
        item.sources().forEach(it -> rows.getElement().appendChild(row(it, onAnswer)));
        return new Legended(legend, rows);
    }

    private Element row(Source source, Consumer<Answer> onAnswer) {
        var id = sheet.id().value() + "-" + item.id() + "-" + source.id();
        var none = option("", I18NProvider.translate("assessment.match.choose"), !pairs.containsKey(source.id()));
        var select = new Element("select").setAttribute("id", id).appendChild(none);
        for (var target : targets) {
            select.appendChild(option(target.id(), sheet.words().plain(target.text()),
                    target.id().equals(pairs.get(source.id())))
                    .setAttribute("lang", sheet.words().language().getLanguage()));
        }
        lists.put(source.id(), select);
        select.addEventListener("change", it -> {
            select.removeAttribute("aria-invalid").removeAttribute("aria-describedby");
            pair(source, it.getEventData().get("element.value").asString());
            onAnswer.accept(new Answer.Matched(Map.copyOf(pairs)));
        }).addEventData("element.value");
        return new Element("div").appendChild(new Element("label").setAttribute("for", id)
                .appendChild(sheet.words().line(source.text()).getElement()), select);
    }

    private static Element option(String value, String words, boolean selected) {
        return new Element("option").setAttribute("value", value).setAttribute("selected", selected).setText(words);
    }

    private void pair(Source source, String target) {
        if (target.isEmpty()) {
            pairs.remove(source.id());
        } else {
            pairs.put(source.id(), target);
        }
    }

    @Override public void markMissing(String reason) {
        lists.forEach((source, list) -> {
            if (!pairs.containsKey(source)) {
                list.setAttribute("aria-invalid", "true").setAttribute("aria-describedby", reason);
            }
        });
    }

    @Override public List<Component> verdicts() {
        var verdicts = new ArrayList<Component>();
        item.sources().forEach(it -> verdicts.add(verdict(it, false)));
        return verdicts;
    }

    @Override public Component review() {
        var list = new UnorderedList();
        list.addClassName("reviewed");
        item.sources().forEach(it -> list.add(new ListItem(verdict(it, true))));
        return list;
    }

    private Verdict verdict(Source source, boolean withSolution) {
        var own = pairs.get(source.id());
        var right = item.pairs().get(source.id());
        var good = own != null && own.equals(right);
        var why = new ArrayList<Component>();
        if (own != null) {
            why.add(labelled("assessment.match.own", own));
        }
        if (withSolution && !good) {
            why.add(labelled("assessment.match.solution", right));
        }
        why.add(sheet.words().line(source.feedback()));
        var word = good ? "assessment.right" : own == null ? "assessment.unanswered" : "assessment.not-quite";
        return new Verdict(good ? Worth.GOOD : own == null ? Worth.OTHER : Worth.NOT, I18NProvider.translate(word),
                why.toArray(Component[]::new)).about(sheet.words().line(source.text()));
    }

    private Span labelled(String key, @Nullable String target) {
        var words = new Span(new Span(I18NProvider.translate(key) + " "));
        targets.stream().filter(it -> it.id().equals(target)).forEach(it -> words.add(sheet.words().line(it.text())));
        words.addClassName("pairing");
        return words;
    }
}
