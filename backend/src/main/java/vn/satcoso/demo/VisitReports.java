package vn.satcoso.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.satcoso.meeting.Outcome;
import vn.satcoso.platform.Ids;
import vn.satcoso.platform.time.VietnamTime;

/** The reports on the visits: most came in time and were accepted, some late, some given back, some not yet written. */
final class VisitReports {
    private static final String REVIEWER = "Ban Tổ chức Tỉnh ủy";
    private static final List<String> WAYS = List.of("SUBMITTED", "RETURNED", "DRAFT", "MISSING");
    private static final List<String> CONVEYED = List.of(
            "Truyền đạt kết luận mới của Ban Thường vụ Tỉnh ủy về giảm nghèo và giao đất, giao rừng.",
            "Quán triệt nghị quyết chuyên đề về chuyển đổi cơ cấu cây trồng và phát triển kinh tế hợp tác.",
            "Phổ biến chủ trương sắp xếp bản, tổ dân phố và chính sách với người hoạt động không chuyên trách.");
    private static final List<String> ECONOMY = List.of(
            "Bà con đã xuống giống xong vụ mới, giá cà phê và mận ổn định.",
            "Diện tích cây ăn quả tăng, khó khăn nhất là đường vận chuyển.");
    private static final List<String> SOCIETY = List.of(
            "Trẻ em đến trường đầy đủ, trạm y tế xã tiêm phòng đúng lịch.",
            "Tỷ lệ hộ nghèo còn cao, việc cưới, việc tang có tiến bộ.");
    private static final List<String> DIFFICULTIES = List.of(
            "Đường vào bản sạt lở sau mưa, xe không qua được.",
            "Thiếu nước sinh hoạt vào mùa khô.",
            "Nhiều hộ chưa được cấp giấy chứng nhận quyền sử dụng đất.");

    /** What a report that was given back, or is still being written, has of what is demanded. */
    private static final String SCORES = """
            update visit_report r set score = d.score
            from (select x.report_id, 100 * coalesce(sum(x.weight) filter (where x.written), 0)
                             / sum(x.weight) as score
                  from (select v.id as report_id, s.section, max(s.weight) as weight,
                               exists (select 1 from visit_report_section w
                                       where w.report_id = v.id and w.section = s.section) as written
                        from visit_report v join attendance a on a.id = v.attendance_id
                        join cell_meeting m on m.id = a.meeting_id join unit c on c.id = m.cell_id
                        join report_section_rule s on s.required and s.valid_from <= m.held_on
                            and (s.valid_to is null or s.valid_to >= m.held_on)
                        where v.state in ('DRAFT', 'RETURNED') and s.regulation_id in (
                            select g.regulation_id from assignment g join unit u on u.id = g.unit_id
                            where g.official_id = a.official_id and starts_with(c.path, u.path)
                              and g.valid_from <= m.held_on and (g.valid_to is null or g.valid_to >= m.held_on))
                        group by v.id, s.section) x
                  group by x.report_id) d
            where d.report_id = r.id""";

    private final StoryDays days;
    private final List<Report> reports = new ArrayList<>();

    private record Report(UUID id, Visit visit, String state, Instant sentAt, Random random) {}

    VisitReports(Visits visits, StoryDays days) {
        this.days = days;
        Map<UUID, Visit> latest = new HashMap<>();
        List<Visit> attended = visits.all().stream()
                .filter(visit -> visit.outcome() == Outcome.ATTENDED)
                .sorted(Comparator.comparing((Visit visit) -> visit.meeting().heldOn()))
                .toList();
        attended.forEach(visit -> latest.put(visit.person().id(), visit));
        for (Visit visit : attended) {
            Random random = new Random(visit.person().code().hashCode() * 31L
                    + visit.meeting().heldOn().toEpochDay());
            boolean last = latest.get(visit.person().id()) == visit;
            make(visit, last ? WAYS.get(Math.floorMod(visit.person().code().hashCode(), 4)) : "ACCEPTED", random);
        }
    }

