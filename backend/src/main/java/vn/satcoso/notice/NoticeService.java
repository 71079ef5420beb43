package vn.satcoso.notice;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.satcoso.platform.security.CurrentUser;
import vn.satcoso.platform.security.Scope;

/**
 * Tells people what concerns them, in the transaction of the act: what is undone is not told. Whoever acts is not told of
 * his own act.
 */
@ApplicationScoped
public class NoticeService {
    private static final String TELL = """
            insert into notice (id, %s, role, subject, kind, words, link, object_id, actor_subject, created_at)
            select new_id(), told.id, :role, :subject, :kind, :words, :link, :object, :actor, :now
            from unnest(:told) told(id)""";

    private static final String TELL_EACH = """
            insert into notice (id, official_id, unit_id, kind, words, link, object_id, created_at)
            values (new_id(), ?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** Tells each of these officials once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void toOfficials(Collection<UUID> officialIds, News news) {
        UUID self = someoneActs() ? scope.officialId() : null;
        tell(
                "official_id",
                officialIds.stream().filter(id -> !id.equals(self)).distinct().toArray(UUID[]::new),
                null,
                null,
                news);
    }

    /** Tells whoever sits at exactly these units: a commune's committee, an organizer, the secretary of a cell. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void toUnits(Collection<UUID> unitIds, News news) {
        tell("unit_id", unitIds.stream().distinct().toArray(UUID[]::new), null, null, news);
    }

    /** Tells those who sit at this unit and hold this role, and nobody else there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void toRole(UUID unitId, String role, News news) {
        tell("unit_id", new UUID[] {unitId}, role, null, news);
    }

    /** One person who wants to hear of something, as long as he is this official, or sits at this unit in this role. */
    public record Listener(String subject, UUID officialId, UUID unitId, String role) {}

    /** Tells this person alone, and only while he is still who he was. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void toListener(Listener one, News news) {
        boolean official = one.officialId() != null;
        UUID addressee = official ? one.officialId() : one.unitId();
        tell(official ? "official_id" : "unit_id", new UUID[] {addressee}, one.role(), one.subject(), news);
    }

    /** What one official, or whoever sits at one unit, is told. */
    public record Told(UUID officialId, UUID unitId, News news) {
        public static Told official(UUID officialId, News news) {
            return new Told(officialId, null, news);
        }

        public static Told unit(UUID unitId, News news) {
            return new Told(null, unitId, news);
        }
    }

    /** Tells many officials and units each their own. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void toEach(List<Told> told) {
        Timestamp now = Timestamp.from(clock.instant());
        em.flush();
        em.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(TELL_EACH)) {
                for (Told one : told) {
                    statement.setObject(1, one.officialId(), Types.OTHER);
                    statement.setObject(2, one.unitId(), Types.OTHER);
                    statement.setString(3, one.news().kind());
                    statement.setArray(
                            4,
                            connection.createArrayOf("text", one.news().words().toArray()));
                    statement.setString(5, one.news().link());
                    statement.setObject(6, one.news().objectId(), Types.OTHER);
                    statement.setTimestamp(7, now);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    private void tell(String addressee, UUID[] told, String role, String subject, News news) {
        if (told.length == 0) {
            return;
        }
        em.flush();
        em.unwrap(Session.class)
                .createNativeMutationQuery(TELL.formatted(addressee))
                .setParameter("role", role, String.class)
                .setParameter("subject", subject, String.class)
                .setParameter("kind", news.kind())
                .setParameter("words", news.words().toArray(String[]::new), String[].class)
                .setParameter("link", news.link(), String.class)
                .setParameter("object", news.objectId(), UUID.class)
                .setParameter("actor", someoneActs() ? user.subject() : null, String.class)
                .setParameter("now", Timestamp.from(clock.instant()))
                .setParameter("told", told, UUID[].class)
                .executeUpdate();
    }

    private boolean someoneActs() {
        return Arc.container().requestContext().isActive() && user.known();
    }
}
