package vn.satcoso.attachment;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The three marks of a state secret, Mật, Tối mật, Tuyệt mật (Luật Bảo vệ bí mật nhà nước 2018, Điều 8), as they stand in
 * a file's name or on a line of their own at the head of a document. Prose about secrets, honey or security is none.
 */
final class SecrecyMark {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String GAP = "[\\s_.\\-–]*";

    private static final Pattern HIGHER_IN_NAME = Pattern.compile(
            "(?<!\\p{L})(tuyệt" + GAP + "mật|tuyet" + GAP + "mat|tối" + GAP + "mật|toi" + GAP + "mat)(?!\\p{L})",
            FLAGS);
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[{]\\s*(mật|mat)\\s*[)\\]}]", FLAGS);
    /** The bare word in capitals, set off by something else than a space: “MẬT_…”, “… - MẬT.pdf”. */
    private static final Pattern ALONE_IN_NAME = Pattern.compile("^MẬT\\s*($|[_.,;\\-–])|(^|[_.,;\\-–])\\s*MẬT$");

    private static final Pattern NO_MARK = Pattern.compile("(BẢO|BÍ|CƠ)[\\s_.,;\\-–]*MẬT$");
    /** What a line ends with that goes on in a line “MẬT”: BÍ MẬT in a long title, ĐỘ MẬT over a narrow column. */
    private static final Pattern GOES_ON = Pattern.compile("(BẢO|BÍ|CƠ|ĐỘ)\\s*$");

    private static final String LEVEL = "(tuyệt\\s+mật|tối\\s+mật|mật)";
    private static final Pattern BARE =
            Pattern.compile("[\\W_]*" + spaced("MẬT") + "[\\W_]*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern STAMP = Pattern.compile(
            "[\\W_]*(" + spaced("TUYỆT") + "|" + spaced("TỐI") + ")\\s*" + spaced("MẬT") + "[\\W_]*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern HIGHER_LINE = Pattern.compile("[\\W_]*(tuyệt|tối)\\s+mật[\\W_]*", FLAGS);
    private static final Pattern LABELLED =
            Pattern.compile("\\W*(độ|mức độ)\\s+mật\\s*[:\\-–]\\s*" + LEVEL + "\\W*", FLAGS);

    private SecrecyMark() {}

    static boolean inName(String name) {
        String whole = Normalizer.normalize(name, Normalizer.Form.NFC);
        String base = whole.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "").strip();
        return HIGHER_IN_NAME.matcher(base).find()
                || IN_BRACKETS.matcher(base).find()
                || ALONE_IN_NAME.matcher(base).find() && !NO_MARK.matcher(base).find();
    }

    /** Whether a line is a mark; {@code above} is the line that stands over it, empty for the first. */
    static boolean onLine(String line, String above) {
        String text = Normalizer.normalize(line, Normalizer.Form.NFC);
        return STAMP.matcher(text).matches()
                || HIGHER_LINE.matcher(text).matches()
                || LABELLED.matcher(text).matches()
                || BARE.matcher(text).matches() && !goesOn(above);
    }

    private static boolean goesOn(String above) {
        return GOES_ON.matcher(Normalizer.normalize(above, Normalizer.Form.NFC)).find();
    }

    /** A word as stamps show it, its letters near or far. */
    private static String spaced(String word) {
        return String.join("\\s*", word.split(""));
    }
}
