/** What a learner can show: certificates and their check. */
@ApplicationModule(allowedDependencies = {"learning", "catalogue", "identity", "installation", "mail", "print"})
@NullMarked
package de.iqcampus.credentials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
