/** Exercises and questions, learners' attempts at them, and what the answers are worth. */
@ApplicationModule(allowedDependencies = {"catalogue", "identity", "vault"})
@NullMarked
package de.iqcampus.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
