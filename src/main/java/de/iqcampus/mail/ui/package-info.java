@NullMarked
package de.iqcampus.mail.ui;

import org.jspecify.annotations.NullMarked;
