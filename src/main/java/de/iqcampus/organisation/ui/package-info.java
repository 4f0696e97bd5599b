/** Where organisations are looked after; other screens of HR read addresses and forms as these do. */
@NamedInterface("ui")
@NullMarked
package de.iqcampus.organisation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
