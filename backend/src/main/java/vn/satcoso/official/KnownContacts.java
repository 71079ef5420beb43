package vn.satcoso.official;

import java.util.List;
import vn.satcoso.sector.Sector;

/** The contacts and the sectors of an official of the database or of the file; a file gives them once and changes none. */
final class KnownContacts {
    private String phone;
    private String email;
    private List<Sector> sectors;

    KnownContacts(String phone, String email, List<Sector> sectors) {
        this.phone = phone;
        this.email = email;
        this.sectors = sectors;
    }

    String phone() {
        return phone;
    }

    String email() {
        return email;
    }

    List<Sector> sectors() {
        return sectors;
    }

    /** Takes from the row what is not known yet. */
    void complete(OfficialImportRow row) {
        phone = phone != null ? phone : row.phone();
        email = email != null ? email : row.email();
        sectors = sectors.isEmpty() ? row.sectors() : sectors;
    }

    /** Whether the row names others; {@code line} is that of a new official, 0 for one of the database. */
    boolean refuse(OfficialImportRow row, int line) {
        boolean mayComplete = line > 0;
        boolean otherPhone = row.phone() != null
                && (phone == null ? !mayComplete : !digits(phone).equals(digits(row.phone())));
        boolean otherEmail =
                row.email() != null && (email == null ? !mayComplete : !email.equalsIgnoreCase(row.email()));
        if (otherPhone) {
            refuse(row, "phone", line);
        }
        if (otherEmail) {
            refuse(row, "email", line);
        }
        boolean otherSectors = !row.sectors().isEmpty()
                && (sectors.isEmpty() ? !mayComplete : !row.sectors().equals(sectors));
        if (otherSectors) {
            if (mayComplete) {
                row.row().fault("sectors", "official.import.sectorsTwice", line);
            } else {
                row.row().fault("sectors", "official.import.sectors");
            }
        }
        return otherPhone || otherEmail || otherSectors;
    }

    private static void refuse(OfficialImportRow row, String column, int line) {
        if (line > 0) {
            row.row().fault(column, "official.import.contactTwice", line);
        } else {
            row.row().fault(column, "official.import.contact");
        }
    }

    private static String digits(String phone) {
        return phone.replaceAll("[^0-9+]", "");
    }
}
