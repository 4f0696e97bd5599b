package de.iqcampus.installation;

import org.jspecify.annotations.Nullable;

/** The campus must not start like this: one sentence says why, one what to do. */
public class StartRefused extends RuntimeException {

    private final String remedy;

    public StartRefused(String reason, String remedy, @Nullable Throwable cause) {
        super(reason, cause);
        this.remedy = remedy;
    }

    String remedy() { return remedy; }
}
