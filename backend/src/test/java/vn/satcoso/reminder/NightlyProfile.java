package vn.satcoso.reminder;

import vn.satcoso.support.OwnDatabase;

/** A night looks at everybody there is, and the others' tests leave thousands behind. */
public class NightlyProfile extends OwnDatabase {
    public NightlyProfile() {
        super("satcoso_nightly");
    }
}
