package vn.satcoso.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** The time of whoever has a proposal: until when, whether it stands still, whether more was asked for, how often it began anew. */
@Embeddable
class DueTime {
    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "paused_on")
    private LocalDate pausedOn;

    @Enumerated(EnumType.STRING)
    private ExtensionState extension;

    private int reopened;

    /** Until a day; null when nobody's time runs. */
    void set(LocalDate until) {
        this.dueOn = until;
        this.dueAt = null;
    }

    /** For an agency that has it newly: until a day, or an hour of it. */
    void begin(LocalDate until, Instant hour) {
        this.extension = null;
        resume(until, hour);
    }

    void reopen(LocalDate until) {
        this.reopened++;
        set(until);
    }

    void pause(LocalDate today) {
        this.pausedOn = today;
        this.dueOn = null;
    }

    void resume(LocalDate until, Instant hour) {
        this.pausedOn = null;
        this.dueOn = until;
        this.dueAt = hour;
    }

    /** Whoever has it next does not wait for what this one asked. */
    void goOn() {
        this.pausedOn = null;
    }

    void extend(ExtensionState next) {
        this.extension = next;
    }

    /** More time is given until a day, not until an hour; a clock that stands still shows none. */
    void move(LocalDate until) {
        set(paused() ? null : until);
    }

    boolean paused() {
        return pausedOn != null;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Instant dueAt() {
        return dueAt;
    }

    LocalDate pausedOn() {
        return pausedOn;
    }

    ExtensionState extension() {
        return extension;
    }

    int reopened() {
        return reopened;
    }
}
