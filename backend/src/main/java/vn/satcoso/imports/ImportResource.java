package vn.satcoso.imports;

import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.INTEGRATION_WRITE;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.TEAM_LEADER;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.idempotency.Idempotency;

@Path("/api/v1/imports")
@Tag(name = "imports", description = "Nhập đơn vị, cán bộ, phân công, kiến nghị từ tệp Excel hoặc CSV")
@RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, TEAM_LEADER, COMMUNE_COMMITTEE, INTEGRATION_WRITE})
class ImportResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ImportService service;

    @Inject
    ImportTemplates templates;

    @Inject
    Idempotency idempotency;

    @GET
    @Path("templates/{kind}")
    @Produces(XLSX)
    @Operation(operationId = "getImportTemplate", summary = "Tệp mẫu: tiêu đề cột, dòng ví dụ, cách điền")
    public RestResponse<byte[]> template(ImportKind kind) {
        return ResponseBuilder.ok(templates.workbook(kind), XLSX)
                .header("Content-Disposition", "attachment; filename=\"" + templates.fileName(kind) + "\"")
                .build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "createImport",
            summary = "Gửi tệp để kiểm tra; chưa ghi gì, trả về từng dòng sai và phần sẽ được ghi")
    public RestResponse<ImportResponse> create(
            @HeaderParam("Idempotency-Key") String key,
            @RestForm @NotNull ImportKind kind,
            @RestForm @NotNull FileUpload file) {
        ReceivedFile received = ReceivedFile.of(file);
        ImportResponse made = idempotency.once(
                key,
                "createImport",
                received.fingerprint(kind),
                new TypeReference<ImportResponse>() {},
                () -> service.create(kind, received.name(), received.content()));
        return ResponseBuilder.<ImportResponse>create(RestResponse.Status.CREATED)
                .entity(made)
                .location(URI.create("/api/v1/imports/" + made.id()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getImport", summary = "Kết quả kiểm tra hoặc kết quả ghi của một tệp mình đã gửi")
    public ImportResponse get(UUID id) {
        return service.get(id);
    }

    @POST
    @Path("{id}/confirmation")
    @Operation(operationId = "confirmImport", summary = "Ghi cả tệp vào hệ thống; gọi lại không ghi thêm lần nữa")
    public ImportResponse confirm(UUID id) {
        ImportResponse confirmed = service.confirm(id);
        if (confirmed.state() == ImportState.FAULTY) {
            throw DomainException.badFile("import.faulty", confirmed.errorCount());
        }
        return confirmed;
    }
}
