package vn.satcoso.meeting;

import static vn.satcoso.platform.security.Roles.CELL_SECRETARY;
import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.OFFICIAL;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;
import static vn.satcoso.platform.security.Roles.READER;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.satcoso.platform.audit.HistoryEvent;
import vn.satcoso.platform.idempotency.Idempotency;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.web.Answers;
import vn.satcoso.platform.web.Versions;

@Path("/api/v1")
@Tag(name = "meetings", description = "Lịch sinh hoạt chi bộ và dự sinh hoạt")
class MeetingResource {
    @Inject
    MeetingService meetings;

    @Inject
    AttendanceService attendances;

    @Inject
    Idempotency idempotency;

    @GET
    @Path("meetings")
    @RolesAllowed(READER)
    @Operation(operationId = "listMeetings", summary = "Các buổi sinh hoạt trong khoảng ngày")
    public Page<MeetingResponse> list(@Valid @BeanParam MeetingFilter filter, @Valid @BeanParam PageRequest page) {
        return meetings.page(filter, page);
    }

    @GET
    @Path("expected-visits")
    @RolesAllowed(READER)
    @Operation(operationId = "listExpectedVisits", summary = "Cán bộ nào dự kiến về dự buổi nào, của chi bộ nào")
    public Page<ExpectedVisitResponse> visits(
            @Valid @BeanParam ExpectedVisitFilter filter, @Valid @BeanParam PageRequest page) {
        return meetings.visits(filter, page);
    }

    @GET
    @Path("meetings/{id}")
    @RolesAllowed(READER)
    @Operation(operationId = "getMeeting", summary = "Một buổi sinh hoạt, ai sẽ đến và ai đã dự")
    public RestResponse<MeetingDetailResponse> get(UUID id) {
        return answer(meetings.get(id));
    }

    @GET
    @Path("meetings/{id}/history")
    @RolesAllowed(READER)
    @Operation(operationId = "getMeetingHistory", summary = "Lịch sử của buổi sinh hoạt")
    public Page<HistoryEvent> history(UUID id, @Valid @BeanParam PageRequest page) {
        return meetings.history(id, page);
    }

    @POST
    @Path("meetings/{id}/move")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE, CELL_SECRETARY})
    @Operation(operationId = "moveMeeting", summary = "Dời một buổi sinh hoạt, có lý do")
    public RestResponse<MeetingDetailResponse> move(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid MoveMeetingRequest request) {
        return answer(meetings.move(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("cells/{id}/meetings")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE, CELL_SECRETARY})
    @Operation(operationId = "createMeeting", summary = "Thêm một buổi sinh hoạt chuyên đề của chi bộ")
    public RestResponse<MeetingDetailResponse> create(
            UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid CreateMeetingRequest request) {
        MeetingDetailResponse made = idempotency.once(
                key,
                "createMeeting " + id,
                request,
                new TypeReference<MeetingDetailResponse>() {},
                () -> meetings.create(id, request));
        MeetingResponse meeting = made.meeting();
        return Answers.created(URI.create("/api/v1/meetings/" + meeting.id()), made, meeting.version());
    }

    @PUT
    @Path("meetings/{id}")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE, CELL_SECRETARY})
    @Operation(operationId = "updateMeeting", summary = "Ghi nội dung, chuyên đề và buổi mẫu của buổi sắp tới")
    public RestResponse<MeetingDetailResponse> prepare(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid UpdateMeetingRequest request) {
        return answer(meetings.prepare(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("meetings/{id}/cancel")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE, CELL_SECRETARY})
    @Operation(operationId = "cancelMeeting", summary = "Hủy một buổi sinh hoạt chuyên đề chưa có ai dự, có lý do")
    public RestResponse<MeetingDetailResponse> cancel(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CancelMeetingRequest request) {
        return answer(meetings.cancel(id, Versions.required(ifMatch), request));
    }

    @POST
    @Path("meetings/{id}/attendances")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE, OFFICIAL})
    @Operation(operationId = "recordAttendance", summary = "Ghi nhận việc dự sinh hoạt của một cán bộ")
    public RestResponse<AttendanceResponse> record(
            UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid RecordAttendanceRequest request) {
        AttendanceResponse made = idempotency.once(
                key,
                "recordAttendance " + id,
                request,
                new TypeReference<AttendanceResponse>() {},
                () -> attendances.record(id, request));
        return Answers.created(URI.create("/api/v1/attendances/" + made.id()), made, made.version());
    }

    @PUT
    @Path("attendances/{id}")
    @RolesAllowed({PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE, OFFICIAL})
    @Operation(operationId = "correctAttendance", summary = "Đính chính ghi nhận dự sinh hoạt, có lý do")
    public RestResponse<AttendanceResponse> correct(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid CorrectAttendanceRequest request) {
        AttendanceResponse corrected = attendances.correct(id, Versions.required(ifMatch), request);
        return Answers.ok(corrected, corrected.version());
    }

    private static RestResponse<MeetingDetailResponse> answer(MeetingDetailResponse detail) {
        return Answers.ok(detail, detail.meeting().version());
    }
}
