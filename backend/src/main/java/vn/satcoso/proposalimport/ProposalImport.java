package vn.satcoso.proposalimport;

import static vn.satcoso.platform.security.Roles.COMMUNE_COMMITTEE;
import static vn.satcoso.platform.security.Roles.DISTRICT_ORGANIZER;
import static vn.satcoso.platform.security.Roles.PROVINCE_ORGANIZER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.satcoso.imports.ImportColumn;
import vn.satcoso.imports.ImportHandler;
import vn.satcoso.imports.ImportKind;
import vn.satcoso.imports.ImportPlan;
import vn.satcoso.imports.ImportRow;
import vn.satcoso.platform.error.DomainException.Violation;
import vn.satcoso.platform.security.Area;
import vn.satcoso.proposal.ImportedProposal;
import vn.satcoso.proposal.ProposalContent;
import vn.satcoso.proposal.ProposalIntakeService;
import vn.satcoso.proposalimport.ProposalImportFacts.Known;
import vn.satcoso.proposalimport.ProposalImportFacts.Line;
import vn.satcoso.proposalimport.ProposalImportFacts.Place;
import vn.satcoso.unit.UnitKind;

/**
 * Takes files of difficulties and proposals (S0-16, S0-22, S3-30, S3-31). Every row passes the clarity gate and is handed
 * in at once; a row that was taken in before changes nothing, one that is like an open matter of its commune is shown.
 */
@ApplicationScoped
class ProposalImport implements ImportHandler {
    private static final int MOST_ROWS = 2_000;
    private static final int SHOWN = 80;

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("origin", "VD-X01-01", "nơi phát sinh", "đơn vị", "mã đơn vị", "unit"),
            ImportColumn.required("proposal_kind", "Kiến nghị, đề xuất", "loại", "kind"),
            ImportColumn.required(
                    "content", "Cầu treo Bản Áng hỏng ván mặt từ tháng 8, 46 hộ phải lội suối", "nội dung", "việc gì"),
            ImportColumn.required(
                    "place", "Cầu treo Bản Áng, xã Đông Sang", "địa chỉ", "địa điểm", "nơi xảy ra", "ở đâu"),
            ImportColumn.required(
                    "responsible",
                    "Sở Xây dựng",
                    "cơ quan, người có trách nhiệm",
                    "cơ quan giải quyết",
                    "cơ quan, người có trách nhiệm giải quyết"),
            ImportColumn.required(
                    "requested",
                    "Bố trí kinh phí thay ván mặt cầu trước mùa mưa",
                    "việc đề nghị làm",
                    "đề nghị",
                    "đề nghị làm gì"),
            ImportColumn.optional("sector", "Giao thông, hạ tầng, nước, điện", "lĩnh vực"),
            ImportColumn.optional("urgency", "Bình thường", "mức độ gấp", "tính chất"),
            ImportColumn.optional("competence", "Cấp huyện", "thẩm quyền", "thẩm quyền giải quyết"),
            ImportColumn.optional("heard_on", "05/10/2026", "ngày nghe được", "ngày tiếp nhận", "ngày"),
            ImportColumn.optional("source", "Báo cáo của Tổ số 3", "nguồn", "nguồn tin"));

    @Inject
    ProposalImportFacts facts;

    @Inject
    ProposalIntakeService intake;

    @Inject
    Clock clock;

    /** A row that is right, and where it belongs. */
    record Ready(ProposalImportRow row, Place place, UUID key) {
        ImportedProposal matter() {
            return new ImportedProposal(
                    row.content(),
                    row.competence(),
                    place.id(),
                    place.path(),
                    place.committeeId(),
                    place.committee(),
                    row.heardOn(),
                    key);
        }
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PROPOSALS;
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public String[] roles() {
        return new String[] {PROVINCE_ORGANIZER, DISTRICT_ORGANIZER, COMMUNE_COMMITTEE};
    }

    @Override
    public int mostRows() {
        return MOST_ROWS;
    }

    @Override
    public ImportPlan check(List<ImportRow> rows, Area area) {
        LocalDate today = LocalDate.now(clock);
        List<Ready> right = right(
                rows.stream().map(row -> ProposalImportRow.read(row, today)).toList(), area);
        Map<UUID, Known> known = facts.known(right.stream().map(Ready::key).toList());
        List<Ready> fresh = new ArrayList<>();
        Map<UUID, Integer> seen = new HashMap<>();
        for (Ready one : right) {
            ImportRow row = one.row().row();
            Integer earlier = seen.putIfAbsent(one.key(), row.line());
            Known there = known.get(one.key());
            if (earlier != null) {
                row.fault("content", "proposal.import.twice", earlier);
            } else if (there == null) {
                fresh.add(one);
            } else {
                row.unchanged();
                if (!there.says(one.row().content())) {
                    row.warn("content", "proposal.import.known", there.number());
                }
            }
        }
        warnOfSimilar(fresh);
        return ImportPlan.of(
                () -> intake.takeIn(fresh.stream().map(Ready::matter).toList()));
    }

    private List<Ready> right(List<ProposalImportRow> rows, Area area) {
        Map<String, List<Place>> places = facts.places(
                rows.stream()
                        .map(ProposalImportRow::origin)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new)),
                area);
        Function<ProposalContent, List<Violation>> gate = intake.gate();
        List<Ready> right = new ArrayList<>();
        for (ProposalImportRow row : rows) {
            Place place = place(row, places);
            row.check(gate);
            if (!row.row().faulty()) {
                right.add(new Ready(row, place, row.key(place.id())));
            }
        }
        return right;
    }

    /** The unit that the row names; a code goes before a name. */
    private static Place place(ProposalImportRow row, Map<String, List<Place>> places) {
        if (row.origin() == null) {
            return null;
        }
        List<Place> named = places.getOrDefault(row.origin(), List.of());
        List<Place> coded = named.stream()
                .filter(place -> place.code().equals(row.origin()))
                .toList();
        List<Place> meant = coded.isEmpty() ? named : coded;
        if (meant.isEmpty()) {
            row.row().fault("origin", "proposal.import.unitUnknown", row.origin());
            return null;
        }
        if (meant.size() > 1) {
            String codes = meant.stream().map(Place::code).sorted().limit(3).collect(Collectors.joining(", "));
            row.row().fault("origin", "proposal.import.unitAmbiguous", row.origin(), codes);
            return null;
        }
        Place place = meant.getFirst();
        if (place.kind() == UnitKind.AGENCY || place.kind() == UnitKind.PROVINCE) {
            row.row().fault("origin", "proposal.import.notAPlace");
        }
        return place;
    }

    private void warnOfSimilar(List<Ready> fresh) {
        Map<Integer, Ready> byLine =
                fresh.stream().collect(Collectors.toMap(one -> one.row().row().line(), Function.identity()));
        facts.alike(fresh.stream()
                        .map(one -> new Line(
                                one.row().row().line(),
                                one.place().commune(),
                                one.row().content().content()))
                        .toList())
                .forEach(alike -> byLine.get(alike.line())
                        .row()
                        .row()
                        .warn("content", "proposal.import.similar", alike.number(), beginning(alike.beginning())));
    }

    private static String beginning(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN).strip() + "…";
    }
}
