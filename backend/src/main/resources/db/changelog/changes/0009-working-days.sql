--liquibase formatted sql

--changeset satcoso:0009-holiday
create table holiday (
    id             uuid primary key,
    day            date    not null,
    -- OFF: a day off that may fall on a weekday; WORKING: a Saturday or Sunday worked for a day off elsewhere
    kind           text    not null,
    name           text    not null,
    -- a fixed meeting day that falls on it moves to the first working day after it
    moves_meetings boolean not null default false,
    source         text    not null,
    constraint holiday_day_once unique (day),
    constraint holiday_kind_known check (kind in ('OFF', 'WORKING')),
    constraint holiday_working_moves_nothing check (kind = 'OFF' or not moves_meetings)
);
grant select, insert, delete on holiday to satcoso_app;
--rollback drop table holiday;

--changeset satcoso:0009-shipped-holidays
insert into holiday (id, day, kind, name, moves_meetings, source)
select new_id(), g::date, 'OFF', h.name, h.moves, h.source
from (values
    ('2023-01-02', '2023-01-02', 'Nghỉ bù Tết Dương lịch', true, 'Bộ luật Lao động, Điều 112'),
    ('2023-01-20', '2023-01-26', 'Tết Nguyên đán', true, 'Bộ luật Lao động, Điều 112'),
    ('2023-05-01', '2023-05-03', 'Giỗ Tổ Hùng Vương, 30/4 và 01/5 (nghỉ bù)', true, 'Bộ luật Lao động, Điều 112'),
    ('2023-09-01', '2023-09-04', 'Quốc khánh', true, 'Bộ luật Lao động, Điều 112'),
    ('2024-01-01', '2024-01-01', 'Tết Dương lịch', true, 'Bộ luật Lao động, Điều 112'),
    ('2024-02-08', '2024-02-14', 'Tết Nguyên đán', true, 'Bộ luật Lao động, Điều 112'),
    ('2024-04-18', '2024-04-18', 'Giỗ Tổ Hùng Vương', true, 'Bộ luật Lao động, Điều 112'),
    ('2024-04-29', '2024-04-29', 'Nghỉ hoán đổi dịp 30/4', true, 'Hoán đổi ngày làm việc dịp 30/4 năm 2024'),
    ('2024-04-30', '2024-05-01', 'Ngày Chiến thắng và Quốc tế Lao động', true, 'Bộ luật Lao động, Điều 112'),
    ('2024-09-02', '2024-09-03', 'Quốc khánh', true, 'Bộ luật Lao động, Điều 112'),
    ('2025-01-01', '2025-01-01', 'Tết Dương lịch', true, 'Bộ luật Lao động, Điều 112'),
    ('2025-01-27', '2025-01-31', 'Tết Nguyên đán', true, 'Bộ luật Lao động, Điều 112'),
    ('2025-04-07', '2025-04-07', 'Giỗ Tổ Hùng Vương', true, 'Bộ luật Lao động, Điều 112'),
    ('2025-04-30', '2025-05-01', 'Ngày Chiến thắng và Quốc tế Lao động', true, 'Bộ luật Lao động, Điều 112'),
    ('2025-05-02', '2025-05-02', 'Nghỉ hoán đổi dịp 30/4', true, 'Hoán đổi ngày làm việc dịp 30/4 năm 2025'),
    ('2025-09-01', '2025-09-02', 'Quốc khánh', true, 'Bộ luật Lao động, Điều 112'),
    ('2026-01-01', '2026-01-01', 'Tết Dương lịch', true, 'Bộ luật Lao động, Điều 112'),
    ('2026-01-02', '2026-01-02', 'Nghỉ hoán đổi dịp Tết Dương lịch', true, 'Hoán đổi ngày làm việc dịp Tết Dương lịch năm 2026'),
    ('2026-02-16', '2026-02-20', 'Tết Nguyên đán', true, 'Bộ luật Lao động, Điều 112'),
    ('2026-04-26', '2026-04-27', 'Giỗ Tổ Hùng Vương (nghỉ bù 27/4)', true, 'Bộ luật Lao động, Điều 112'),
    ('2026-04-30', '2026-05-01', 'Ngày Chiến thắng và Quốc tế Lao động', true, 'Bộ luật Lao động, Điều 112'),
    ('2026-08-31', '2026-08-31', 'Nghỉ hoán đổi dịp Quốc khánh', true, 'Hoán đổi ngày làm việc dịp Quốc khánh năm 2026'),
    ('2026-09-01', '2026-09-02', 'Quốc khánh', true, 'Bộ luật Lao động, Điều 112'),
    ('2027-01-01', '2027-01-01', 'Tết Dương lịch', true, 'Bộ luật Lao động, Điều 112'),
    ('2027-02-05', '2027-02-09', 'Tết Nguyên đán (mặc định, chờ thông báo lịch nghỉ)', true, 'Bộ luật Lao động, Điều 112'),
    ('2027-04-16', '2027-04-16', 'Giỗ Tổ Hùng Vương', true, 'Bộ luật Lao động, Điều 112'),
    ('2027-04-30', '2027-05-01', 'Ngày Chiến thắng và Quốc tế Lao động', true, 'Bộ luật Lao động, Điều 112'),
    ('2027-05-03', '2027-05-03', 'Nghỉ bù 01/5', true, 'Bộ luật Lao động, Điều 112'),
    ('2027-09-02', '2027-09-03', 'Quốc khánh', true, 'Bộ luật Lao động, Điều 112')
) as h(from_day, to_day, name, moves, source)
cross join lateral generate_series(h.from_day::timestamp, h.to_day::timestamp, interval '1 day') g;
insert into holiday (id, day, kind, name, source) values
    (new_id(), '2024-05-04', 'WORKING', 'Làm bù cho ngày 29/4/2024', 'Hoán đổi ngày làm việc dịp 30/4 năm 2024'),
    (new_id(), '2025-04-26', 'WORKING', 'Làm bù cho ngày 02/5/2025', 'Hoán đổi ngày làm việc dịp 30/4 năm 2025'),
    (new_id(), '2026-01-10', 'WORKING', 'Làm bù cho ngày 02/01/2026', 'Hoán đổi ngày làm việc dịp Tết Dương lịch năm 2026'),
    (new_id(), '2026-08-22', 'WORKING', 'Làm bù cho ngày 31/8/2026', 'Hoán đổi ngày làm việc dịp Quốc khánh năm 2026');
