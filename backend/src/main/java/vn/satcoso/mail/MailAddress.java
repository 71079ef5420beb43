package vn.satcoso.mail;

import java.util.regex.Pattern;

/** Whether a text can be the address of one person, and nothing but that: no second header, no second recipient. */
final class MailAddress {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?");

    private MailAddress() {}

    static boolean usable(String address) {
        return address != null
                && address.length() <= LONGEST
                && SHAPE.matcher(address).matches()
                && !address.contains("..");
    }
}
