package de.iqcampus.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A way in beside the password; each bean of this type is offered on the sign-in page. */
public interface OtherDoor {

    /** What people call it, as it stands on the button. */
    String name();

    /** Where it begins. */
    String address();

    void openIn(HttpSecurity http);
}
