package vn.satcoso.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.security.CurrentUser;
import vn.satcoso.platform.security.Place;
import vn.satcoso.platform.security.Scope;

/** The rows of the readers: who they were when they last came, what they chose, how far their digests went. */
@ApplicationScoped
class Readers {
    /** Who has not come for so long is no longer written to in the name of a unit: he may have left it. */
    private static final Duration SEEN_LATELY = Duration.ofDays(60);

    private static final String ADDRESS = "coalesce(r.email, o.email)";
    private static final String FROM = "notice_reader r left join official o on o.id = r.official_id and o.active";

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Scope scope;

    record Choices(String email, boolean digest, Set<Topic> muted, int version) {}

    /** Somebody to write to; {@code official} or {@code unit} is null when he is none or sits at none. */
    record Addressee(
            String subject,
            String name,
            String email,
            UUID official,
            UUID unit,
            List<String> roles,
            Set<Topic> muted,
            LocalDate digestOn,
            Instant toldUntil) {}

    /** Notes who the caller is, when that is new; a digest that went to the official before he ever came counts. */
    void remember(Instant now) {
        statement("""
                        insert into notice_reader as r
                            (subject, name, official_id, unit_id, roles, email, seen_at, digest_on, told_until)
                        select cast(:subject as text), cast(:name as text), cast(:official as uuid), cast(:unit as uuid),
                            cast(:roles as text[]), cast(:email as text), cast(:now as timestamptz), max(p.digest_on),
                            max(p.told_until)
                        from notice_reader p where p.official_id = cast(:official as uuid)
                        on conflict (subject) do update set name = excluded.name, official_id = excluded.official_id,
                            unit_id = excluded.unit_id, roles = excluded.roles, email = excluded.email,
                            seen_at = excluded.seen_at
                        where (r.name, r.official_id, r.unit_id, r.roles, r.email) is distinct from
                                (excluded.name, excluded.official_id, excluded.unit_id, excluded.roles, excluded.email)
                            or r.seen_at < excluded.seen_at - interval '1 day'""")
                .setParameter("subject", user.subject())
                .setParameter("name", user.name())
                .setParameter("official", scope.officialId(), UUID.class)
                .setParameter("unit", scope.seat().map(Place::id).orElse(null), UUID.class)
                .setParameter("roles", user.roles().stream().sorted().toArray(String[]::new), String[].class)
                .setParameter("email", user.email(), String.class)
                .setParameter("now", Timestamp.from(now))
                .executeUpdate();
    }

    Choices own() {
        return ListQuery.select("r.digest, r.muted, r.version, %s as email".formatted(ADDRESS), FROM)
                .where("r.subject = :subject", "subject", user.subject())
                .list(em, row -> new Choices(row.text("email"), row.flag("digest"), topics(row), row.number("version")))
                .getFirst();
    }

    /** False when the row is no longer of this version. */
    boolean choose(int version, boolean digest, List<Topic> muted) {
        return statement("""
                                update notice_reader set digest = :digest, muted = :muted, version = version + 1
                                where subject = :subject and version = :version""")
                        .setParameter("digest", digest)
                        .setParameter(
                                "muted",
                                muted.stream().distinct().map(Topic::name).toArray(String[]::new),
                                String[].class)
                        .setParameter("subject", user.subject())
                        .setParameter("version", version)
                        .executeUpdate()
                == 1;
    }

    /** Officials who have an address and have never come are readers too. */
    void addOfficials(Instant now) {
        statement("""
                        insert into notice_reader (subject, name, official_id, seen_at)
                        select 'official:' || o.id, o.full_name, o.id, :now from official o
                        where o.active and o.email is not null
                          and not exists (select 1 from notice_reader r where r.official_id = o.id)
                        on conflict do nothing""").setParameter("now", Timestamp.from(now)).executeUpdate();
    }

    /** Those who want a digest and have had none since this day began. */
    List<String> waiting(LocalDate today) {
        return ListQuery.select("r.subject", FROM)
                .where("r.digest")
                .where(ADDRESS + " is not null")
                .where("(r.digest_on is null or r.digest_on < :today)", "today", today)
                .where("""
                        not (r.subject like 'official:%' and exists (select 1 from notice_reader p
                             where p.official_id = r.official_id and p.subject <> r.subject))""")
                .list(em, row -> row.text("subject"));
    }

    /** Holds the reader until the transaction ends; empty when another instance has him, or has written already. */
    Optional<Addressee> hold(String subject, LocalDate today, Instant now) {
        return ListQuery.select("r.*, o.id as official, %s as address".formatted(ADDRESS), """
                        (select * from notice_reader where subject = :subject
                           and (digest_on is null or digest_on < :today) for update skip locked) r
                        left join official o on o.id = r.official_id and o.active""")
                .bind("subject", subject)
                .bind("today", today)
                .find(em, row -> addressee(row, now));
    }

    void told(String subject, LocalDate today, Instant until) {
        statement("update notice_reader set digest_on = :today, told_until = :until where subject = :subject")
                .setParameter("today", today)
                .setParameter("until", Timestamp.from(until))
                .setParameter("subject", subject)
                .executeUpdate();
    }

    private MutationQuery statement(String sql) {
        return em.unwrap(Session.class).createNativeMutationQuery(sql);
    }

    private static Addressee addressee(Row row, Instant now) {
        boolean came = row.instant("seen_at").isAfter(now.minus(SEEN_LATELY));
        return new Addressee(
                row.text("subject"),
                row.text("name"),
                row.text("address"),
                row.id("official"),
                came ? row.id("unit_id") : null,
                row.texts("roles"),
                topics(row),
                row.date("digest_on"),
                row.instant("told_until"));
    }

    private static Set<Topic> topics(Row row) {
        return row.texts("muted").stream()
                .filter(name -> Arrays.stream(Topic.values())
                        .anyMatch(topic -> topic.name().equals(name)))
                .map(Topic::valueOf)
                .collect(Collectors.toSet());
    }
}
