package vn.satcoso.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.satcoso.proposal.ProposalCalls.answer;
import static vn.satcoso.proposal.ProposalCalls.clear;
import static vn.satcoso.proposal.ProposalCalls.delivery;
import static vn.satcoso.proposal.ProposalCalls.reason;
import static vn.satcoso.proposal.ProposalCalls.referral;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.attachment.FileCalls;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.SampleFiles;
import vn.satcoso.support.Tokens;
import vn.satcoso.support.World;

/** The files of a matter are its author's to bring, those of an answer the agency's; both are read with the matter alone. */
@ApiTest
class ProposalFilesTest {
    private static final String MATTER = "PROPOSAL";
    private static final String ANSWER = "PROPOSAL_ANSWER";
    private static final byte[] PDF = SampleFiles.pdf("Văn bản trả lời");

    @Inject
    DataSource database;

    World world;
    ProposalCalls author;
    ProposalCalls district;
    ProposalCalls agency;
    ProposalCalls commune;

    @BeforeEach
    void place() {
        world = new World(database);
        author = ProposalCalls.official(world.home.officialCode());
        district = ProposalCalls.as("district-organizer", world.district.code());
        agency = ProposalCalls.as("agency", world.agency.code());
        commune = ProposalCalls.as("commune-committee", world.home.commune().code());
    }

    @Test
    @DisplayName("S0-48: the author's photos, the agency's signed paper, until the place has said what is so")
    void life() {
        String id = author.drafted(world.home.cell().id(), "UP", "DISTRICT", clear("PROPOSAL"));
        UUID matter = UUID.fromString(id);
        String photo = sent(author, MATTER, matter);
        files(commune).list(MATTER, matter).statusCode(404);
        author.act(id, "submission", null).statusCode(200);
        files(author).list(MATTER, matter).body("items.id", contains(photo)).body("actions", empty());
        files(author).remove(photo, "Nhầm").statusCode(403);
        files(commune).open(photo).statusCode(200);
        files(agency).open(photo).statusCode(404);

        district.act(id, "referral", referral(world.agency.id())).statusCode(200);
        files(agency).open(photo).statusCode(200);
        agency.act(id, "acceptance", null).statusCode(200);
        String given =
                agency.answers(id, answer("RESOLVED")).statusCode(200).extract().path("answers[0].id");
        UUID answer = UUID.fromString(given);
        String paper = sent(agency, ANSWER, answer);
        files(author).list(ANSWER, answer).body("items.id", hasItem(paper)).body("actions", empty());
        files(district).send(ANSWER, answer, "khac.pdf", PDF).statusCode(403);
        author.get("/" + id + "/history").body("items.action", hasItem("attachment.added"));

        agency.act(id, "deliveries", delivery("LOCALITY")).statusCode(200);
        commune.act(id, "dispute", reason("Ván vẫn gãy")).statusCode(200);
        files(agency).send(ANSWER, answer, "them.pdf", PDF).statusCode(403);
        files(agency).remove(paper, "Đổi bản khác").statusCode(403);
        String again =
                agency.answers(id, answer("RESOLVED")).statusCode(200).extract().path("answers[1].id");
        sent(agency, ANSWER, UUID.fromString(again));
        files(commune).open(paper).statusCode(200);
    }

    @Test
    @DisplayName("S0-48: photos sent while the form is filled in and the signed paper with the answer, each in one act")
    void inTheForm() {
        String photo = files(author).free();
        files(author).list(MATTER, UUID.randomUUID()).statusCode(404);
        var draft = Map.of(
                "unitId",
                world.home.cell().id(),
                "competence",
                "DISTRICT",
                "content",
                clear("PROPOSAL"),
                "attachmentIds",
                List.of(photo));
        ProposalCalls.official(world.nextCell.officialCode())
                .create(Map.of(
                        "unitId",
                        world.nextCell.cell().id(),
                        "content",
                        clear("PROPOSAL"),
                        "attachmentIds",
                        List.of(photo)))
                .statusCode(400)
                .body("violations.field", contains("attachmentIds"))
                .body("violations.code", contains("attachment.notFree"));
        String id = author.create(draft).statusCode(201).extract().path("row.id");
        files(author).list(MATTER, UUID.fromString(id)).body("items.id", contains(photo));
        author.create(draft).statusCode(400).body("violations.field", contains("attachmentIds"));

        author.act(id, "submission", null).statusCode(200);
        district.act(id, "referral", referral(world.agency.id())).statusCode(200);
        agency.act(id, "acceptance", null).statusCode(200);
        String paper = files(agency).free();
        var given = answer("RESOLVED");
        agency.act(id, "answer", given)
                .statusCode(400)
                .body("violations.field", contains("attachmentIds"))
                .body("violations.code", contains("proposal.answerFileNeeded"));
        given.put("attachmentIds", List.of(UUID.randomUUID()));
        agency.act(id, "answer", given).statusCode(400).body("violations.field", contains("attachmentIds"));
        agency.get("/" + id).body("row.state", is("ACCEPTED"));
        given.put("attachmentIds", List.of(paper));
        String answered = agency.act(id, "answer", given)
                .statusCode(200)
                .body("answers[0].text.number", is("152/SXD-QLHT"))
                .extract()
                .path("answers[0].id");
        files(commune).list(ANSWER, UUID.fromString(answered)).body("items.id", contains(paper));
        agency.get("/" + id + "/history").body("items[1].action", is("attachment.added"));
    }

    @Test
    @DisplayName("S0-24: the files of a direct matter and of its result are as hidden as the matter")
    void direct() {
        String id = author.drafted(world.home.cell().id(), "DIRECT", "PROVINCE", ProposalCalls.direct());
        UUID matter = UUID.fromString(id);
        String photo = sent(author, MATTER, matter);
        author.act(id, "submission", null).statusCode(200);
        ProposalCalls standing = ProposalCalls.as("province-standing", world.province.code());
        var said = answer("RESOLVED");
        said.put("attachmentIds", List.of(files(standing).free()));
        String given =
                standing.act(id, "result", said).statusCode(200).extract().path("answers[0].id");
        UUID result = UUID.fromString(given);
        String paper = sent(standing, ANSWER, result);
        files(author).send(ANSWER, result, "khac.pdf", PDF).statusCode(403);
        List<ProposalCalls> told = List.of(
                author,
                standing,
                ProposalCalls.as("province-organizer", world.province.code()),
                ProposalCalls.as("auditor", world.province.code()));
        for (ProposalCalls one : told) {
            files(one).list(MATTER, matter).statusCode(200).body("items", hasSize(1));
            files(one).open(paper).statusCode(200);
        }
        Stream.of(
                        ProposalCalls.as("province-inspector", world.province.code()),
                        district,
                        commune,
                        agency,
                        ProposalCalls.as("cell-secretary", world.home.cell().code()),
                        ProposalCalls.official(world.nextCell.officialCode()),
                        new ProposalCalls(Tokens.integration("files", world.province.code(), "satcoso.read")))
                .map(ProposalFilesTest::files)
                .forEach(stranger -> {
                    stranger.list(MATTER, matter).statusCode(404);
                    stranger.list(ANSWER, result).statusCode(404);
                    stranger.open(photo).statusCode(404).body("code", is("attachment.ownerMissing"));
                    stranger.open(paper).statusCode(404);
                });
    }

    private static String sent(ProposalCalls by, String kind, UUID owner) {
        return files(by)
                .send(kind, owner, "bien-ban.pdf", PDF)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static FileCalls files(ProposalCalls caller) {
        return new FileCalls(caller.token());
    }
}
