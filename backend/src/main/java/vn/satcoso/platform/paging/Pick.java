package vn.satcoso.platform.paging;

/** How the rows of a page are chosen from fewer tables, and then completed by those that only add columns. */
record Pick(String columns, String tables, String completion) {

    /** They are known by a column of their own. */
    static Pick byKey(String column, String tables, String others) {
        return new Pick(
                column + " as picked_key",
                tables,
                "picked join (" + others + ") on " + column + " = picked.picked_key");
    }

    /** They are carried along under the name of their relation, for the others to be joined to. */
    static Pick ofRows(String relation, String tables, String others) {
        return new Pick(relation + ".*", tables, relation + " " + others);
    }

    String completed(String select, String chosen) {
        return "select " + select + " from (" + chosen + ") " + completion;
    }
}
