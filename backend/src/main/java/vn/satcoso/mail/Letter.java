package vn.satcoso.mail;

/** A mail to one person, written twice: as plain text and as HTML. */
public record Letter(String recipient, String subject, String text, String html) {}
