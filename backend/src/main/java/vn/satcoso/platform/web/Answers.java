package vn.satcoso.platform.web;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that carry the object's version as an ETag. */
public final class Answers {
    private Answers() {}

    public static <T> RestResponse<T> ok(T body, int version) {
        return RestResponse.ResponseBuilder.ok(body)
                .header("ETag", Versions.tag(version))
                .build();
    }

    public static <T> RestResponse<T> created(URI location, T body, int version) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .entity(body)
                .location(location)
                .header("ETag", Versions.tag(version))
                .build();
    }
}
