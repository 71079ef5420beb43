package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import vn.satcoso.platform.paging.ListQuery;

/** Numbers slips, without a gap and none twice. */
@ApplicationScoped
class SlipNumbers {
    @Inject
    EntityManager em;

    private record Papers(String code, LocalDate termBeganOn) {}

    /** The next one of the day; the desk's numbers are held until the transaction ends. */
    SlipNumber next(UUID desk, SlipIssuer issuer, LocalDate day) {
        em.createNativeQuery("select pg_advisory_xact_lock(:desk)")
                .setParameter("desk", desk.getLeastSignificantBits() ^ issuer.ordinal())
                .getSingleResult();
        Papers papers = ListQuery.select("document_code, term_began_on", "unit")
                .where("id = :desk", "desk", desk)
                .list(em, row -> new Papers(row.text("document_code"), row.date("term_began_on")))
                .getFirst();
        boolean inTerm = papers.termBeganOn() != null && !day.isBefore(papers.termBeganOn());
        LocalDate period = inTerm ? papers.termBeganOn() : day.withDayOfYear(1);
        int last = ListQuery.select("coalesce(max(slip_no), 0) as last", "proposal_referral")
                .where("desk_id = :desk", "desk", desk)
                .where("slip_issuer = :issuer", "issuer", issuer.name())
                .where("referred_on >= :period", "period", period)
                .list(em, row -> row.number("last"))
                .getFirst();
        return new SlipNumber(last + 1, issuer, issuer.code(papers.code()), period);
    }
}
