package vn.satcoso.briefing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static vn.satcoso.support.Api.body;

import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.attachment.FileCalls;
import vn.satcoso.support.Api;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.SampleFiles;
import vn.satcoso.support.Tokens;
import vn.satcoso.support.World;

/** The files of a briefing are its host's until he sends it, and from then on those of whoever reads it. */
@ApiTest
class BriefingFilesTest {
    private static final byte[] PDF = SampleFiles.pdf("Báo cáo tình hình");

    @Inject
    DataSource database;

    @Test
    @DisplayName("S1-30: brought with the draft, unseen before it is sent, unchanged after")
    void life() {
        World world = new World(database);
        UUID meeting = world.home.ahead();
        String unit = world.home.commune().code();
        FileCalls host = of("commune-committee", unit, null);
        FileCalls visitor = of("official", null, world.home.officialCode());
        FileCalls district = of("district-organizer", world.district.code(), null);
        String file = host.send("BRIEFING", meeting, "tinh-hinh.pdf", PDF)
                .statusCode(201)
                .extract()
                .path("id");
        host.list("BRIEFING", meeting).body("items.id", contains(file)).body("actions", contains("add"));
        visitor.list("BRIEFING", meeting).statusCode(404);
        visitor.open(file).statusCode(404);
        district.list("BRIEFING", meeting).statusCode(404);

        Api commune = Api.as("commune-committee", unit);
        commune.put("/meetings/" + meeting + "/briefing", whole()).statusCode(200);
        commune.post("/meetings/" + meeting + "/briefing/sending", 0, body()).statusCode(200);
        visitor.list("BRIEFING", meeting).body("items.id", contains(file)).body("actions", empty());
        visitor.open(file).statusCode(200);
        district.open(file).statusCode(200);
        host.list("BRIEFING", meeting).body("actions", empty());
        host.remove(file, "Đổi bản khác").statusCode(403);
        of("commune-committee", world.nextCommune.commune().code(), null)
                .list("BRIEFING", meeting)
                .statusCode(404);
        of("official", null, world.nextCommune.officialCode()).open(file).statusCode(404);
    }

    private static FileCalls of(String role, String unit, String official) {
        return new FileCalls(Tokens.of(role + "-files", unit, official, role));
    }

    private static Object whole() {
        return body(
                "situation", "Ổn định", "hotIssues", "Không có", "openProposals", "Không có", "lastOutcome", "Chưa có");
    }
}
