package vn.satcoso.proposal;

import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.satcoso.support.TestClock;
import vn.satcoso.support.World;

/** A world with those between whom most proposals go: an official at a cell, the organizer of the province, its agency. */
abstract class ProposalStory {
    @Inject
    DataSource database;

    World world;
    ProposalCalls official;
    ProposalCalls organizer;
    ProposalCalls agency;

    @BeforeEach
    void people() {
        world = new World(database);
        official = ProposalCalls.official(world.home.officialCode());
        organizer = ProposalCalls.as("province-organizer", world.province.code());
        agency = ProposalCalls.as("agency", world.agency.code());
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }
}
