package de.iqcampus.reminders;

/** One thing to remind of now. */
record Item(Cause cause, Window window) {

    Key key() {
        return new Key(cause.person(), cause.key(), window.period());
    }
}
