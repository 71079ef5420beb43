--liquibase formatted sql

--changeset satcoso:0031b-proposal-rules-of-a-regulation
-- Each rule of proposals belongs to a regulation and cites it.
alter table proposal_due_rule add column regulation_id uuid references regulation;
alter table proposal_due_rule add column article text;
update proposal_due_rule set regulation_id = '01900000-0000-7000-8000-000000000168',
    article = 'Mục 6, các cấp ủy, chính quyền, cơ quan, đơn vị';
alter table proposal_due_rule alter column regulation_id set not null, alter column article set not null;
alter table proposal_escalation_rule add column regulation_id uuid references regulation;
alter table proposal_escalation_rule add column article text;
alter table proposal_escalation_rule add column source_phrase text;
update proposal_escalation_rule set regulation_id = '01900000-0000-7000-8000-000000000168',
    article = case when hours is null then 'Kết luận tiếp tục thực hiện, phần đánh giá'
        else 'Nội dung về báo cáo trực tiếp Thường trực Tỉnh ủy' end,
    source_phrase = case when hours is null
        then 'chỉ đạo giải quyết tháo gỡ những khó khăn … chưa kịp thời'
        else 'những vụ việc nóng, nổi cộm, bức xúc phát sinh ở cơ sở vượt thẩm quyền cần giải quyết ngay' end;
alter table proposal_escalation_rule alter column regulation_id set not null, alter column article set not null,
    alter column source_phrase set not null;
--rollback alter table proposal_escalation_rule drop column regulation_id, drop column article, drop column source_phrase;
--rollback alter table proposal_due_rule drop column regulation_id, drop column article;

--changeset satcoso:0031b-proposal-vague-phrases-dated
alter table proposal_vague_phrase drop constraint proposal_vague_phrase_pkey;
alter table proposal_vague_phrase add column id uuid not null default new_id() primary key;
alter table proposal_vague_phrase add column valid_from date not null default date '2016-01-01';
alter table proposal_vague_phrase alter column valid_from drop default;
alter table proposal_vague_phrase add column valid_to date;
alter table proposal_vague_phrase add column by_default boolean not null default true;
alter table proposal_vague_phrase alter column by_default drop default;
alter table proposal_vague_phrase add column regulation_id uuid references regulation;
alter table proposal_vague_phrase add column article text;
alter table proposal_vague_phrase add column source_phrase text;
update proposal_vague_phrase set regulation_id = '01900000-0000-7000-8000-000000000168',
    article = 'Kết luận tiếp tục thực hiện, phần đánh giá',
    source_phrase = 'kiến nghị … còn chung chung, chưa rõ địa chỉ, nội dung cần tập trung giải quyết';
alter table proposal_vague_phrase alter column regulation_id set not null, alter column article set not null,
    alter column source_phrase set not null;
alter table proposal_vague_phrase add constraint proposal_vague_phrase_validity
    check (valid_to is null or valid_to >= valid_from);
alter table proposal_vague_phrase add constraint proposal_vague_phrase_one_in_force exclude using gist (
    field with =, phrase with =, daterange(valid_from, valid_to, '[]') with &&);
--rollback alter table proposal_vague_phrase drop constraint proposal_vague_phrase_one_in_force, drop constraint proposal_vague_phrase_validity, drop column id, drop column valid_from, drop column valid_to, drop column by_default, drop column regulation_id, drop column article, drop column source_phrase;
--rollback alter table proposal_vague_phrase add primary key (field, phrase);

--changeset satcoso:0031b-proposal-rule-rows
-- A row that has been in force is never rewritten: it is closed, and the next one begins.
grant insert on proposal_due_rule, proposal_escalation_rule, proposal_vague_phrase to satcoso_app;
grant update (valid_to) on proposal_due_rule, proposal_escalation_rule, proposal_vague_phrase to satcoso_app;
--rollback revoke insert, update (valid_to) on proposal_due_rule, proposal_escalation_rule, proposal_vague_phrase from satcoso_app;
