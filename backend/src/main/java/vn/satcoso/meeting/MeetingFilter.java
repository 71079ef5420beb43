package vn.satcoso.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import vn.satcoso.platform.error.DomainException;

/** The filters of the list of meetings; both days are needed, at most 400 days apart. */
public class MeetingFilter {
    @QueryParam("from")
    @NotNull
    public LocalDate from;

    @QueryParam("to")
    @NotNull
    public LocalDate to;

    @QueryParam("cellId")
    public UUID cellId;

    @QueryParam("under")
    public UUID under;

    /** Meetings of cells that this official is assigned to or has planned to visit. */
    @QueryParam("officialId")
    public UUID officialId;

    @QueryParam("kind")
    public MeetingKind kind;

    @QueryParam("search")
    public String search;

    void check() {
        if (to.isBefore(from) || to.isAfter(from.plusDays(400))) {
            throw DomainException.invalid("to", "meeting.rangeTooLong");
        }
    }
}
