package vn.satcoso.notice;

import java.util.List;
import java.util.UUID;

/**
 * Something that happened and that others should know of.
 *
 * @param kind names the text {@code notice.<kind>} of messages_vi and messages_en
 * @param objectId what it happened to; may be null
 * @param link the page of the product that shows it, as {@code /meetings/<id>}; may be null
 * @param words what fills the places of the text, in turn; days already written dd/MM/yyyy
 */
public record News(String kind, UUID objectId, String link, List<String> words) {
    public News {
        if (link != null && (!link.startsWith("/") || link.startsWith("//"))) {
            throw new IllegalArgumentException("not a page of the product: " + link);
        }
        words = List.copyOf(words);
    }
}