--rollback delete from holiday;

--changeset satcoso:0009-working-day-functions splitStatements:false
-- Monday to Friday less the days off, plus the weekend days worked instead.
create function is_working_day(a_day date) returns boolean language sql stable parallel safe as $$
    select coalesce((select h.kind = 'WORKING' from holiday h where h.day = a_day), extract(isodow from a_day) < 6)
$$;
-- The n-th working day after the day (n > 0) or before it (n < 0); the day itself when n is 0.
create function working_day_from(a_day date, n integer) returns date language sql stable parallel safe as $$
    select case when n = 0 then a_day else
        (select d.day
         from generate_series(1, abs(n) * 2 + 31) s
         cross join lateral (select a_day + sign(n)::int * s as day) d
         where is_working_day(d.day)
         order by s offset abs(n) - 1 limit 1) end
$$;
--rollback drop function working_day_from(date, integer); drop function is_working_day(date);

--changeset satcoso:0009-deadline-kinds
alter table deadline_rule alter column month drop not null;
alter table deadline_rule alter column day drop not null;
alter table deadline_rule add column days integer;
alter table deadline_rule drop constraint deadline_rule_obligation_known;
alter table deadline_rule add constraint deadline_rule_obligation_known
    check (obligation in ('ANNUAL_PLAN', 'VISIT_REPORT', 'BRIEFING', 'MONTH_CLOSE'));
-- A date of the year, a day of the next month, or a number of working days before or after the event.
alter table deadline_rule add constraint deadline_rule_terms_fit check (case obligation
    when 'ANNUAL_PLAN' then month is not null and day is not null and days is null
    when 'MONTH_CLOSE' then month is null and day between 1 and 31 and days is null
    else month is null and day is null and days between 0 and 60 end);
alter table deadline_rule drop constraint deadline_rule_ranks_named;
alter table deadline_rule add constraint deadline_rule_ranks_named
    check ((obligation = 'ANNUAL_PLAN') = (cardinality(ranks) > 0));
--rollback alter table deadline_rule drop constraint deadline_rule_ranks_named, drop constraint deadline_rule_terms_fit, drop constraint deadline_rule_obligation_known, drop column days;
--rollback alter table deadline_rule alter column month set not null, alter column day set not null, add constraint deadline_rule_obligation_known check (obligation in ('ANNUAL_PLAN')), add constraint deadline_rule_ranks_named check (cardinality(ranks) > 0);

--changeset satcoso:0009-shipped-deadlines
insert into deadline_rule (id, regulation_id, obligation, ranks, day, days, year_from, by_default, article, source_phrase)
select new_id(), r.id, o.obligation, '{}', o.day, o.days, extract(year from r.valid_from)::int, true, r.article, o.phrase
from (values
    ('01900000-0000-7000-8000-000000000168'::uuid, date '2021-04-26', 'Kết luận tiếp tục thực hiện'),
    ('01900000-0000-7000-8000-000000000026'::uuid, date '2022-12-14', 'Kết luận 1016-KL/TU'),
    ('01900000-0000-7000-8000-000000001120'::uuid, date '2020-01-20', 'Mẫu báo cáo kết quả dự sinh hoạt chi bộ'),
    ('01900000-0000-7000-8000-000000000002'::uuid, date '2018-09-24', 'Quy định về thành viên Tổ')
) as r(id, valid_from, article)
cross join (values
    ('VISIT_REPORT', null::int, 5, 'báo cáo … phản ánh đầy đủ, kịp thời thông tin về cơ sở'),
    ('BRIEFING', null, 3, 'cung cấp đầy đủ, kịp thời thông tin về tình hình cơ sở … trước khi đến dự sinh hoạt chi bộ'),
    ('MONTH_CLOSE', 5, null, 'Theo dõi, tổng hợp kết quả hàng tháng')
) as o(obligation, day, days, phrase);
--rollback delete from deadline_rule where obligation <> 'ANNUAL_PLAN';
