package vn.satcoso.proposal;

/**
 * What an agency did with what was referred to it, as of the end of a day (S1-16). The SQL is over a referral {@code r} and
 * its answers {@code w}, and the step {@code s} of the proposal that held; {@code :day} is the day, {@code :dayEnd} its end,
 * {@code :now} its end or, while it is not over, now.
 */
public enum ReferralMeasure {
    REFERRED("true"),
    /** Neither taken nor given back yet. */
    WAITING("(r.accepted_at is null or r.accepted_at >= :dayEnd) and w.first_on is null and (r.ended_at is null"
            + " or r.ended_at >= :dayEnd)"),
    ACCEPTED("r.accepted_at < :dayEnd"),
    DECLINED("r.state = 'DECLINED' and r.ended_at < :dayEnd"),
    /** Taken back by the desk. */
    RECALLED("r.state = 'RECALLED' and r.ended_at < :dayEnd"),
    ANSWERED("w.first_on is not null"),
    ON_TIME("w.in_time"),
    LATE("not w.in_time"),
    /** Not answered, though due. */
    OVERDUE("w.first_on is null and s.agency_id = r.lead_id and " + Overdue.due("s", ":day", ":now")
            + " and s.state in ('REFERRED', 'ACCEPTED') and (r.ended_at is null or r.ended_at >= :dayEnd)"),
    /** The place of origin said that the answer was not so. */
    DISPUTED("w.disputed"),
    EXTENSION_ASKED("r.extension_asked_at < :dayEnd"),
    EXTENSION_GRANTED("r.extension = 'GRANTED' and r.extension_decided_at < :dayEnd");

    /** The answers of a referral by the day: the day of the first, whether all came by their due date, one contradicted. */
    public static final String ANSWERS = """
            left join lateral (
                select min(x.answered_on) as first_on, bool_and(x.answered_on <= x.due and (x.due_at is null or x.answered_at <= x.due_at)) as in_time,
                       bool_or(x.verdict = 'DISPUTED' and x.verdict_at < :dayEnd) as disputed
                from (select cast(xa.answered_at at time zone 'Asia/Ho_Chi_Minh' as date) as answered_on,
                             xa.answered_at, coalesce(xa.due_on, r.due_on) as due, xa.due_at, xa.verdict, xa.verdict_at
                      from proposal_answer xa where xa.referral_id = r.id and xa.answered_at < :dayEnd) x) w on true""";

    private final String condition;

    ReferralMeasure(String condition) {
        this.condition = condition;
    }

    public String condition() {
        return condition;
    }
}
