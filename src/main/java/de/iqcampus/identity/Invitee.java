package de.iqcampus.identity;

/** Somebody to invite, as others write their name. */
public record Invitee(String given, String family, EmailAddress address) {

    /** @throws InputRefused with everything by which nobody can be invited */
    public static Invitee read(String given, String family, String email) {
        var address = EmailAddress.read(email);
        var problems = PersonName.problems(given, family);
        if (address.isEmpty()) {
            problems.add(AccountProblem.ADDRESS);
        }
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
        return new Invitee(given.strip(), family.strip(), address.orElseThrow());
    }
}
