package de.iqcampus.credentials;

import java.util.Random;

/** Serials and codes for certificates that are written straight into the database. */
public final class SampleSerials {

    private SampleSerials() { }

    public static String serial(int year, Random random) {
        return Serial.random(year, random).value();
    }

    public static String code(Random random) {
        return SecretCode.random(random).value();
    }
}
