--liquibase formatted sql

--changeset satcoso:0044-desk-time
-- Within how many working days a desk settles or sends on what lies there, and the Standing Body directs an agency.
alter table proposal_due_rule drop constraint proposal_due_rule_obligation_known;
alter table proposal_due_rule drop constraint proposal_due_rule_competence_known;
alter table proposal_due_rule add constraint proposal_due_rule_obligation_known
    check (obligation in ('ANSWER', 'DESK', 'DIRECTION', 'CONFIRMATION'));
alter table proposal_due_rule add constraint proposal_due_rule_competence_known
    check ((obligation in ('ANSWER', 'DESK')) = (competence is not null));
insert into proposal_due_rule
    (id, obligation, competence, working_days, valid_from, by_default, source_phrase, regulation_id, article)
select new_id(), r.obligation, r.competence, r.days, date '2016-01-01', true, r.phrase,
       '01900000-0000-7000-8000-000000000168', r.article
from (values
    ('DESK', 'COMMUNE', 10, 'chỉ đạo giải quyết tháo gỡ những khó khăn … chưa kịp thời', 'Kết luận tiếp tục thực hiện, phần đánh giá'),
    ('DESK', 'DISTRICT', 5, 'chỉ đạo giải quyết tháo gỡ những khó khăn … chưa kịp thời', 'Kết luận tiếp tục thực hiện, phần đánh giá'),
    ('DESK', 'PROVINCE', 5, 'chỉ đạo giải quyết tháo gỡ những khó khăn … chưa kịp thời', 'Kết luận tiếp tục thực hiện, phần đánh giá'),
    ('DIRECTION', null, 2, 'những vụ việc nóng, nổi cộm, bức xúc phát sinh ở cơ sở vượt thẩm quyền cần giải quyết ngay', 'Nội dung về báo cáo trực tiếp Thường trực Tỉnh ủy')
) as r(obligation, competence, days, phrase, article);
--rollback delete from proposal_due_rule where obligation in ('DESK', 'DIRECTION');
--rollback alter table proposal_due_rule drop constraint proposal_due_rule_obligation_known, drop constraint proposal_due_rule_competence_known;
--rollback alter table proposal_due_rule add constraint proposal_due_rule_obligation_known check (obligation in ('ANSWER', 'CONFIRMATION'));
--rollback alter table proposal_due_rule add constraint proposal_due_rule_competence_known check ((obligation = 'ANSWER') = (competence is not null));

--changeset satcoso:0044-desk-due
-- What lies at a desk already is due so many working days after it came there.
update proposal p set due_on = working_day_from(cast(p.state_since at time zone 'Asia/Ho_Chi_Minh' as date), r.working_days)
from unit d, proposal_due_rule r
where p.state in ('SUBMITTED', 'DECLINED', 'UNRESOLVED') and d.id = p.desk_id and r.by_default
  and case when p.line = 'DIRECT' then r.obligation = 'DIRECTION' else r.obligation = 'DESK' and r.competence = d.kind end;
update proposal_step s set due_on = p.due_on from proposal p
where p.id = s.proposal_id and s.valid_to is null and p.state in ('SUBMITTED', 'DECLINED', 'UNRESOLVED')
  and s.state = p.state;
--rollback update proposal_step set due_on = null where state in ('SUBMITTED', 'DECLINED', 'UNRESOLVED');
--rollback update proposal set due_on = null where state in ('SUBMITTED', 'DECLINED', 'UNRESOLVED');

--changeset satcoso:0044-due-index
create index proposal_by_running_due on proposal (due_on)
    where state in ('SUBMITTED', 'REFERRED', 'DECLINED', 'ACCEPTED', 'DISPUTED', 'UNRESOLVED');
drop index proposal_by_due;
--rollback create index proposal_by_due on proposal (due_on) where state in ('REFERRED', 'ACCEPTED', 'DISPUTED');
--rollback drop index proposal_by_running_due;
