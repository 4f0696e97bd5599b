/** Lets people in whom another organisation vouches for, by OpenID Connect. */
@ApplicationModule(allowedDependencies = {"identity", "installation", "operator", "signin"})
@NullMarked
package de.iqcampus.federation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
