package de.iqcampus.factors;

/** What a person calls one of their factors. */
record FactorName(String value) {

    private static final int LONGEST = 60;

    /** @throws FactorRefused when it is empty or too long */
    static FactorName read(String typed) {
        var name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new FactorRefused(FactorProblem.NAME);
        }
        return new FactorName(name);
    }
}
