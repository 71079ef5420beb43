package vn.satcoso.proposal;

import java.time.Instant;
import java.time.LocalDate;
import vn.satcoso.platform.error.DomainException;
import vn.satcoso.platform.time.Days;
import vn.satcoso.platform.time.VietnamTime;

/** The clock of the agency that has a proposal: it pauses only for a reason, and is moved once (S0-14). */
record AgencyClock(Dossier dossier, DueTime time) {

    void ask(String question, LocalDate today, Acting by) {
        if (time.paused()) {
            throw DomainException.conflict("proposal.pausedAlready");
        }
        dossier.referral().pause(question, by);
        time.pause(today);
    }

    /**
     * @param told null when it answers without having been told
     * @param newDue the day until which it has time now; a due hour moves by the time that was waited
     */
    void inform(String told, LocalDate newDue, Acting by) {
        if (!time.paused()) {
            throw DomainException.conflict("proposal.notPaused");
        }
        Instant hour = time.dueAt() == null
                ? null
                : time.dueAt().plus(dossier.referral().waited(by.now()));
        LocalDate due = hour == null ? newDue : LocalDate.ofInstant(hour, VietnamTime.ZONE);
        dossier.referral().resume(told, due, hour, by);
        time.resume(due, hour);
    }

    /** It has answered; while it still waits for what it asked, the days it waited are added first. */
    void stop(LocalDate due, Acting by) {
        if (time.paused()) {
            inform(null, due, by);
        }
        dossier.referral().answered();
    }

    /** Once for a referral, and later than it is due. */
    void askExtension(LocalDate until, String reason, Acting by) {
        if (time.extension() != null) {
            throw DomainException.conflict("proposal.extensionOnce");
        }
        LocalDate due = dossier.referral().dueOn();
        if (!until.isAfter(due)) {
            throw DomainException.invalid("until", "proposal.extensionLater", Days.text(due));
        }
        dossier.referral().askExtension(until, reason, by);
        time.extend(ExtensionState.ASKED);
    }

    void decideExtension(boolean granted, String why, Acting by) {
        if (time.extension() != ExtensionState.ASKED) {
            throw DomainException.conflict("proposal.noExtensionAsked");
        }
        boolean moved = dossier.referral().decideExtension(granted, why, by);
        time.extend(granted ? ExtensionState.GRANTED : ExtensionState.REFUSED);
        if (moved) {
            time.move(dossier.referral().dueOn());
        }
    }
}
