package de.iqcampus.obligations;

import de.iqcampus.programmes.ProgrammeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How groups stand for a programme.
 *
 * @param total of all who are asked; none where it would tell about single people
 * @param units those in which anybody is asked; those below one only where that one itself is shown
 */
public record ProgrammeFigures(ProgrammeId programme, String name, @Nullable GroupFigure total,
        List<UnitFigure> units) { }
