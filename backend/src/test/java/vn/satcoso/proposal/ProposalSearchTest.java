package vn.satcoso.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.proposal.ProposalCalls.clear;
import static vn.satcoso.proposal.ProposalCalls.direct;
import static vn.satcoso.proposal.ProposalCalls.referral;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.World;

@ApiTest
@DisplayName("Search: without diacritics, wherever the tone is written, đ as d; what the matter says weighs most")
class ProposalSearchTest {
    @Inject
    DataSource database;

    World world;
    ProposalCalls author;

    @BeforeEach
    void place() {
        world = new World(database);
        author = ProposalCalls.official(world.home.officialCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Đập thủy lợi hòa sơn", "Đập thuỷ lợi Hoà Sơn", "dap thuy loi hoa son", "HOA SON thuy loi", "đập"
            })
    void folded(String words) {
        String id = matter("Đập thuỷ lợi Hoà Sơn bị xói lở sau trận lũ tháng 8", "Bản Hoà Sơn");
        matter("Đường vào bản lầy lội mỗi khi trời mưa to", "Bản Nà Si");
        author.get("?search=" + words).statusCode(200).body("items.id", contains(id));
    }

    @Test
    void ranked() {
        String asked = matter("Đường vào bản lầy lội mỗi khi trời mưa to", "Bản Nà Si");
        world.run("update proposal set requested = 'Xây lại cầu treo' where id = cast(? as uuid)", asked);
        String said = matter("Cầu treo hỏng, cầu treo không còn ván mặt", "Cầu treo bản Áng");
        author.get("?search=cau treo").body("items.id", contains(said, asked));
        author.get("?search=cau treo khong co").body("total", is(0));
    }

    /** The index of the words has keys of its own for where and whose; nobody may find less by it than his list shows. */
    @Test
    void everybodyFindsWhatHeSees() {
        ProposalCalls other = ProposalCalls.official(world.nextDistrict.officialCode());
        ProposalCalls organizer = ProposalCalls.as("province-organizer", world.province.code());
        ProposalCalls agency = ProposalCalls.as("agency", world.agency.code());
        String referred = author.submitted(world.home.cell().id(), "PROVINCE");
        organizer.act(referred, "referral", referral(world.agency.id())).statusCode(200);
        String elsewhere = other.submitted(world.nextDistrict.cell().id(), "PROVINCE");
        String confided = author.drafted(world.home.cell().id(), "DIRECT", "PROVINCE", direct());
        author.act(confided, 0, "submission", null).statusCode(200);
        String committees = ProposalCalls.as(
                        "commune-committee", world.home.commune().code())
                .submitted(world.home.commune().id(), "DISTRICT");
        author.drafted(world.home.cell().id(), "UP", "DISTRICT", clear("DIFFICULTY"));
        // Who no longer follows the place still has what he wrote.
        world.run("update assignment set valid_to = date '2026-10-01' where official_id = ?", world.home.official());

        finds(author, 3);
        finds(other, 1);
        finds(organizer, 4);
        finds(ProposalCalls.as("province-standing", world.province.code()), 4);
        finds(ProposalCalls.as("province-inspector", world.province.code()), 3);
        finds(ProposalCalls.as("district-organizer", world.district.code()), 2);
        finds(ProposalCalls.as("commune-committee", world.home.commune().code()), 2);
        finds(ProposalCalls.as("cell-secretary", world.home.cell().code()), 1);
        finds(ProposalCalls.as("province-organizer", world.otherProvince.code()), 0);
        finds(agency, 1);
        agency.get("?search=ban ang").body("items.id", contains(referred));
        organizer.get("?search=ban ang").body("items.id", hasItems(elsewhere, confided, committees));
    }

    private static void finds(ProposalCalls caller, int count) {
        List<String> seen = caller.get("?size=100").statusCode(200).extract().path("items.id");
        List<String> found =
                caller.get("?size=100&search=ban").statusCode(200).extract().path("items.id");
        assertEquals(count, seen.size());
        assertEquals(new HashSet<>(seen), new HashSet<>(found));
    }

    private String matter(String content, String place) {
        Map<String, Object> text = clear("PROPOSAL");
        text.put("content", content);
        text.put("place", place);
        text.put("requested", "Bố trí kinh phí sửa chữa trước mùa mưa");
        return author.drafted(world.home.cell().id(), "UP", "DISTRICT", text);
    }
}
