package vn.satcoso.home;

import static vn.satcoso.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/home")
@RolesAllowed(READER)
@Tag(name = "home", description = "Trang đầu của mỗi người: việc trễ, việc đến hạn, việc chờ; tình hình của mình")
class HomeResource {
    @Inject
    HomeService service;

    @GET
    @Operation(operationId = "getHome", summary = "Việc của tôi hôm nay: trễ, đến hạn, chờ tôi")
    public HomeResponse work() {
        return service.work();
    }

    @GET
    @Path("figures")
    @Operation(operationId = "getHomeFigures", summary = "Tình hình của tôi hôm nay, theo từng vai trò tôi giữ")
    public HomeFigures figures() {
        return service.figures();
    }
}
