package vn.satcoso.feed;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An address for a telephone or a calendar programme; the name says where it is used. Without an owner it shows the
 * caller's own meetings when he is an official, and those of his unit otherwise.
 */
public record CreateFeedRequest(
        FeedOwner owner, @NotNull @Size(min = 1, max = 100) String name) {}
