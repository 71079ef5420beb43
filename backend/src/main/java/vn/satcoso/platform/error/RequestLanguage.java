package vn.satcoso.platform.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The language in which the caller wants to be answered. */
@RequestScoped
public class RequestLanguage {
    @Context
    HttpHeaders headers;

    public Locale locale() {
        try {
            List<Locale> accepted = headers.getAcceptableLanguages();
            return Messages.supported(accepted.isEmpty() ? null : accepted.getFirst());
        } catch (WebApplicationException unreadable) {
            return Messages.VIETNAMESE;
        }
    }

    public String text(String code, Object... arguments) {
        return Messages.text(locale(), code, List.of(arguments));
    }
}
