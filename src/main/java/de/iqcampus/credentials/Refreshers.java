package de.iqcampus.credentials;

import de.iqcampus.catalogue.CourseId;
import de.iqcampus.shared.AccountId;
import java.util.Set;

/** Knows which courses a person is to repeat by completing another one, because somebody asks them so. */
public interface Refreshers {

    Set<CourseId> refreshedBy(CourseId course, AccountId holder);
}
