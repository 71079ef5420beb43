package vn.satcoso.official;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.satcoso.platform.time.Period;

/** An official of the database or of the file, with the positions known so far and those that the file adds. */
final class KnownOfficial {
    /** Null for one that is new. */
    final UUID id;

    final String code;
    final String fullName;
    final UUID unitId;
    final boolean inArea;
    final KnownContacts contacts;

    /** The line of the file that brought a new one. */
    final int line;

    final List<Held> held = new ArrayList<>();
    final List<PositionRequest> added = new ArrayList<>();

    KnownOfficial(
            UUID id, String code, String fullName, UUID unitId, boolean inArea, KnownContacts contacts, int line) {
        this.id = id;
        this.code = code;
        this.fullName = fullName;
        this.unitId = unitId;
        this.inArea = inArea;
        this.contacts = contacts;
        this.line = line;
    }

    /** A position; {@code line} is 0 when it stands in the database. */
    record Held(Rank rank, UUID unitId, String title, boolean secretary, LocalDate from, LocalDate to, int line) {
        boolean collides(PositionRequest wanted) {
            return rank == wanted.rank()
                    && unitId.equals(wanted.unitId())
                    && new Period(from, to).overlaps(new Period(wanted.from(), wanted.to()));
        }

        /** Whether the row asks for just this; what the row leaves open does not matter. */
        boolean answers(OfficialImportRow row) {
            return (row.from() == null || row.from().equals(from))
                    && (row.to() == null || row.to().equals(to))
                    && (row.title() == null || row.title().equals(title))
                    && (row.districtSecretary() == null || row.districtSecretary() == secretary);
        }
    }

    void add(OfficialImportRow row, PositionRequest position) {
        if (id == null) {
            contacts.complete(row);
        }
        added.add(position);
        held.add(new Held(
                position.rank(),
                position.unitId(),
                position.title(),
                position.districtSecretary(),
                position.from(),
                position.to(),
                row.row().line()));
    }
}
