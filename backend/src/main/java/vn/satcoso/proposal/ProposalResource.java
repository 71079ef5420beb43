package vn.satcoso.proposal;

import static vn.satcoso.platform.security.Roles.AGENCY;
import static vn.satcoso.platform.security.Roles.AUDITOR;
import static vn.satcoso.platform.security.Roles.CELL_SECRETARY;
import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.INTEGRATION_READ;
import static vn.satcoso.platform.security.Roles.OFFICIAL;
import static vn.satcoso.platform.security.Roles.PROVINCE_INSPECTOR;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_STANDING;
import static vn.satcoso.platform.security.Roles.TEAM_LEADER;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.satcoso.platform.audit.HistoryEvent;
import vn.satcoso.platform.idempotency.Idempotency;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.tabular.TableFormat;
import vn.satcoso.platform.web.Answers;
import vn.satcoso.platform.web.Downloads;
import vn.satcoso.platform.web.Versions;

@Path("/api/v1/proposals")
@RolesAllowed({
    PROVINCE_ORGANIZER,
    PROVINCE_STANDING,
    PROVINCE_INSPECTOR,
    AUDITOR,
    DISTRICT_ORGANIZER,
    TEAM_LEADER,
    OFFICIAL,
    COMMUNE_COMMITTEE,
    CELL_SECRETARY,
    AGENCY,
    INTEGRATION_READ
})
@Tag(name = "proposals", description = "Khó khăn, vướng mắc và kiến nghị, đề xuất")
class ProposalResource {
    @Inject
    ProposalReadService reader;

    @Inject
    ProposalService service;

    @Inject
    ProposalFileService files;

    @Inject
    Idempotency idempotency;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "listProposals",
            summary = "Khó khăn, vướng mắc và kiến nghị, đề xuất trong phạm vi của mình")
    public Page<ProposalRow> list(@BeanParam ProposalListFilter filter, @Valid @BeanParam PageRequest page) {
        return reader.page(filter, page);
    }

    @GET
    @Path("summary")
    @Operation(
            operationId = "summarizeProposals",
            summary = "Mỗi trạng thái có bao nhiêu, quá hạn bao nhiêu; cùng bộ lọc với danh sách")
    public List<ProposalStateCount> counts(@BeanParam ProposalListFilter filter) {
        return reader.counts(filter);
    }

    @GET
    @Path("file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "exportProposals", summary = "Tải về danh sách, đúng như đang lọc và sắp xếp")
    public RestResponse<StreamingOutput> file(
            @BeanParam ProposalListFilter filter,
            @QueryParam("sort") String sort,
            @QueryParam("format") @NotNull TableFormat format) {
        return Downloads.of("kho-khan-kien-nghi", LocalDate.now(clock), format, files.file(filter, sort, format));
    }

    @GET
    @Path("agencies")
    @Operation(
            operationId = "listProposalAgencies",
            summary = "Các cơ quan giải quyết những việc trong phạm vi của mình, để lọc danh sách và số liệu")
    public Page<ReferralAgency> agencies(@QueryParam("search") String search, @Valid @BeanParam PageRequest page) {
        return reader.agencies(search, page);
    }

    @GET
    @Path("similar")
    @Operation(
            operationId = "listSimilarProposals",
            summary = "Việc tương tự chưa kết thúc của cùng một xã, để khỏi ghi trùng")
    public List<ProposalRow> similar(
            @QueryParam("unitId") @NotNull UUID unitId,
            @QueryParam("text") @NotNull @Size(min = 5, max = 4000) String text) {
        return reader.similar(unitId, text);
    }

    @POST
    @RolesAllowed({OFFICIAL, COMMUNE_COMMITTEE, TEAM_LEADER, DISTRICT_ORGANIZER})
    @Operation(operationId = "createProposal", summary = "Ghi một khó khăn hoặc kiến nghị mới, chưa gửi")
    public RestResponse<ProposalResponse> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid CreateProposalRequest request) {
        ProposalResponse made = idempotency.once(
                key,
                "createProposal",
                request,
                new TypeReference<ProposalResponse>() {},
                () -> service.create(request));
        return Answers.created(URI.create("/api/v1/proposals/" + made.row().id()), made, made.version());
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getProposal",
            summary = "Một khó khăn hoặc kiến nghị, các lần chuyển và các văn bản trả lời")
    public RestResponse<ProposalResponse> get(UUID id) {
        return answer(reader.get(id));
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "getProposalHistory", summary = "Toàn bộ lịch sử: ai làm gì, lúc nào, vì sao")
    public Page<HistoryEvent> history(UUID id, @Valid @BeanParam PageRequest page) {
        return reader.history(id, page);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({OFFICIAL, COMMUNE_COMMITTEE, TEAM_LEADER, DISTRICT_ORGANIZER})
    @Operation(operationId = "updateProposal", summary = "Ghi toàn bộ nội dung của bản chưa gửi, hoặc bản được trả lại")
    public RestResponse<ProposalResponse> update(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid UpdateProposalRequest request) {
        return answer(service.update(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("{id}/submission")
    @RolesAllowed({OFFICIAL, COMMUNE_COMMITTEE, TEAM_LEADER, DISTRICT_ORGANIZER})
    @Operation(
            operationId = "submitProposal",
            summary = "Gửi đi; phần nào thiếu hoặc chung chung được nêu tên kèm ví dụ")
    public RestResponse<ProposalResponse> submit(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(service.submit(id, Versions.required(ifMatch)));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({OFFICIAL, COMMUNE_COMMITTEE, TEAM_LEADER, DISTRICT_ORGANIZER})
    @Operation(operationId = "withdrawProposal", summary = "Thôi không gửi nữa, nêu lý do")
    public RestResponse<ProposalResponse> withdraw(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ProposalReasonRequest request) {
        return answer(service.withdraw(id, Versions.required(ifMatch), request.reason()));
    }

    @POST
    @Path("{id}/settlement")
    @RolesAllowed({OFFICIAL, COMMUNE_COMMITTEE, TEAM_LEADER, DISTRICT_ORGANIZER, PROVINCE_ORGANIZER})
    @Operation(operationId = "settleProposal", summary = "Đã giải quyết tại chỗ hoặc trong thẩm quyền: ghi kết quả")
    public RestResponse<ProposalResponse> settle(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SettleProposalRequest request) {
        return answer(service.settle(id, Versions.required(ifMatch), request));
    }

    private static RestResponse<ProposalResponse> answer(ProposalResponse proposal) {
        return Answers.ok(proposal, proposal.version());
    }
}
