package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;

/**
 * How much of how many, as a bar; the same stands beside it in words, so that it is not read out. No native meter:
 * what its parts are called and how they grow differs from one browser's version to the next.
 */
@StyleSheet("styles/exercise-meter.css")
class Meter extends Div {

    private final long full;

    Meter(long full) {
        this.full = full;
        addClassName("meter");
        getElement().setAttribute("aria-hidden", "true");
    }

    Meter show(long level) {
        getStyle().set("--v", Long.toString(100 * level / full));
        return this;
    }
}
