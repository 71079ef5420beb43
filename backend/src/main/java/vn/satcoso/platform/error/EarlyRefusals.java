package vn.satcoso.platform.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the server would refuse before any resource is asked, without a word, is refused in the shape of all errors. */
@ApplicationScoped
class EarlyRefusals {
    /** Before the server's own limit of a body. */
    private static final int FIRST = -100;
    /** The longest address that is answered; longer lines than the server reads at all break the connection off. */
    private static final int LONGEST_ADDRESS = 4096;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize longestBody;

    @Inject
    ObjectMapper mapper;

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::check);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.uri().length() > LONGEST_ADDRESS) {
            refuse(context, 414);
        } else if (claimed(request.getHeader(HttpHeaders.CONTENT_LENGTH)) > longestBody.asLongValue()) {
            refuse(context, 413);
        } else {
            context.next();
        }
    }

    private static long claimed(String length) {
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    /** The rest of the request is not read, so that the connection ends with the answer. */
    private void refuse(RoutingContext context, int status) {
        Locale language = context.acceptableLanguages().stream()
                .map(LanguageHeader::tag)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Locale::of)
                .orElse(null);
        Problem problem = Problems.of(
                status, Messages.supported(language), context.request().path());
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .endHandler(sent -> context.request().connection().close())
                .end(json(problem));
    }

    private String json(Problem problem) {
        try {
            return mapper.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
