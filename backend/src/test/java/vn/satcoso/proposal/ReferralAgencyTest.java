package vn.satcoso.proposal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.proposal.ProposalCalls.direct;
import static vn.satcoso.proposal.ProposalCalls.referral;
import static vn.satcoso.support.Api.body;

import io.restassured.response.ValidatableResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.World.Place;

/** What a desk is offered is what it may name, above its own level too, and nothing else (S0-23). */
@ApiTest
class ReferralAgencyTest extends ProposalStory {
    Place ofDistrict;
    Place ofCommune;
    Place ofNextCommune;
    Place ofNextDistrict;
    Place elsewhere;
    ProposalCalls district;
    ProposalCalls commune;

    @BeforeEach
    void agencies() {
        ofDistrict = world.agency(world.district, "PYT");
        ofCommune = world.agency(world.home.commune(), "BX");
        ofNextCommune = world.agency(world.nextCommune.commune(), "BX");
        String second = world.one(
                "select parent_id from unit where id = ?",
                world.nextDistrict.commune().id());
        String path = world.one("select path from unit where id = cast(? as uuid)", second);
        ofNextDistrict = world.agency(new Place(UUID.fromString(second), world.code("H2"), path), "PYT");
        elsewhere = world.agency(world.otherProvince, "SYT");
        district = ProposalCalls.as("district-organizer", world.district.code());
        commune = ProposalCalls.as("commune-committee", world.home.commune().code());
    }

    @Test
    @DisplayName("each desk is offered the agencies of its own committee, of those above, and of those under it")
    void desks() {
        Set<String> ofHome = codes(world.agency, ofDistrict, ofCommune);
        Set<String> ofArea = codes(world.agency, ofDistrict, ofCommune, ofNextCommune);
        assertEquals(ofHome, offered(commune, null));
        assertEquals(ofArea, offered(district, null));
        assertEquals(
                codes(world.agency, ofDistrict, ofCommune, ofNextCommune, ofNextDistrict), offered(organizer, null));
        assertEquals(
                ofHome, offered(commune, official.submitted(world.home.cell().id(), "COMMUNE")));
        assertEquals(
                ofArea, offered(district, official.submitted(world.home.cell().id(), "DISTRICT")));
        list(district, "size=1&page=1").body("total", is(4)).body("items.size()", is(1));
        list(district, "search=" + world.agency.code())
                .body("items.id", hasItem(world.agency.id().toString()));
        list(district, "sort=name,asc").statusCode(400);
    }

    @Test
    @DisplayName("what is offered is accepted, also a level up, which the slip says; what is not offered is refused")
    void accepted() {
        String id = official.submitted(world.home.cell().id(), "DISTRICT");
        for (Place one : new Place[] {ofNextDistrict, elsewhere, world.district}) {
            district.act(id, "referral", referral(one.id())).statusCode(400);
        }
        district.act(id, "referral", referral(world.agency.id()))
                .statusCode(200)
                .body("referrals[0].skipsLevel", is(true));
        district.act(
                        id,
                        "referral",
                        body(
                                "leadId",
                                ofNextCommune.id(),
                                "coordinatorIds",
                                new UUID[] {world.agency.id(), ofDistrict.id(), ofCommune.id()},
                                "note",
                                "Đúng việc của xã"))
                .statusCode(200);
    }

    @Test
    @DisplayName("who declines names one of those to whom the desk may send it, or says it in words")
    void declined() {
        String id = official.submitted(world.home.cell().id(), "DISTRICT");
        list(agency, "proposalId=" + id).statusCode(404);
        list(agency, "size=5").statusCode(403);
        district.act(id, "referral", referral(world.agency.id())).statusCode(200);
        assertEquals(codes(world.agency, ofDistrict, ofCommune, ofNextCommune), offered(agency, id));
        for (UUID one : new UUID[] {elsewhere.id(), world.home.cell().id(), UUID.randomUUID()}) {
            agency.act(id, "decline", body("reason", "Việc của huyện", "suggestedUnitId", one))
                    .statusCode(400)
                    .body("violations[0].field", is("suggestedUnitId"));
        }
        agency.act(id, "decline", body("reason", "Việc của huyện", "suggestedUnitId", ofDistrict.id()))
                .statusCode(200);
        list(agency, "proposalId=" + id).statusCode(403);
    }

    @Test
    @DisplayName("the Standing Body is offered every agency of the province for a direct matter, others see none of it")
    void directMatter() {
        String id = official.drafted(world.home.cell().id(), "DIRECT", null, direct());
        official.act(id, 0, "submission", null).statusCode(200);
        ProposalCalls standing = ProposalCalls.as("province-standing", world.province.code());
        assertEquals(codes(world.agency, ofDistrict, ofCommune, ofNextCommune, ofNextDistrict), offered(standing, id));
        list(district, "proposalId=" + id).statusCode(404);
        list(organizer, "proposalId=" + id).statusCode(403);
        list(standing, "size=5").statusCode(403);
    }

    private static Set<String> offered(ProposalCalls one, String proposal) {
        return new TreeSet<>(list(one, "size=100" + (proposal == null ? "" : "&proposalId=" + proposal))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.code"));
    }

    private static ValidatableResponse list(ProposalCalls one, String query) {
        return given().auth()
                .oauth2(one.token())
                .get("/api/v1/proposals/referral-agencies?" + query)
                .then();
    }

    private static Set<String> codes(Place... places) {
        Set<String> codes = new TreeSet<>();
        for (Place place : places) {
            codes.add(place.code());
        }
        return codes;
    }
}
