package de.iqcampus.identity;

/** An address of a person's account, as its owner sees it. */
public record OwnAddress(String email, Standing standing) {

    /** What an address is good for: MAIN gets the letters, CONFIRMED signs in as well, PENDING waits for its link. */
    public enum Standing { MAIN, CONFIRMED, PENDING }
}
