/** What proves who somebody is beside the password: apps with codes, passkeys, recovery codes. */
@ApplicationModule(allowedDependencies = {"identity", "installation", "mail", "throttle", "vault"})
@NullMarked
package de.iqcampus.factors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
