package vn.satcoso.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.security.CurrentUser;

/**
 * Makes a creating call safe to repeat: the first result is stored in the transaction that made it, for 72 hours, and
 * returned to every repeat with the same Idempotency-Key.
 */
@ApplicationScoped
public class Idempotency {
    private static final Duration KEPT = Duration.ofHours(72);

    @Inject
    EntityManager em;

    @Inject
    ObjectMapper json;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** Runs the act once for this key; without a key simply runs it. 409 when the key was used for something else. */
    @Transactional
    public <T> T once(String key, String operation, Object request, TypeReference<T> type, Supplier<T> act) {
        if (key == null) {
            return act.get();
        }
        if (key.isBlank() || key.length() > 100) {
            throw DomainException.invalid("Idempotency-Key", "idempotency.badKey");
        }
        String hash = hash(request);
        if (!claim(key, operation, hash)) {
            return earlier(key, operation, hash, type);
        }
        T result = act.get();
        em.createNativeQuery(
                        "update idempotency_record set response = :response where principal = :principal and key = :key")
                .setParameter("response", write(result))
                .setParameter("principal", user.subject())
                .setParameter("key", key)
                .executeUpdate();
        return result;
    }

    @Scheduled(cron = "0 40 2 * * ?", timeZone = "Asia/Ho_Chi_Minh")
    @Transactional
    void forget() {
        em.createNativeQuery("delete from idempotency_record where created_at < :limit")
                .setParameter("limit", Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }

    private boolean claim(String key, String operation, String hash) {
        return em.createNativeQuery("""
                                insert into idempotency_record (principal, key, operation, body_hash, created_at)
                                values (:principal, :key, :operation, :hash, :now) on conflict do nothing""")
                        .setParameter("principal", user.subject())
                        .setParameter("key", key)
                        .setParameter("operation", operation)
                        .setParameter("hash", hash)
                        .setParameter("now", Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    private <T> T earlier(String key, String operation, String hash, TypeReference<T> type) {
        List<?> rows = em.createNativeQuery("""
                        select operation, body_hash, response from idempotency_record
                        where principal = :principal and key = :key""")
                .setParameter("principal", user.subject())
                .setParameter("key", key)
                .getResultList();
        Object[] row = (Object[]) rows.getFirst();
        if (!operation.equals(row[0]) || !hash.equals(row[1])) {
            throw DomainException.conflict("idempotency.otherRequest");
        }
        try {
            return json.readValue((String) row[2], type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String hash(Object request) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(write(request).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
