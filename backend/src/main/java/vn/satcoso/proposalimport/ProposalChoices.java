package vn.satcoso.proposalimport;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.satcoso.imports.ImportRow;
import vn.satcoso.platform.tabular.CellValues;
import vn.satcoso.proposal.Competence;
import vn.satcoso.proposal.ProposalKind;
import vn.satcoso.proposal.Sector;
import vn.satcoso.proposal.Urgency;

/**
 * How people write the choices of a proposal in a table: as the product says them, a part of that, or by the name of the
 * value; whatever the case and the diacritics.
 */
final class ProposalChoices<E extends Enum<E>> {
    static final ProposalChoices<ProposalKind> KINDS = new ProposalChoices<>(
            ProposalKind.class,
            Map.of(
                    ProposalKind.DIFFICULTY, "Khó khăn, vướng mắc",
                    ProposalKind.PROPOSAL, "Kiến nghị, đề xuất"));

    static final ProposalChoices<Urgency> URGENCIES = new ProposalChoices<>(
            Urgency.class,
            Map.of(Urgency.NORMAL, "Bình thường, thường", Urgency.URGENT, "Cần giải quyết gấp, gấp, khẩn"));

    static final ProposalChoices<Competence> COMPETENCES = new ProposalChoices<>(
            Competence.class,
            Map.of(
                    Competence.INDIVIDUAL, "Cá nhân cán bộ, cá nhân",
                    Competence.TEAM, "Tổ dự sinh hoạt, tổ",
                    Competence.CELL, "Chi bộ",
                    Competence.COMMUNE, "Cấp xã, xã",
                    Competence.DISTRICT, "Cấp huyện, huyện",
                    Competence.PROVINCE, "Cấp tỉnh, tỉnh",
                    Competence.CENTRAL, "Trung ương"));

    static final ProposalChoices<Sector> SECTORS = new ProposalChoices<>(
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

    private final Map<String, E> byWord = new HashMap<>();

    private ProposalChoices(Class<E> type, Map<E, String> said) {
        new EnumMap<>(said)
                .forEach((value, text) -> Stream.concat(Stream.of(value.name(), text), Stream.of(text.split(",")))
                        .forEach(word -> byWord.put(CellValues.folded(word), value)));
        if (said.size() < type.getEnumConstants().length) {
            throw new IllegalStateException("Not every value has its word: " + type);
        }
    }

    /** The value that the column names, or null when it is blank; a fault of this code when it names none. */
    E read(ImportRow row, String column, String code) {
        String text = row.text(column, 200);
        E value = text == null ? null : byWord.get(CellValues.folded(text));
        if (text != null && value == null) {
            row.fault(column, code);
        }
        return value;
    }
}
