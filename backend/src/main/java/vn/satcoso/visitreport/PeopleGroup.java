package vn.satcoso.visitreport;

/** Whose opinion it is (S3-13): cán bộ, đảng viên, đoàn viên, hội viên, Nhân dân. */
public enum PeopleGroup {
    CADRE,
    PARTY_MEMBER,
    YOUTH_MEMBER,
    ASSOCIATION_MEMBER,
    PEOPLE
}
