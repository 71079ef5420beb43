package vn.satcoso.demo;

import java.sql.SQLException;

/** Which members of the communes' committees go to which of their cells, this month and, still open, the next. */
final class CommuneRosters {
    private static final String ROSTERS = """
            insert into roster (id, unit_id, month, state, published_at)
            select new_id(), p.unit_id, m.month,
                   case when m.month > t.today then 'DRAFT' else 'PUBLISHED' end,
                   case when m.month > t.today then null else cast(? as timestamptz) end
            from (select distinct unit_id from official_position
                  where rank = 'COMMUNE_COMMITTEE' and valid_to is null) p
            cross join (select cast(? as date) as today) t
            cross join lateral (values (date_trunc('month', t.today)::date),
                                       ((date_trunc('month', t.today) + interval '1 month')::date)) m(month)""";

    private static final String LINES = """
            insert into roster_line (roster_id, cell_id, official_id)
            select r.id, c.id, p.official_id
            from roster r join unit c on c.parent_id = r.unit_id and c.kind = 'CELL'
            join meeting_schedule s on s.cell_id = c.id and s.valid_to is null
            join official_position p on p.unit_id = r.unit_id and p.rank = 'COMMUNE_COMMITTEE'
            where substr(c.code, length(c.code)) in ('1', '3', '5')""";

    private CommuneRosters() {}

    static void write(Rows rows, StoryDays days) throws SQLException {
        rows.run(ROSTERS, days.now().minusSeconds(172_800), days.today());
        rows.run(LINES);
    }
}
