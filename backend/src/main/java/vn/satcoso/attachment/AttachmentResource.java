package vn.satcoso.attachment;

import static vn.satcoso.platform.security.Roles.AGENCY;
import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.OFFICIAL;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_STANDING;
import static vn.satcoso.platform.security.Roles.READER;
import static vn.satcoso.platform.security.Roles.TEAM_LEADER;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.satcoso.platform.idempotency.Idempotency;
import vn.satcoso.platform.web.Downloads;

@Path("/api/v1/attachments")
@RolesAllowed(READER)
@Tag(name = "attachments", description = "Tệp đính kèm: PDF, Word, Excel, ảnh; mỗi tệp tối đa 20 MB")
class AttachmentResource {
    @Inject
    AttachmentIntake intake;

    @Inject
    AttachmentFileService files;

    @Inject
    AttachmentContentService contents;

    @Inject
    Idempotency idempotency;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({
        OFFICIAL,
        COMMUNE_COMMITTEE,
        TEAM_LEADER,
        AGENCY,
        DISTRICT_ORGANIZER,
        PROVINCE_ORGANIZER,
        PROVINCE_STANDING
    })
    @Operation(
            operationId = "createAttachment",
            summary = "Gửi một tệp: gắn ngay vào hồ sơ nêu tên, hoặc để chờ hồ sơ đang soạn (quá 24 giờ thì xóa)")
    public RestResponse<AttachmentResponse> create(
            @HeaderParam("Idempotency-Key") String key,
            @RestForm FileUpload file,
            @RestForm boolean noStateSecret,
            @RestForm OwnerKind ownerKind,
            @RestForm UUID ownerId) {
        OwnerRef owner = OwnerRef.of(ownerKind, ownerId);
        CheckedFile checked = intake.check(file, noStateSecret);
        contents.keep(checked, owner);
        AttachmentResponse made = idempotency.once(
                key,
                "createAttachment",
                checked.fingerprint(owner),
                new TypeReference<AttachmentResponse>() {},
                () -> files.add(checked, owner));
        return ResponseBuilder.<AttachmentResponse>create(RestResponse.Status.CREATED)
                .entity(made)
                .location(URI.create("/api/v1/attachments/" + made.id()))
                .build();
    }

    @GET
    @Operation(operationId = "listAttachments", summary = "Các tệp của một hồ sơ mình được đọc")
    public OwnedAttachments list(
            @QueryParam("ownerKind") @NotNull OwnerKind ownerKind, @QueryParam("ownerId") @NotNull UUID ownerId) {
        return files.list(new OwnerRef(ownerKind, ownerId));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAttachment", summary = "Một tệp: tên, loại, cỡ, ai gửi, khi nào")
    public AttachmentResponse get(UUID id) {
        return files.get(id);
    }

    @GET
    @Path("{id}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "getAttachmentContent", summary = "Nội dung tệp, đã đối chiếu mã kiểm tra SHA-256")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InputStream> content(UUID id) {
        var opened = contents.open(id);
        AttachmentResponse file = opened.file();
        return ResponseBuilder.ok(opened.content(), file.mediaType())
                .header("Content-Disposition", Downloads.disposition(file.fileName()))
                .header("Content-Length", file.sizeBytes())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .build();
    }

    @POST
    @Path("{id}/removal")
    @RolesAllowed({
        OFFICIAL,
        COMMUNE_COMMITTEE,
        TEAM_LEADER,
        AGENCY,
        DISTRICT_ORGANIZER,
        PROVINCE_ORGANIZER,
        PROVINCE_STANDING
    })
    @Operation(operationId = "removeAttachment", summary = "Bỏ một tệp, nêu lý do; tệp giống hệt ở hồ sơ khác vẫn còn")
    public RestResponse<Void> remove(UUID id, @NotNull @Valid RemoveAttachmentRequest request) {
        contents.remove(id, request);
        return RestResponse.noContent();
    }
}
