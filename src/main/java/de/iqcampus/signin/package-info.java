/** The door: how people prove who they are, where they are signed in, and how they sign out everywhere. */
@ApplicationModule(allowedDependencies = {"factors", "identity", "installation", "mail", "operator", "retention",
    "throttle"})
@NullMarked
package de.iqcampus.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
