/** Shows exercises and takes answers; the player places these. */
@NamedInterface("ui")
@NullMarked
package de.iqcampus.assessment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
