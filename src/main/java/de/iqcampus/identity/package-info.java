/** Who a person is: accounts, their addresses and roles, registration and forgotten passwords. */
@ApplicationModule(allowedDependencies = {"installation", "mail", "operator", "retention", "schedule", "throttle"})
@NullMarked
package de.iqcampus.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
