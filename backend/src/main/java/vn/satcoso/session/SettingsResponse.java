package vn.satcoso.session;

/** What the web page must know before anybody has logged in. */
public record SettingsResponse(String oidcAuthority, String oidcClientId, boolean demo) {}
