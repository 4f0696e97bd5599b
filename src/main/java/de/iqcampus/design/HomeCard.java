package de.iqcampus.design;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something a module shows on /home; each bean of this type is asked when the page opens. */
public interface HomeCard {

    /** Smaller numbers come first. */
    int order();

    /** Whether it stands in the narrow column beside. */
    default boolean aside() {
        return false;
    }

    /** The card for the signed-in person, or none when there is nothing to say. */
    Optional<Component> card();
}
