package vn.satcoso.platform.web;

import vn.satcoso.platform.error.DomainException;

/** Reads the If-Match header: what the caller believes the object's version to be. */
public final class Versions {
    private Versions() {}

    /** 428 when the header is absent, 412 when it is not a version of ours. */
    public static int required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw DomainException.versionRequired();
        }
        try {
            return Integer.parseInt(ifMatch.strip().replace("W/", "").replace("\"", ""));
        } catch (NumberFormatException notOurs) {
            throw DomainException.stale();
        }
    }

    /** 412 when the object has moved on. */
    public static void check(int expected, int actual) {
        if (expected != actual) {
            throw DomainException.stale();
        }
    }

    public static String tag(int version) {
        return "\"" + version + "\"";
    }
}
