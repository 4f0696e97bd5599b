package de.iqcampus.obligations;

import de.iqcampus.organisation.Member;
import de.iqcampus.programmes.ProgrammeId;
import java.util.Map;

/** A person, and how they stand for each programme that asks them. */
public record TeamRow(Member member, Map<ProgrammeId, ObligationEntry> obligations) { }
