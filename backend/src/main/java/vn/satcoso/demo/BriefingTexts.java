package vn.satcoso.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.satcoso.meeting.Outcome;

/** The four parts of a briefing in the words of a commune's clerk. */
final class BriefingTexts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final Map<String, String> LEVELS =
            Map.of("HOT", "điểm nóng", "COMPLEX", "địa bàn phức tạp", "UNEASY", "gợn cộm");
    private static final List<String> LIFE = List.of(
            "Bà con đang thu hoạch, giá nông sản ổn định; an ninh trật tự được giữ vững.",
            "Đang vào vụ mới, nguồn nước tưới đủ; trẻ em đến trường đầy đủ.",
            "Thời tiết mưa nhiều, đường vào bản trơn; đời sống bà con cơ bản ổn định.",
            "Bản còn bảy hộ nghèo, đã rà soát xong danh sách hỗ trợ nhà ở.");
    private static final List<String> PROPOSALS = List.of(
            "Đề nghị sửa đoạn đường vào bản bị sạt lở (nêu từ ba tháng trước, xã đã báo cáo huyện, chưa có trả lời).",
            "Đề nghị đầu tư bể nước sinh hoạt tập trung (nêu từ đầu năm, đang chờ bố trí vốn).",
            "Đề nghị cấp giấy chứng nhận quyền sử dụng đất cho các hộ tái định cư (đã nêu hai lần).",
            "Không còn kiến nghị nào chưa được trả lời.");

    private final Heats heats;
    private final Map<UUID, List<Visit>> attended = new HashMap<>();

    BriefingTexts(Heats heats, Visits visits) {
        this.heats = heats;
        visits.all().stream()
                .filter(visit -> visit.outcome() == Outcome.ATTENDED)
                .collect(Collectors.groupingBy(visit -> visit.meeting().cell().id()))
                .forEach(attended::put);
    }

    String situation(Place cell, Random random) {
        return "%s có %d đảng viên%s.\n%s"
                .formatted(
                        cell.name(),
                        cell.members(),
                        cell.fixedDay() == null
                                ? ", chưa ấn định ngày sinh hoạt"
                                : ", sinh hoạt vào ngày %d hằng tháng"
                                        .formatted(cell.fixedDay().day()),
                        LIFE.get(random.nextInt(LIFE.size())));
    }

    String hotIssues(Place cell, LocalDate day) {
        String issues = heats.around(cell, day).stream()
                .map(heat -> "%s là %s từ ngày %s: %s."
                        .formatted(
                                heat.place().name(), LEVELS.get(heat.level()), DAY.format(heat.from()), heat.reason()))
                .collect(Collectors.joining("\n"));
        return issues.isEmpty() ? "Không có vấn đề nổi cộm." : issues;
    }

    String proposals(Random random) {
        return PROPOSALS.get(random.nextInt(PROPOSALS.size()));
    }

    String lastOutcome(Place cell, LocalDate before) {
        return attended.getOrDefault(cell.id(), List.of()).stream()
                .filter(visit -> visit.meeting().heldOn().isBefore(before))
                .max(Comparator.comparing((Visit visit) -> visit.meeting().heldOn())
                        .thenComparing(visit -> visit.person().code()))
                .map(BriefingTexts::outcome)
                .orElse("Chưa có buổi nào cán bộ cấp trên về dự được ghi nhận.");
    }

    private static String outcome(Visit visit) {
        String day = DAY.format(visit.meeting().heldOn());
        return visit.note() == null
                ? "Ngày %s đồng chí %s đã dự sinh hoạt."
                        .formatted(day, visit.person().name())
                : "Ngày %s đồng chí %s đã dự sinh hoạt: %s."
                        .formatted(day, visit.person().name(), lowered(visit.note()));
    }

    private static String lowered(String note) {
        return note.substring(0, 1).toLowerCase() + note.substring(1);
    }
}
