package vn.satcoso.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.security.CurrentUser;
import vn.satcoso.platform.security.Place;
import vn.satcoso.platform.security.Scope;

/** Who follows which proposals; following is a person's own, whatever seat he has moved to since. */
@ApplicationScoped
class Followers {
    /** A follower as he was when he last came, or when he followed if that was later. */
    private static final String FROM = """
            proposal_follower f left join notice_reader r on r.subject = f.subject and r.seen_at >= f.followed_at
            cross join lateral (
                select case when r.subject is null then f.official_id else r.official_id end as official_id,
                       case when r.subject is null then f.unit_id else r.unit_id end as unit_id,
                       coalesce(r.roles, f.roles) as roles) w
            left join unit u on u.id = w.unit_id""";

    private static final String INSERT = """
            insert into proposal_follower (id, proposal_id, subject, official_id, unit_id, roles, followed_at)
            values (:id, :proposal, :subject, :official, :unit, :roles, :now)
            on conflict (proposal_id, subject) do\s""";

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Scope scope;

    /** The caller as a follower, as he is now. */
    Follower caller() {
        Place seat = scope.seat().orElse(null);
        return new Follower(
                user.subject(),
                scope.officialId(),
                seat == null ? null : seat.id(),
                seat == null ? null : seat.code(),
                seat == null ? null : seat.kind(),
                user.roles().stream().sorted().toList());
    }

    /** Those of one proposal, in the order in which they began. */
    List<Follower> of(UUID proposalId) {
        em.flush();
        return ListQuery.select("f.subject, w.official_id, w.unit_id, u.code, u.kind, w.roles", FROM)
                .where("f.proposal_id = :proposal", "proposal", proposalId)
                .orderBy("f.followed_at, f.id")
                .list(
                        em,
                        row -> new Follower(
                                row.text("subject"),
                                row.id("official_id"),
                                row.id("unit_id"),
                                row.text("code"),
                                row.text("kind"),
                                row.texts("roles")));
    }

    /** The row by which the caller follows it. */
    Optional<UUID> mine(UUID proposalId) {
        return find(proposalId, user.subject());
    }

    private Optional<UUID> find(UUID proposalId, String subject) {
        return ListQuery.select("f.id", "proposal_follower f")
                .where("f.proposal_id = :proposal", "proposal", proposalId)
                .where("f.subject = :subject", "subject", subject)
                .find(em, row -> row.id("id"));
    }

    /** The row that was made; empty when he followed already, and is now told as who he has become. */
    Optional<UUID> add(UUID proposalId, Follower follower, Instant now) {
        UUID id = insert(proposalId, follower, now, """
                update set official_id = excluded.official_id, unit_id = excluded.unit_id, roles = excluded.roles,
                    followed_at = excluded.followed_at""");
        return find(proposalId, follower.subject()).filter(id::equals);
    }

    /** He follows this one too; nothing changes if he did already. */
    void addToo(UUID proposalId, Follower follower, Instant now) {
        insert(proposalId, follower, now, "nothing");
    }

    private UUID insert(UUID proposalId, Follower follower, Instant now, String whenThere) {
        UUID id = Ids.next();
        em.unwrap(Session.class)
                .createNativeMutationQuery(INSERT + whenThere)
                .setParameter("id", id)
                .setParameter("proposal", proposalId)
                .setParameter("subject", follower.subject())
                .setParameter("official", follower.officialId(), UUID.class)
                .setParameter("unit", follower.seatId(), UUID.class)
                .setParameter("roles", follower.roles().toArray(String[]::new), String[].class)
                .setParameter("now", Timestamp.from(now))
                .executeUpdate();
        return id;
    }

    void remove(UUID id) {
        em.createNativeQuery("delete from proposal_follower where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
