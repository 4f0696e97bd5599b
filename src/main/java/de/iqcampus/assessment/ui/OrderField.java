package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.AssessmentItem.Entry;
import de.iqcampus.assessment.AssessmentItem.Order;
import de.iqcampus.assessment.ui.Feedback.Worth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Entries to bring into order; they start in another than the right one. */
final class OrderField implements ItemField {

    private final Order item;
    private final AnswerSheet sheet;
    private List<String> order;

    OrderField(Order item, AnswerSheet sheet) {
        this.item = item;
        this.sheet = sheet;
        this.order = sheet.answer(item.id()) instanceof Answer.Ordered(List<String> values) ? values : start();
    }

    private List<String> start() {
        var start = Shuffle.of(sheet, item.id()).apply(item.order(), Function.identity());
        if (start.equals(item.order())) {
            Collections.rotate(start, 1);
        }
        return start;
    }

    @Override public Component ask(Span legend, Consumer<Answer> onAnswer) {
        return new Legended(legend, new MovableEntries(entries(order), sheet.words(), moved -> {
            order = moved;
            onAnswer.accept(new Answer.Ordered(moved));
        }));
    }

    @Override public Optional<Answer> standing() {
        return Optional.of(new Answer.Ordered(order));
    }

    @Override public List<Component> verdicts() {
        return List.of(verdict());
    }

    private Verdict verdict() {
        var reason = sheet.words().line(item.feedback());
        var answer = sheet.answer(item.id());
        if (!item.isAnswered(answer)) {
            return new Verdict(Worth.OTHER, I18NProvider.translate("assessment.unanswered"), reason);
        }
        if (item.isRight(answer)) {
            return new Verdict(Worth.GOOD, I18NProvider.translate("assessment.right"), reason);
        }
        var placed = IntStream.range(0, order.size()).filter(it -> order.get(it).equals(item.order().get(it))).count();
        return new Verdict(placed > 0 ? Worth.PARTLY : Worth.NOT,
                I18NProvider.translate("assessment.order.partly", placed, order.size()), reason);
    }

    @Override public Component review() {
        var list = new OrderedList();
        for (var entry : entries(item.order())) {
            list.add(new ListItem(sheet.words().line(entry.text()), new Text(" "), ownPlace(entry)));
        }
        return new Div(verdict(), new Paragraph(I18NProvider.translate("assessment.order.solution")), list);
    }

    private Span ownPlace(Entry entry) {
        var place = new Span(item.isAnswered(sheet.answer(item.id()))
                ? I18NProvider.translate("assessment.order.own-place", order.indexOf(entry.id()) + 1) : "");
        place.addClassNames("own-place", "small", "muted");
        return place;
    }

    private List<Entry> entries(List<String> ids) {
        var byId = item.options().stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        return ids.stream().flatMap(it -> Optional.ofNullable(byId.get(it)).stream()).toList();
    }
}
