package vn.satcoso.session;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@Tag(name = "session", description = "Người dùng hiện tại và cấu hình của trang web")
class SessionResource {
    @ConfigProperty(name = "satcoso.oidc.issuer")
    String issuer;

    @ConfigProperty(name = "satcoso.demo")
    boolean demo;

    @Inject
    SessionService session;

    @GET
    @Path("settings")
    @PermitAll
    @Operation(operationId = "getSettings", summary = "Nơi đăng nhập và chế độ của hệ thống")
    public SettingsResponse settings() {
        return new SettingsResponse(issuer, "satcoso-web", demo);
    }

    @GET
    @Path("me")
    @Authenticated
    @Operation(operationId = "getMe", summary = "Tôi là ai, ở đơn vị nào, được làm gì")
    public MeResponse me() {
        return session.me();
    }
}
