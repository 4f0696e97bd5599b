package de.iqcampus.signin;

import java.util.List;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** Ways in beside the password; each bean of this type offers its own on the sign-in page. */
public interface OtherDoor {

    List<Way> ways();

    void openIn(HttpSecurity http);

    /**
     * One of them.
     *
     * @param name what people call it, as it stands on the button
     * @param address where it begins
     */
    record Way(String name, String address) { }
}
