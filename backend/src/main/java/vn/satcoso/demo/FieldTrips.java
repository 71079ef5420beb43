package vn.satcoso.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.satcoso.platform.Ids;

/** Trips to the grassroots beside the meetings: some officials, some months of this year, written down the day after. */
final class FieldTrips {
    private static final int TRAVELLERS = 12;
    private static final List<Told> TOLD = List.of(
            new Told(
                    "COMMITTEE_WORK",
                    "Thường trực Đảng ủy, trưởng các đoàn thể",
                    "Làm việc với cấp ủy về kết quả thực hiện nghị quyết sáu tháng",
                    "Thống nhất ba việc cần làm ngay, giao đảng ủy theo dõi"),
            new Told(
                    "SURVEY",
                    "Bí thư, trưởng bản và 12 hộ dân",
                    "Khảo sát tuyến đường vào bản bị sạt lở sau mưa",
                    "Đề nghị hỗ trợ rọ đá, dân góp ngày công"),
            new Told(
                    "PEOPLE_MEETING",
                    "Gần 80 người dân các bản",
                    "Tiếp xúc Nhân dân, nghe ý kiến về nước sinh hoạt",
                    "Ghi nhận bốn ý kiến, chuyển cơ quan giải quyết"),
            new Told("CONFERENCE", null, "Dự hội nghị đảng ủy mở rộng", null),
            new Told(
                    "FESTIVAL",
                    "Bà con trong bản",
                    "Dự Ngày hội Đại đoàn kết toàn dân tộc",
                    "Tặng quà hai hộ khó khăn"));

    private final Staff staff;
    private final StoryDays days;

    private record Told(String kind, String met, String content, String result) {}

    FieldTrips(Staff staff, StoryDays days) {
        this.staff = staff;
        this.days = days;
    }

    void write(Rows rows) throws SQLException {
        List<Object[]> trips = new ArrayList<>();
        staff.people().stream()
                .filter(person -> !person.retired())
                .limit(TRAVELLERS)
                .forEach(person -> {
                    Random random = new Random(
                            17L * person.code().hashCode() + days.today().getYear());
                    for (int month = 1; month <= days.today().getMonthValue(); month++) {
                        YearMonth when = YearMonth.of(days.today().getYear(), month);
                        List<Place> areas = person.areas(when);
                        LocalDate from = when.atDay(1 + random.nextInt(25));
                        LocalDate to = from.plusDays(random.nextInt(2));
                        Told told = TOLD.get(random.nextInt(TOLD.size()));
                        if (random.nextInt(3) == 0
                                && !areas.isEmpty()
                                && person.inPost(from)
                                && to.isBefore(days.today())) {
                            trips.add(trip(person, areas.get(random.nextInt(areas.size())), from, to, told));
                        }
                    }
                });
        rows.insert(
                "field_trip",
                "id, official_id, unit_id, kind, from_day, to_day, people_met, content, result, recorded_by,"
                        + " recorded_on_behalf, recorded_at",
                trips);
    }

    private Object[] trip(Person person, Place place, LocalDate from, LocalDate to, Told told) {
        return new Object[] {
            Ids.next(),
            person.id(),
            place.id(),
            told.kind(),
            from,
            to,
            told.met(),
            told.content(),
            told.result(),
            person.name(),
            false,
            days.past(to.plusDays(1), LocalTime.of(9, 15))
        };
    }
}
