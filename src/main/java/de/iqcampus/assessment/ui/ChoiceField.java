package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.AssessmentItem.Choice;
import de.iqcampus.assessment.AssessmentItem.Option;
import de.iqcampus.assessment.ui.Feedback.Worth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Radio buttons, or checkboxes where several options are right. */
final class ChoiceField implements ItemField {

    private final Choice item;
    private final AnswerSheet sheet;
    private final List<Option> options;

    ChoiceField(Choice item, AnswerSheet sheet) {
        this.item = item;
        this.sheet = sheet;
        this.options = Shuffle.of(sheet, item.id()).apply(item.options(), Option::id);
    }

    @Override public Component ask(Span legend, Consumer<Answer> onAnswer) {
        var labels = new LinkedHashMap<String, Component>();
        options.forEach(it -> labels.put(it.id(), sheet.words().line(it.text())));
        var name = sheet.id().value() + "-" + item.id();
        if (!item.multiple()) {
            return Choices.radios(legend, name, labels, sheet.one(item.id()),
                    it -> onAnswer.accept(new Answer.One(it)));
        }
        var hint = new Span(I18NProvider.translate("assessment.choice.several"));
        hint.addClassNames("hint", "small", "muted");
        legend.add(new Text(" "), hint);
        return Choices.checkboxes(legend, name, labels, chosen(), it -> onAnswer.accept(new Answer.Several(it)));
    }

    @Override public boolean isAnsweredAtOnce() {
        return !item.multiple();
    }

    @Override public List<Component> verdicts() {
        var verdicts = new ArrayList<Component>();
        options.stream().filter(it -> chosen().contains(it.id())).forEach(it -> verdicts.add(verdict(it)));
        if (item.multiple()) {
            var missing = item.correct().stream().filter(it -> !chosen().contains(it)).count();
            verdicts.add(new Paragraph(missing == 0 ? I18NProvider.translate("assessment.choice.complete")
                    : I18NProvider.translate("assessment.choice.missing", missing)));
        }
        return verdicts;
    }

    private Verdict verdict(Option option) {
        var verdict = new Verdict(option.correct() ? Worth.GOOD : Worth.NOT,
                I18NProvider.translate(option.correct() ? "assessment.right" : "assessment.not-quite"),
                sheet.words().line(option.feedback()));
        return item.multiple() ? verdict.about(sheet.words().line(option.text())) : verdict;
    }

    @Override public Component review() {
        var list = new UnorderedList();
        list.addClassName("reviewed");
        for (var option : options) {
            var own = chosen().contains(option.id());
            var worth = option.correct() ? Worth.GOOD : own ? Worth.NOT : Worth.OTHER;
            list.add(new ListItem(new Verdict(worth, I18NProvider.translate(word(option, own)),
                    sheet.words().line(option.feedback())).about(sheet.words().line(option.text()))));
        }
        return list;
    }

    private static String word(Option option, boolean own) {
        if (own) {
            return option.correct() ? "assessment.review.own-right" : "assessment.review.own-not";
        }
        return option.correct() ? "assessment.review.missed" : "assessment.review.other";
    }

    private Set<String> chosen() {
        return switch (sheet.answer(item.id())) {
            case Answer.One(String value) -> Set.of(value);
            case Answer.Several(Set<String> values) -> values;
            case null, default -> Set.of();
        };
    }
}
