package vn.satcoso.quota;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import vn.satcoso.official.Rank;

/** The filters of the quota table. */
public class QuotaFilter {
    /** As of the end of this day; today when absent. */
    @QueryParam("asOf")
    public LocalDate asOf;

    @QueryParam("regulationId")
    public UUID regulationId;

    @QueryParam("rank")
    public Rank rank;

    /** Officials of this unit and all units under it. */
    @QueryParam("unitId")
    public UUID unitId;

    @QueryParam("state")
    public QuotaState state;

    @QueryParam("search")
    public String search;

    private boolean everybody;
    private Collection<UUID> officials;

    /** Every official, whoever asks: for jobs, which have no place to look from. */
    static QuotaFilter ofEverybody() {
        QuotaFilter filter = new QuotaFilter();
        filter.everybody = true;
        return filter;
    }

    /** Only these of the officials whom the caller oversees. */
    static QuotaFilter of(Collection<UUID> officials) {
        QuotaFilter filter = new QuotaFilter();
        filter.officials = officials;
        return filter;
    }

    Collection<UUID> officials() {
        return officials;
    }

    boolean everybody() {
        return everybody;
    }
}
