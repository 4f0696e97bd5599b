package de.iqcampus.operator;

import de.iqcampus.shared.Auditable;

/** The campus has said anew who runs it. */
public record OperatorDetailsChanged() implements Auditable { }
