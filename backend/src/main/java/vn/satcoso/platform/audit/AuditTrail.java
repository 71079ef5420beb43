package vn.satcoso.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.error.Messages;
import vn.satcoso.platform.error.RequestLanguage;
import vn.satcoso.platform.paging.Page;
import vn.satcoso.platform.paging.PageRequest;

/** The append-only trail: one event for every act, in the transaction of the act. */
@ApplicationScoped
public class AuditTrail {
    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    ActorSource actors;

    @Inject
    RequestLanguage language;

    @Inject
    ObjectMapper mapper;

    /** An object that was made, and its fields. */
    public record Made(Act act, Map<String, ?> fields) {}

    /** Records an act that changed an object from one snapshot of its fields to another. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Act act, Map<String, ?> before, Map<String, ?> after) {
        em.persist(new AuditEvent(Ids.next(), clock.instant(), actors.current(), act, changes(before, after)));
    }

    /** Records the making of an object. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Act act, Map<String, ?> after) {
        record(act, Map.of(), after);
    }

    /** Records the making of many objects at once, an event for each. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(List<Made> made) {
        AuditEvent.Actor actor = actors.current();
        List<AuditEvent> events = made.stream()
                .map(one ->
                        new AuditEvent(Ids.next(), clock.instant(), actor, one.act(), changes(Map.of(), one.fields())))
                .toList();
        AuditEvent.bulk(this::json).run(em, events);
    }

    /** The history of an object, newest first; the caller has checked that the object may be seen. */
    @Transactional
    public Page<HistoryEvent> history(UUID objectId, PageRequest request) {
        return history(objectId, request, (id, event) -> event);
    }

    /** The history as one reader may see it: each event, with the id of its own object, passes through the function. */
    @Transactional
    public Page<HistoryEvent> history(
            UUID objectId, PageRequest request, BiFunction<UUID, HistoryEvent, HistoryEvent> shown) {
        request.inFixedOrder();
        String where = " from AuditEvent e where e.objectId = :id or e.parentId = :id";
        List<HistoryEvent> items = em
                .createQuery("select e" + where + " order by e.id desc", AuditEvent.class)
                .setParameter("id", objectId)
                .setFirstResult(request.page * request.size)
                .setMaxResults(request.size)
                .getResultList()
                .stream()
                .map(event -> shown.apply(event.objectId(), response(event)))
                .toList();
        long total = em.createQuery("select count(e)" + where, Long.class)
                .setParameter("id", objectId)
                .getSingleResult();
        return new Page<>(items, request.page, request.size, total);
    }

    private HistoryEvent response(AuditEvent e) {
        String summary = Messages.text(language.locale(), "audit." + e.action(), List.of());
        return new HistoryEvent(
                e.id(), e.at(), e.actorName(), e.actorUnit(), e.action(), summary, e.reason(), e.changes());
    }

    private String json(List<FieldChange> changes) {
        try {
            return mapper.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<FieldChange> changes(Map<String, ?> before, Map<String, ?> after) {
        List<FieldChange> changes = new ArrayList<>();
        after.forEach((field, value) -> {
            Object old = before.get(field);
            if (!Objects.equals(old, value)) {
                changes.add(new FieldChange(field, text(old), text(value)));
            }
        });
        return changes;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
