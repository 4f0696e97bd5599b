/** What a start needs before the campus opens: where it runs, its secret, its address, a database that fits. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.iqcampus.installation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
