package vn.satcoso.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.satcoso.platform.error.Messages;
import vn.satcoso.platform.error.RequestLanguage;
import vn.satcoso.platform.paging.ListQuery;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;
import vn.satcoso.platform.paging.Row;
import vn.satcoso.platform.security.CurrentUser;
import vn.satcoso.platform.security.Place;
import vn.satcoso.platform.security.Scope;

/** The notices of the reader: those told to the official that he is, and to the unit where he sits. */
@ApplicationScoped
class NoticeList {
    private static final String COLUMNS =
            "n.id, n.kind, n.words, n.link, n.created_at, u.name as unit_name, r.read_at is not null as read";
    private static final String COUNTED =
            "notice n left join notice_read r on r.notice_id = n.id and r.subject = :reader";
    private static final String FROM = COUNTED + " left join unit u on u.id = n.unit_id";
    private static final Map<String, String> SORTS = Map.of("createdAt", "n.created_at");

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Scope scope;

    @Inject
    RequestLanguage language;

    Page<NoticeResponse> page(boolean unread, PageRequest request) {
        ListQuery query = own(ListQuery.select(COLUMNS, FROM)).pickFrom(COUNTED, "n.id");
        if (unread) {
            query.where("r.notice_id is null");
        }
        return query.sort(null, SORTS, "createdAt,desc", "n.id desc").page(em, request.inFixedOrder(), this::response);
    }

    /** How many the reader has not read, counted only so far as the limit. */
    int unread(int limit) {
        return own(ListQuery.select("n.id", COUNTED))
                .where("r.notice_id is null")
                .first(limit, em, row -> row.id("id"))
                .size();
    }

    List<UUID> unread(List<UUID> among) {
        return own(ListQuery.select("n.id", COUNTED))
                .where("r.notice_id is null")
                .where("n.id in (:among)", "among", among)
                .list(em, row -> row.id("id"));
    }

    List<UUID> unread(Instant until) {
        return own(ListQuery.select("n.id", COUNTED))
                .where("r.notice_id is null")
                .where("n.created_at <= :until", "until", until)
                .list(em, row -> row.id("id"));
    }

    private ListQuery own(ListQuery query) {
        List<String> told = new ArrayList<>();
        UUID official = scope.officialId();
        if (official != null) {
            told.add("n.official_id = :official");
            query.bind("official", official);
        }
        Optional<Place> seat = scope.seat();
        if (seat.isPresent()) {
            told.add("n.unit_id = :seat and (n.role is null or n.role in (:roles))");
            query.bind("seat", seat.get().id()).bind("roles", user.roles());
        }
        query.bind("reader", user.subject());
        return query.where(told.isEmpty() ? "false" : "(" + String.join(" or ", told) + ")")
                .where("n.actor_subject is distinct from :reader")
                .where("(n.subject is null or n.subject = :reader)");
    }

    private NoticeResponse response(Row row) {
        return new NoticeResponse(
                row.id("id"),
                row.text("kind"),
                Messages.text(language.locale(), "notice." + row.text("kind"), row.texts("words")),
                row.text("link"),
                row.text("unit_name"),
                row.instant("created_at"),
                row.flag("read"));
    }
}
