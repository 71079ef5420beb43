package vn.satcoso.platform.error;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The texts that the product itself writes, in Vietnamese unless English is asked for. */
public final class Messages {
    public static final Locale VIETNAMESE = Locale.of("vi");
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Messages() {}

    /** The text of a code; the code itself when no text is written for it. */
    public static String text(Locale locale, String code, List<?> arguments) {
        try {
            String pattern = ResourceBundle.getBundle("messages", supported(locale), NO_FALLBACK)
                    .getString(code);
            return new MessageFormat(pattern, VIETNAMESE).format(arguments.toArray());
        } catch (MissingResourceException missing) {
            return code;
        }
    }

    static boolean written(String code) {
        return ResourceBundle.getBundle("messages", VIETNAMESE, NO_FALLBACK).containsKey(code);
    }

    public static Locale supported(Locale locale) {
        return locale != null && "en".equals(locale.getLanguage()) ? Locale.ENGLISH : VIETNAMESE;
    }
}
