package vn.satcoso.visitreport;

import jakarta.persistence.Embeddable;

/** The text of a section as it is kept. */
@Embeddable
record SectionText(String content, boolean nothing) {}
