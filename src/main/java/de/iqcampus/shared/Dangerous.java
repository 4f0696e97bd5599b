package de.iqcampus.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An act that wants a proof, at most ten minutes old, of who its person is; the campus itself acts freely. */
@Target(ElementType.METHOD) @Retention(RetentionPolicy.RUNTIME)
public @interface Dangerous { }
