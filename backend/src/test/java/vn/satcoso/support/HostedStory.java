package vn.satcoso.support;

import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A world with an official, the commune that he goes to, and the organizer of the province. */
public abstract class HostedStory {
    @Inject
    DataSource database;

    protected World world;
    protected Api self;
    protected Api host;
    protected Api organizer;

    @BeforeEach
    void people() {
        world = new World(database);
        self = Api.official(world.home.officialCode());
        host = Api.as("commune-committee", world.home.commune().code());
        organizer = Api.as("province-organizer", world.province.code());
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }
}
