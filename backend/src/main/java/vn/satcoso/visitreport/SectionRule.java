package vn.satcoso.visitreport;

/** A row of the rules of one regulation: what it demands of a section, with the words that it comes from. */
record SectionRule(
        String regulation,
        ReportSection section,
        boolean required,
        boolean mayBeNone,
        int minLength,
        int weight,
        String article,
        String sourcePhrase) {}
