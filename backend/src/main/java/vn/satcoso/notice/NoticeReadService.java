package vn.satcoso.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.security.CurrentUser;

/** What the reader has been told, and what of it he has read. */
@ApplicationScoped
class NoticeReadService {
    /** More unread than this need no number. */
    private static final int COUNTED = 99;

    @Inject
    EntityManager em;

    @Inject
    NoticeList notices;

    @Inject
    Readers readers;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Transactional
    Page<NoticeResponse> page(boolean unread, PageRequest request) {
        return notices.page(unread, request);
    }

    /** Asked for by every open page: whoever asks is known to the digest from then on. */
    @Transactional
    UnreadResponse unread() {
        readers.remember(clock.instant());
        return counted();
    }

    private UnreadResponse counted() {
        int found = notices.unread(COUNTED + 1);
        return new UnreadResponse(Math.min(found, COUNTED), found > COUNTED);
    }

    /** Notices of others, and those already read, are passed over; 400 unless just one of the two ways is used. */
    @Transactional
    UnreadResponse read(ReadNoticesRequest request) {
        if ((request.ids() == null) == (request.until() == null)) {
            throw DomainException.invalid("ids", "notice.idsOrUntil");
        }
        readers.remember(clock.instant());
        List<UUID> read = request.ids() == null
                ? notices.unread(request.until())
                : request.ids().isEmpty() ? List.of() : notices.unread(request.ids());
        if (!read.isEmpty()) {
            em.unwrap(Session.class)
                    .createNativeMutationQuery("""
                            insert into notice_read (subject, notice_id, read_at)
                            select :reader, x.id, :now from unnest(:read) x(id) on conflict do nothing""")
                    .setParameter("reader", user.subject())
                    .setParameter("now", Timestamp.from(clock.instant()))
                    .setParameter("read", read.toArray(UUID[]::new), UUID[].class)
                    .executeUpdate();
        }
        return counted();
    }
}
