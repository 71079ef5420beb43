package vn.satcoso.proposal;

import static vn.satcoso.support.Api.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.satcoso.support.Api;
import vn.satcoso.support.World;

/**
 * A district with a team for each of its communes, all of it made through the API: a leader and a member who follow the
 * cell there, and a meeting of the cell on 01/12/2023 at which one of the two is.
 */
final class GoldenDistrict {
    private static final String TEAM_REGULATION = "01900000-0000-7000-8000-000000000002";
    private static final LocalDate MEETING = LocalDate.of(2023, 12, 1);

    private final World world;
    final Api organizer;

    GoldenDistrict(World world) {
        this.world = world;
        this.organizer = Api.seated("district-organizer", world.district.code());
    }

    /** A team with the commune it is for, and the one of its people who was at the meeting and tells of it. */
    record Team(int number, String commune, String cell, String reporter, String attendance) {
        Api reporterCalls() {
            return Api.official(reporter);
        }

        ProposalCalls reporterOfMatters() {
            return ProposalCalls.official(reporter);
        }

        ProposalCalls committee() {
            return ProposalCalls.as("commune-committee", commune);
        }

        /** Hands in what was seen at the meeting; each matter as it was heard, not yet what is asked for. The report's id. */
        String reports(List<String> kinds) {
            List<Map<String, Object>> rows = kinds.stream().map(Team::heard).toList();
            Api calls = reporterCalls();
            String report = calls.post("/visit-reports", body("attendanceId", attendance))
                    .statusCode(201)
                    .extract()
                    .path("id");
            List<Map<String, Object>> sections = new ArrayList<>(List.of(body(
                    "section",
                    "CONVEYED",
                    "text",
                    "Kết luận của Ban Thường vụ Huyện ủy về phát triển kinh tế - xã hội")));
            if (rows.isEmpty()) {
                sections.add(body("section", "PROPOSALS", "nothing", true));
            }
            calls.put(
                            "/visit-reports/" + report,
                            0,
                            body(
                                    "sections",
                                    sections,
                                    "goodPractice",
                                    false,
                                    "documents",
                                    List.of(),
                                    "questions",
                                    List.of(),
                                    "opinions",
                                    List.of(),
                                    "proposals",
                                    rows))
                    .statusCode(200);
            calls.post("/visit-reports/" + report + "/submission", 1, body()).statusCode(200);
            return report;
        }

        private static Map<String, Object> heard(String kind) {
            Map<String, Object> said = ProposalCalls.clear(kind);
            return body(
                    "id",
                    UUID.randomUUID(),
                    "kind",
                    kind,
                    "content",
                    said.get("content"),
                    "place",
                    said.get("place"),
                    "responsible",
                    said.get("responsible"),
                    "requested",
                    "xem xét",
                    "settled",
                    false);
        }
    }

    Team team(int number) {
        String commune = world.code("TO-X" + number);
        String communeId = organizer.unit(world.district.code(), "COMMUNE", commune, "Đảng ủy xã số " + number);
        String cell = organizer.unit(commune, "CELL", commune + "-01", "Chi bộ bản số " + number);
        String leader = official(commune + "-TT", "Lò Văn " + number);
        String member = official(commune + "-TV", "Cà Thị " + number);
        String team = organizer
                .post(
                        "/teams",
                        body(
                                "name",
                                "Tổ số " + number,
                                "unitId",
                                world.district.id(),
                                "regulationId",
                                TEAM_REGULATION,
                                "decisionNumber",
                                "8-QĐ/HU",
                                "decisionDate",
                                "2023-01-05",
                                "from",
                                "2023-01-05",
                                "areaIds",
                                List.of(communeId)))
                .statusCode(201)
                .extract()
                .path("team.id");
        joins(team, 0, leader, "LEADER");
        joins(team, 1, member, "MEMBER");
        String meeting = organizer
                .post(
                        "/cells/" + cell + "/meetings",
                        body(
                                "heldOn",
                                MEETING.toString(),
                                "time",
                                "09:30",
                                "place",
                                "Nhà văn hóa bản",
                                "topic",
                                "Nhiệm vụ năm 2024"))
                .statusCode(201)
                .extract()
                .path("meeting.id");
        boolean led = number % 2 == 1;
        String reporter = commune + (led ? "-TT" : "-TV");
        String attendance = Api.official(reporter)
                .post(
                        "/meetings/" + meeting + "/attendances",
                        body("officialId", led ? leader : member, "outcome", "ATTENDED"))
                .statusCode(201)
                .extract()
                .path("id");
        return new Team(number, commune, cell, reporter, attendance);
    }

    private String official(String code, String name) {
        return organizer
                .post("/officials", body("code", code, "fullName", name, "unitId", world.district.id()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void joins(String team, int version, String official, String category) {
        organizer
                .post(
                        "/teams/" + team + "/members",
                        version,
                        body("officialId", official, "category", category, "from", "2023-01-05"))
                .statusCode(200);
    }
}
