package vn.satcoso.feed;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * An address for a telephone or a calendar programme; the name says where it is used. Without an owner it shows the
 * caller's own meetings when he is an official, and those of his unit otherwise.
 *
 * @param ownerId which of the calendars of that kind, as {@code listFeedOwners} names them; of several teams, say
 */
public record CreateFeedRequest(
        FeedOwner owner,
        UUID ownerId,
        @NotNull @Size(min = 1, max = 100) String name) {}