    void write(Rows rows) throws SQLException {
        List<Object[]> heads = new ArrayList<>();
        List<Object[]> sections = new ArrayList<>();
        List<Object[]> proposals = new ArrayList<>();
        List<Object[]> remarks = new ArrayList<>();
        for (Report r : reports) {
            boolean judged = r.state().equals("ACCEPTED") || r.state().equals("RETURNED");
            boolean thin = r.state().equals("DRAFT") || r.state().equals("RETURNED");
            Instant begun = r.sentAt() == null ? days.now().minusSeconds(3_600) : r.sentAt();
            heads.add(new Object[] {
                r.id(),
                r.visit().id(),
                r.state(),
                thin ? null : "STABLE",
                thin ? 0 : 100,
                begun,
                begun,
                r.sentAt(),
                r.sentAt(),
                judged ? REVIEWER : null,
                judged ? days.past(day(r.sentAt()).plusDays(2), LocalTime.of(9, 0)) : null
            });
            write(sections, r, thin);
            boolean troubled = !thin && r.random().nextInt(3) == 0;
            if (!thin && !troubled) {
                sections.add(new Object[] {r.id(), "PROPOSALS", null, true});
            }
            if (troubled) {
                proposals.add(new Object[] {
                    Ids.next(),
                    r.id(),
                    0,
                    "DIFFICULTY",
                    pick(DIFFICULTIES, r.random()),
                    r.visit().meeting().cell().house(),
                    "Ủy ban nhân dân xã",
                    "Khảo sát, bố trí kinh phí trong năm"
                });
            }
            if (r.state().equals("RETURNED")) {
                remarks.add(new Object[] {r.id(), "CONVEYED", "Nêu rõ đã truyền đạt văn bản nào, kết quả ra sao."});
            }
        }
        rows.insert(
                "visit_report",
                "id, attendance_id, state, mood, score, created_at, saved_at, first_submitted_at, submitted_at,"
                        + " reviewed_by, reviewed_at",
                heads);
        rows.insert("visit_report_section", "report_id, section, content, nothing", sections);
        rows.insert(
                "visit_report_proposal",
                "id, report_id, place, kind, content, location, responsible, requested",
                proposals);
        rows.insert("visit_report_remark", "report_id, section, remark", remarks);
        rows.run(SCORES);
    }

    private static void write(List<Object[]> sections, Report r, boolean thin) {
        Random random = r.random();
        section(sections, r, "QUALITY", "Chi bộ sinh hoạt nghiêm túc, đúng nguyên tắc.");
        section(sections, r, "ECONOMY", pick(ECONOMY, random));
        section(sections, r, "SOCIETY", pick(SOCIETY, random));
        if (r.state().equals("DRAFT")) {
            return;
        }
        section(
                sections,
                r,
                "CURRENT_AFFAIRS",
                "Tình hình thời sự nổi bật trong tháng, giá nông sản, phòng chống thiên tai.");
        section(sections, r, "PARTY_BUILDING", "Chi bộ giữ nền nếp sinh hoạt, có nguồn kết nạp đảng viên mới.");
        section(sections, r, "POLICY", "Các chính sách an sinh được thực hiện công khai, đúng đối tượng.");
        for (String none : List.of("QUESTIONS", "DEFENCE", "SECURITY")) {
            sections.add(new Object[] {r.id(), none, null, true});
        }
        if (!thin) {
            section(sections, r, "CONVEYED", pick(CONVEYED, random));
            section(sections, r, "MOOD", "Nhân dân yên tâm sản xuất, tin tưởng cấp ủy, chính quyền.");
            sections.add(new Object[] {r.id(), "OPINIONS", null, true});
        }
    }

    private static void section(List<Object[]> sections, Report r, String section, String text) {
        sections.add(new Object[] {r.id(), section, text, false});
    }

    /** The last visit of each official is told in its own way, the earlier ones are settled. */
    private void make(Visit visit, String way, Random random) {
        LocalDate held = visit.meeting().heldOn();
        boolean late = random.nextInt(7) == 0;
        Instant sentAt = StoryDays.moment(held.plusDays(late ? 12 : 1 + random.nextInt(3)), LocalTime.of(15, 20));
        if (way.equals("DRAFT")) {
            reports.add(new Report(Ids.next(), visit, way, null, random));
        } else if (!way.equals("MISSING") && sentAt.isBefore(days.now())) {
            reports.add(new Report(Ids.next(), visit, way, sentAt, random));
        }
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, VietnamTime.ZONE);
    }

    private static String pick(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
