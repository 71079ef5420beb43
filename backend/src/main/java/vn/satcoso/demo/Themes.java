package vn.satcoso.demo;

import java.sql.SQLException;

/** What the meetings are about: themes, agendas, a model meeting, one that was called off, days that gave way to Tết. */
final class Themes {
    private static final String NAMED = """
            update cell_meeting m set topic = (array[
                'Phát triển kinh tế hộ gắn với trồng cây ăn quả trên đất dốc',
                'Vai trò nêu gương của đảng viên trong xây dựng nông thôn mới',
                'Giữ gìn bản sắc văn hóa, bài trừ hủ tục trong việc cưới, việc tang',
                'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
                'Nâng cao chất lượng sinh hoạt chi bộ ở bản'])[1 + n.place % 5]
            from (select m.id, row_number() over (order by u.code, m.held_on) as place
                  from cell_meeting m join unit u on u.id = m.cell_id where m.kind = 'THEMATIC') n
            where n.id = m.id""";

    private static final String AHEAD = """
            insert into cell_meeting (id, cell_id, month, kind, scheduled_on, held_on, starts_at, place, topic, agenda,
                                      model_meeting, cancel_reason)
            select new_id(), u.id, date_trunc('month', d.day)::date, 'THEMATIC', d.day, d.day, time '08:00', s.place,
                   'Phòng, chống ma túy ở bản; giữ bình yên vùng biên',
                   'Thông báo tình hình; đồng chí bí thư nêu vấn đề' || chr(10) || 'Thảo luận: mỗi đảng viên phụ trách ba hộ'
                       || chr(10) || 'Kết luận, giao việc và thời hạn',
                   u.code like '%-X1-02', case when u.code like '%-X2-02' then 'Bà con tập trung thu hoạch, họp vào quý sau' end
            from unit u join meeting_schedule s on s.cell_id = u.id and s.valid_to is null
            cross join lateral (select cast(? as date) + 12 as day) d
            where u.kind = 'CELL' and u.code like '%-02'""";

    private static final String AGENDAS = """
            update cell_meeting m set agenda = 'Tình hình tháng qua, nhiệm vụ tháng tới' || chr(10)
                || 'Thu nộp đảng phí' || chr(10) || 'Ý kiến của cán bộ về dự', version = 1
            from unit u where u.id = m.cell_id and m.kind = 'REGULAR' and u.code like '%-01'
              and m.held_on between ? and cast(? as date) + 31""";

    private static final String DAYS_OFF = """
            update cell_meeting m set held_on = working_day_from(m.scheduled_on, 1), day_off = h.name
            from holiday h where h.day = m.scheduled_on and h.kind = 'OFF' and h.moves_meetings
              and m.kind = 'REGULAR' and m.move_reason is null and m.scheduled_on > ?
              and not exists (select 1 from attendance a where a.meeting_id = m.id or a.moved_to_meeting_id = m.id)""";

    private Themes() {}

    static void write(Rows rows, StoryDays days) throws SQLException {
        rows.run(NAMED);
        rows.run(AHEAD, days.today());
        rows.run(AGENDAS, days.today(), days.today());
        rows.run(DAYS_OFF, days.today());
    }
}
