package vn.satcoso.sector;

import java.util.Map;
import vn.satcoso.imports.ImportChoices;

/** How people write sectors in a table. */
public final class SectorWords {
    public static final ImportChoices<Sector> SECTORS = new ImportChoices<>(
            Sector.class,
            Map.ofEntries(
                    Map.entry(Sector.LAND, "Đất đai"),
                    Map.entry(Sector.INFRASTRUCTURE, "Giao thông, hạ tầng, nước, điện"),
                    Map.entry(Sector.AGRICULTURE, "Nông nghiệp, nông thôn"),
                    Map.entry(Sector.ENVIRONMENT, "Môi trường, thiên tai"),
                    Map.entry(Sector.ECONOMY, "Kinh tế, hợp tác xã"),
                    Map.entry(Sector.FINANCE, "Tài chính, vay vốn"),
                    Map.entry(Sector.HEALTH, "Y tế"),
                    Map.entry(Sector.EDUCATION, "Giáo dục"),
                    Map.entry(Sector.CULTURE, "Văn hóa, thông tin"),
                    Map.entry(Sector.SOCIAL_POLICY, "Chính sách, an sinh"),
                    Map.entry(Sector.ETHNIC_RELIGION, "Dân tộc, tôn giáo"),
                    Map.entry(Sector.JUSTICE, "Tư pháp, khiếu nại"),
                    Map.entry(Sector.DEFENCE_SECURITY, "Quốc phòng, an ninh"),
                    Map.entry(Sector.PARTY_BUILDING, "Xây dựng Đảng"),
                    Map.entry(Sector.OTHER, "Lĩnh vực khác, khác")));

    private SectorWords() {}
}
