package de.iqcampus.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An act that asks its person for a proof, not older than ten minutes, of who they are; the campus itself acts freely. */
@Target(ElementType.METHOD) @Retention(RetentionPolicy.RUNTIME)
public @interface Dangerous { }
