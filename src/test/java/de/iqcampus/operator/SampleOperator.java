package de.iqcampus.operator;

/** An operator for tests. */
public final class SampleOperator {

    public static final OperatorDetails NORTH = with("Bildungswerk Nord e. V.", "post@nord.example");

    private SampleOperator() { }

    static OperatorDetails with(String name, String email) {
        return new OperatorDetails(name, "Hafenweg 3\r\n20095 Hamburg", "Kim Köhler", email, "",
                "datenschutz@nord.example", "Campus Nord", "campus@nord.example");
    }
}
