package vn.satcoso.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static vn.satcoso.proposal.ProposalCalls.clear;

import jakarta.inject.Inject;
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

    private String matter(String content, String place) {
        Map<String, Object> text = clear("PROPOSAL");
        text.put("content", content);
        text.put("place", place);
        text.put("requested", "Bố trí kinh phí sửa chữa trước mùa mưa");
        return author.drafted(world.home.cell().id(), "UP", "DISTRICT", text);
    }
}
