package vn.satcoso.proposal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.satcoso.proposal.ProposalCalls.direct;
import static vn.satcoso.proposal.ProposalCalls.referral;
import static vn.satcoso.support.Api.body;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.satcoso.support.ApiTest;
import vn.satcoso.support.World.Place;

/** Everybody chooses by the agencies that have what he may see, of whatever level, and learns of no other (S0-24). */
@ApiTest
class ProposalAgencyTest extends ProposalStory {
    ProposalCalls standing;
    ProposalCalls secretary;
    ProposalCalls nextCommune;
    Place another;

    @BeforeEach
    void readers() {
        standing = ProposalCalls.as("province-standing", world.province.code());
        secretary = ProposalCalls.as("cell-secretary", world.home.cell().code());
        nextCommune = ProposalCalls.as(
                "commune-committee", world.nextCommune.commune().code());
        another = world.agency(world.province, "STC");
    }

    @Test
    @DisplayName("an agency of the province is offered to the official, the secretary, the desk and the Standing Body")
    void whatOneSees() {
        String id = official.submitted(world.home.cell().id(), "PROVINCE");
        assertEquals(Set.of(), offered(official));
        organizer.act(id, "referral", referral(world.agency.id())).statusCode(200);
        for (ProposalCalls one : List.of(official, secretary, organizer, standing, agency)) {
            assertEquals(Set.of(world.agency.code()), offered(one));
        }
        assertEquals(Set.of(), offered(nextCommune));
        assertEquals(Set.of(), offered(ProposalCalls.as("agency", another.code())));
        list(official, "search=" + world.agency.code()).body("total", is(1)).body("items.level", contains("PROVINCE"));
        list(official, "search=khong co co quan nay").body("total", is(0));
        list(official, "sort=name,asc").statusCode(400);
    }

    @Test
    @DisplayName("what is offered is what the list holds, once each, page by page; what was declined is with nobody")
    void asTheList() {
        for (Place lead : List.of(world.agency, another, another)) {
            String id = official.submitted(world.home.cell().id(), "PROVINCE");
            organizer.act(id, "referral", referral(lead.id())).statusCode(200);
        }
        assertEquals(Set.of(world.agency.code(), another.code()), offered(official));
        list(official, "size=1&page=1").body("total", is(2)).body("items.size()", is(1));
        list(official, "size=1&page=7").body("total", is(2)).body("items.size()", is(0));
        official.get("?agencyId=" + another.id()).body("total", is(2));
        String back = official.get("?agencyId=" + world.agency.id())
                .body("total", is(1))
                .extract()
                .path("items[0].id");
        agency.act(back, "decline", body("reason", "Không thuộc", "suggestedName", "UBND huyện"))
                .statusCode(200);
        official.get("?agencyId=" + world.agency.id()).body("total", is(0));
        assertEquals(Set.of(another.code()), offered(official));
    }

    @Test
    @DisplayName("S0-24: an agency that has only a direct matter is named to nobody who may not read it")
    void directMatter() {
        String id = official.drafted(world.home.cell().id(), "DIRECT", null, direct());
        official.act(id, 0, "submission", null).statusCode(200);
        standing.act(
                        id,
                        "direction",
                        body("leadId", world.agency.id(), "coordinatorIds", List.of(), "hours", 48, "note", "Làm ngay"))
                .statusCode(200);
        for (ProposalCalls one : List.of(official, standing, organizer, agency)) {
            assertEquals(Set.of(world.agency.code()), offered(one));
        }
        for (ProposalCalls one : List.of(
                secretary,
                nextCommune,
                ProposalCalls.as("commune-committee", world.home.commune().code()),
                ProposalCalls.as("district-organizer", world.district.code()),
                ProposalCalls.as("province-inspector", world.province.code()),
                ProposalCalls.as("agency", another.code()))) {
            assertEquals(Set.of(), offered(one));
        }
    }

    private static Set<String> offered(ProposalCalls one) {
        return new TreeSet<>(
                list(one, "size=100").statusCode(200).extract().jsonPath().getList("items.code"));
    }

    private static ValidatableResponse list(ProposalCalls one, String query) {
        return given().auth()
                .oauth2(one.token())
                .get("/api/v1/proposals/agencies?" + query)
                .then();
    }
}
