package de.iqcampus.obligations;

import de.iqcampus.organisation.Member;
import de.iqcampus.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of training: one for each course that somebody has done for a programme, else one for each
 * programme that asks them, else one for the person alone.
 */
public record TrainingLine(Member member, @Nullable String programme, @Nullable ObligationEntry obligation,
        @Nullable EvidenceEntry evidence, @Nullable LocalizedText course) { }
