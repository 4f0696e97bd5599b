package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;

/** How much of how many, as a bar; the same stands beside it in words, so that it is not read out twice. */
@Tag("meter")
@StyleSheet("styles/exercise-meter.css")
class Meter extends Component {

    Meter(long full) {
        getElement().setAttribute("min", "0").setAttribute("max", Long.toString(full))
                .setAttribute("aria-hidden", "true");
    }

    Meter show(long level) {
        getElement().setAttribute("value", Long.toString(level));
        return this;
    }
}
