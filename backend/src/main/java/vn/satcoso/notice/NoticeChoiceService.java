package vn.satcoso.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.satcoso.mail.MailService;
import vn.satcoso.platform.error.DomainException;

/** How each reader wants to be told. */
@ApplicationScoped
class NoticeChoiceService {
    @Inject
    Readers readers;

    @Inject
    MailService mails;

    @Inject
    Clock clock;

    @ConfigProperty(name = "satcoso.digest.at")
    LocalTime digestAt;

    @Transactional
    ChoicesResponse get() {
        readers.remember(clock.instant());
        return response(readers.own());
    }

    @Transactional
    ChoicesResponse choose(int version, ChooseNoticesRequest request) {
        readers.remember(clock.instant());
        if (!readers.choose(version, request.digest(), request.muted())) {
            throw DomainException.stale();
        }
        return response(readers.own());
    }

    private ChoicesResponse response(Readers.Choices own) {
        return new ChoicesResponse(
                own.email(),
                mails.on(),
                mails.night().outside(digestAt),
                own.digest(),
                own.muted().stream().sorted().toList(),
                List.of(Topic.values()),
                own.version());
    }
}
