package vn.satcoso.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import vn.satcoso.platform.error.DomainException;

/** The filters of the list of who is expected where; both days are needed, at most 400 days apart. */
public class ExpectedVisitFilter {
    @QueryParam("from")
    @NotNull
    public LocalDate from;

    @QueryParam("to")
    @NotNull
    public LocalDate to;

    @QueryParam("under")
    public UUID under;

    /** Only visits that stand in a submitted plan, or only the others. */
    @QueryParam("planned")
    public Boolean planned;

    @QueryParam("officialId")
    public UUID officialId;

    /** Words of an official's name. */
    @QueryParam("search")
    public String search;

    void check() {
        if (to.isBefore(from) || to.isAfter(from.plusDays(400))) {
            throw DomainException.invalid("to", "meeting.rangeTooLong");
        }
    }
}
