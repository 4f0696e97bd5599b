package de.iqcampus.shared;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells a failure that passes by itself, because the database did not answer, from all others. */
public final class DatabaseAway {

    private static final String CONNECTION = "08"; // the class of states that SQL itself has for it

    private static final String BROKEN = "Connection is closed"; // the pool's only word for one that broke in use

    private DatabaseAway() { }

    public static boolean isBehind(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException it && isAboutTheConnection(it)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAboutTheConnection(SQLException failure) {
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException || failure instanceof SQLRecoverableException
                || failure.getSQLState() != null && failure.getSQLState().startsWith(CONNECTION)
                || BROKEN.equals(failure.getMessage());
    }
}
