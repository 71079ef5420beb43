package vn.satcoso.feed;

import java.nio.charset.StandardCharsets;

/** Lines of at most 75 octets, as RFC 5545 (3.1) wants them: its library counts letters, of which ours take up to three. */
final class FoldedLines {
    private static final int MOST_OCTETS = 75;

    private FoldedLines() {}

    /** Goes on in the next line after a blank; no letter is broken. */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 16);
        int octets = 0;
        for (int at = 0; at < text.length(); ) {
            String letter = Character.toString(text.codePointAt(at));
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            boolean end = letter.equals("\r") || letter.equals("\n");
            if (!end && octets + length > MOST_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(letter);
            octets = end ? 0 : octets + length;
            at += letter.length();
        }
        return folded.toString();
    }
}
