package vn.satcoso.proposalrule;

import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.satcoso.platform.web.Answers;
import vn.satcoso.platform.web.Versions;

@Path("/api/v1/regulations/{id}/proposal-rules")
@Tag(name = "proposals")
class ProposalRuleResource {
    @Inject
    ProposalRuleService service;

    @GET
    @RolesAllowed(READER)
    @Operation(
            operationId = "getProposalRules",
            summary = "Một quy định nói gì về hạn trả lời, nhắc việc và cách ghi khó khăn, kiến nghị")
    public RestResponse<ProposalRulesResponse> get(UUID id) {
        return answer(service.get(id));
    }

    @POST
    @Path("due")
    @RolesAllowed(PROVINCE_ORGANIZER)
    @Operation(
            operationId = "setProposalDueRule",
            summary = "Đặt hạn trả lời hoặc hạn nơi phát sinh nêu ý kiến từ một ngày; dòng cũ giữ nguyên trước đó")
    public RestResponse<ProposalRulesResponse> setDue(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SetProposalDueRequest request) {
        return answer(service.setDue(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("ladder")
    @RolesAllowed(PROVINCE_ORGANIZER)
    @Operation(
            operationId = "setProposalRung",
            summary = "Đặt những nơi được nhắc ở một bậc từ một ngày; dòng cũ giữ nguyên trước đó")
    public RestResponse<ProposalRulesResponse> setRung(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SetProposalRungRequest request) {
        return answer(service.setRung(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("phrases")
    @RolesAllowed(PROVINCE_ORGANIZER)
    @Operation(
            operationId = "setVaguePhrase",
            summary = "Coi một cụm từ là chung chung từ một ngày, hoặc thôi không coi nữa")
    public RestResponse<ProposalRulesResponse> setPhrase(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SetVaguePhraseRequest request) {
        return answer(service.setPhrase(id, Versions.required(ifMatch), request));
    }

    private static RestResponse<ProposalRulesResponse> answer(ProposalRulesResponse rules) {
        return Answers.ok(rules, rules.version());
    }
}
