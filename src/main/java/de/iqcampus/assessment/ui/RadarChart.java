package de.iqcampus.assessment.ui;

import de.iqcampus.assessment.SelfAssessment;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/** Two rounds of ratings as shapes on the same axes; colours and lines are those of the style sheet. */
record RadarChart(List<Axis> axes) {

    private static final int RADIUS = 118;

    /** One statement: its short name and what was rated in each round. */
    record Axis(String name, OptionalInt before, OptionalInt now) { }

    String svg() {
        var drawing = new StringBuilder("<svg viewBox=\"-205 -150 410 300\" focusable=\"false\">");
        for (var ring = 1; ring <= SelfAssessment.MOST; ring++) {
            var radius = ring;
            drawing.append("<polygon class=\"ring\" points=\"%s\"/>".formatted(IntStream.range(0, axes.size())
                    .mapToObj(it -> point(it, radius)).collect(Collectors.joining(" "))));
        }
        for (var it = 0; it < axes.size(); it++) {
            drawing.append(axis(it));
        }
        drawing.append(round("before", Axis::before)).append(round("now", Axis::now));
        return drawing.append("</svg>").toString();
    }

    private String axis(int number) {
        var across = Math.sin(angle(number));
        var anchor = Math.abs(across) < 0.2 ? "middle" : across > 0 ? "start" : "end";
        var label = RADIUS + 14;
        return "<line class=\"axis\" x1=\"0\" y1=\"0\" x2=\"%s\" y2=\"%s\"/>".formatted(
                        x(number, RADIUS), y(number, RADIUS))
                + "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" dominant-baseline=\"middle\">%s</text>".formatted(
                        x(number, label), y(number, label), anchor, HtmlUtils.htmlEscape(axes.get(number).name()));
    }

    /** A closed shape where every statement is rated; otherwise only its points. */
    private String round(String name, Function<Axis, OptionalInt> rating) {
        var rated = IntStream.range(0, axes.size()).filter(it -> rating.apply(axes.get(it)).isPresent()).boxed()
                .toList();
        var shape = rated.size() < axes.size() ? "" : "<polygon class=\"%s\" points=\"%s\"/>".formatted(name, rated
                .stream().map(it -> point(it, rating.apply(axes.get(it)).getAsInt())).collect(Collectors.joining(" ")));
        return shape + rated.stream().map(it -> "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"4.5\"/>".formatted(name,
                x(it, length(rating.apply(axes.get(it)).getAsInt())),
                y(it, length(rating.apply(axes.get(it)).getAsInt())))).collect(Collectors.joining());
    }

    private String point(int number, int rating) {
        return x(number, length(rating)) + "," + y(number, length(rating));
    }

    private static double length(int rating) {
        return RADIUS * (double) rating / SelfAssessment.MOST;
    }

    private String x(int number, double length) {
        return String.format(Locale.ROOT, "%.1f", length * Math.sin(angle(number)));
    }

    private String y(int number, double length) {
        return String.format(Locale.ROOT, "%.1f", -length * Math.cos(angle(number)));
    }

    private double angle(int number) {
        return 2 * Math.PI * number / axes.size();
    }
}
