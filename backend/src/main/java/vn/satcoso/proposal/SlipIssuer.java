package vn.satcoso.proposal;

/** Whose paper a slip is: a commune's committee, the organizer (Ban Tổ chức) of a committee above, or its Standing Body. */
enum SlipIssuer {
    COMMITTEE,
    ORGANIZER,
    STANDING_BODY;

    /** The document code of the issuer, made of that of its committee; null where the committee has none. */
    String code(String committee) {
        return committee == null || this != ORGANIZER ? committee : "BTC" + committee;
    }
}
