package de.iqcampus.mail;

/** The mail server got the letter but its answer did not come back. */
class DeliveryInDoubt extends RuntimeException {

    DeliveryInDoubt(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
