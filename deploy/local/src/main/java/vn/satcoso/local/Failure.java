package vn.satcoso.local;

/** A reason to stop that a person can act on; its message is one line and is all that is printed. */
final class Failure extends RuntimeException {

    Failure(String message) {
        super(message, null, false, false);
    }
}
