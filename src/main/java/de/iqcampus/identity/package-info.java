/** Who a person is: accounts, sign-in, and the key that seals each person's private words. */
@ApplicationModule(allowedDependencies = {"mail", "schedule"})
@NullMarked
package de.iqcampus.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
