/** The public pages: server-rendered, readable without script, without a session. */
@ApplicationModule(allowedDependencies = {"accessibility", "credentials", "catalogue", "feedback", "installation",
    "mail", "operator", "retention", "throttle"})
@NullMarked
package de.iqcampus.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
