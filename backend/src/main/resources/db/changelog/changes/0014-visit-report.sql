--liquibase formatted sql

--changeset satcoso:0014-visit-report
create table visit_report (
    id                 uuid primary key,
    attendance_id      uuid        not null references attendance,
    state              text        not null,
    mood               text,
    good_practice      boolean     not null default false,
    -- completeness from 0 to 100 by the rules of the day of the visit, as of the last save
    score              integer     not null default 0,
    created_at         timestamptz not null,
    saved_at           timestamptz not null,
    -- Timeliness is kept from the first submission, whatever is returned later.
    first_submitted_at timestamptz,
    submitted_at       timestamptz,
    review_note        text,
    reviewed_by        text,
    reviewed_at        timestamptz,
    version            integer     not null default 0,
    constraint visit_report_one_a_visit unique (attendance_id),
    constraint visit_report_state_known check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    constraint visit_report_mood_known check (mood in ('POSITIVE', 'STABLE', 'WORRIED', 'UPSET')),
    constraint visit_report_score_range check (score between 0 and 100),
    constraint visit_report_submitted_has_time check (state = 'DRAFT' or submitted_at is not null),
    constraint visit_report_reviewed_has_time
        check (state in ('DRAFT', 'SUBMITTED') or (reviewed_at is not null and reviewed_by is not null))
);
create index visit_report_by_state on visit_report (state);
create index visit_report_by_submission on visit_report (first_submitted_at);
grant select, insert, update on visit_report to satcoso_app;
--rollback drop table visit_report;

--changeset satcoso:0014-visit-report-content
create table visit_report_section (
    report_id uuid    not null references visit_report,
    section   text    not null,
    content   text,
    -- the author says that there was nothing of this kind
    nothing   boolean not null default false,
    constraint visit_report_section_once primary key (report_id, section),
    constraint visit_report_section_known check (section in ('CONVEYED', 'CURRENT_AFFAIRS', 'QUESTIONS', 'OPINIONS',
        'ECONOMY', 'SOCIETY', 'DEFENCE', 'SECURITY', 'PARTY_BUILDING', 'POLICY', 'MOOD', 'QUALITY', 'PROPOSALS',
        'LESSONS'))
);
create table visit_report_document (
    report_id uuid    not null references visit_report,
    place     integer not null,
    number    text,
    title     text,
    constraint visit_report_document_once primary key (report_id, place)
);
create table visit_report_question (
    report_id   uuid    not null references visit_report,
    place       integer not null,
    question    text,
    on_the_spot boolean not null,
    answer      text,
    constraint visit_report_question_once primary key (report_id, place)
);
create table visit_report_opinion (
    report_id    uuid    not null references visit_report,
    place        integer not null,
    people_group text    not null,
    topic        text,
    content      text,
    emerging     boolean not null default false,
    constraint visit_report_opinion_once primary key (report_id, place),
    constraint visit_report_opinion_group_known check (people_group in ('CADRE', 'PARTY_MEMBER', 'YOUTH_MEMBER',
        'ASSOCIATION_MEMBER', 'PEOPLE'))
);
create index visit_report_opinion_by_group on visit_report_opinion (people_group);
-- A difficulty or proposal keeps its id for good: what is made of it later refers to it.
create table visit_report_proposal (
    id          uuid primary key,
    report_id   uuid    not null references visit_report,
    place       integer not null,
    kind        text    not null,
    content     text,
    location    text,
    responsible text,
    requested   text,
    settled     boolean not null default false,
    result      text,
    constraint visit_report_proposal_kind_known check (kind in ('DIFFICULTY', 'PROPOSAL'))
);
create index visit_report_proposal_by_report on visit_report_proposal (report_id, place);
-- What is to be mended, section by section, as the latest return says it.
create table visit_report_remark (
    report_id uuid not null references visit_report,
    section   text not null,
    remark    text not null,
    constraint visit_report_remark_once primary key (report_id, section),
    constraint visit_report_remark_section_known check (section in ('CONVEYED', 'CURRENT_AFFAIRS', 'QUESTIONS',
        'OPINIONS', 'ECONOMY', 'SOCIETY', 'DEFENCE', 'SECURITY', 'PARTY_BUILDING', 'POLICY', 'MOOD', 'QUALITY',
        'PROPOSALS', 'LESSONS'))
);
grant select, insert, update, delete on visit_report_section, visit_report_document, visit_report_question,
    visit_report_opinion, visit_report_proposal, visit_report_remark to satcoso_app;
--rollback drop table visit_report_remark; drop table visit_report_proposal; drop table visit_report_opinion;
--rollback drop table visit_report_question; drop table visit_report_document; drop table visit_report_section;

--changeset satcoso:0014-report-rules
create table report_section_rule (
    id            uuid primary key,
    regulation_id uuid    not null references regulation,
    section       text    not null,
    required      boolean not null,
    -- whether "nothing of this kind" is an answer
    may_be_none   boolean not null,
    -- characters that count as an answer, and what the section weighs in the score
    min_length    integer not null,
    weight        integer not null,
    valid_from    date    not null,
    valid_to      date,
    -- true: no source states the numbers, the row is a default that may be changed
    by_default    boolean not null,
    article       text    not null,
    source_phrase text    not null,
    constraint report_section_rule_section_known check (section in ('CONVEYED', 'CURRENT_AFFAIRS', 'QUESTIONS',
        'OPINIONS', 'ECONOMY', 'SOCIETY', 'DEFENCE', 'SECURITY', 'PARTY_BUILDING', 'POLICY', 'MOOD', 'QUALITY',
        'PROPOSALS', 'LESSONS')),
    constraint report_section_rule_length_range check (min_length between 0 and 10000),
    constraint report_section_rule_weight_range check (weight between 1 and 100),
    constraint report_section_rule_validity check (valid_to is null or valid_to >= valid_from),
    constraint report_section_rule_one_in_force exclude using gist (
        regulation_id with =, section with =, daterange(valid_from, valid_to, '[]') with &&)
);
create table report_acceptance_rule (
    id            uuid primary key,
    regulation_id uuid    not null references regulation,
    -- the completeness below which a report cannot be accepted
    min_score     integer not null,
    valid_from    date    not null,
    valid_to      date,
    by_default    boolean not null,
    article       text    not null,
    source_phrase text    not null,
    constraint report_acceptance_rule_score_range check (min_score between 0 and 100),
    constraint report_acceptance_rule_validity check (valid_to is null or valid_to >= valid_from),
    constraint report_acceptance_rule_one_in_force exclude using gist (
        regulation_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
grant select on report_section_rule, report_acceptance_rule to satcoso_app;
--rollback drop table report_acceptance_rule; drop table report_section_rule;

--changeset satcoso:0014-shipped-report-rules
insert into report_section_rule (id, regulation_id, section, required, may_be_none, min_length, weight, valid_from,
                                 by_default, article, source_phrase)
select new_id(), r.id, s.section, s.required, s.may_be_none, s.min_length, s.weight, r.valid_from, true, s.article, s.phrase
from (values
    ('01900000-0000-7000-8000-000000000168', 'CONVEYED', true, false, 40, 2, 'Kết luận tiếp tục thực hiện, phần đánh giá', 'chuyển tải được nhiều chủ trương, chính sách của Đảng, Nhà nước, của tỉnh đến cơ sở'),
    ('01900000-0000-7000-8000-000000000168', 'ECONOMY', true, true, 20, 1, 'Kết luận tiếp tục thực hiện, phần đánh giá', 'nắm chắc hơn tình hình địa phương'),
    ('01900000-0000-7000-8000-000000000168', 'SOCIETY', true, true, 20, 1, 'Kết luận tiếp tục thực hiện, phần đánh giá', 'nắm chắc hơn tình hình địa phương'),
    ('01900000-0000-7000-8000-000000000168', 'PROPOSALS', true, true, 20, 2, 'Kết luận tiếp tục thực hiện, phần đánh giá', 'tiếp nhận, trao đổi, xử lý hoặc kiến nghị cơ quan, đơn vị có thẩm quyền xử lý nhiều khó khăn, vướng mắc'),
    ('01900000-0000-7000-8000-000000000168', 'LESSONS', false, true, 20, 1, 'Kết luận tiếp tục thực hiện, phần đánh giá', 'kinh nghiệm thực tiễn'),
    ('01900000-0000-7000-8000-000000001120', 'CONVEYED', true, false, 40, 2, 'Kết quả thực hiện Quy định 1120-QĐ/TU', 'truyền đạt chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước'),
    ('01900000-0000-7000-8000-000000001120', 'CURRENT_AFFAIRS', true, true, 20, 1, 'Kết quả thực hiện Quy định 1120-QĐ/TU', 'cung cấp cho chi bộ những thông tin về tình hình thời sự nổi bật trong nước, quốc tế và những nội dung liên quan đến địa phương, ngành, lĩnh vực'),
    ('01900000-0000-7000-8000-000000001120', 'QUESTIONS', true, true, 10, 1, 'Kết quả thực hiện Quy định 1120-QĐ/TU', 'trực tiếp giải đáp hoặc chỉ đạo giải đáp kịp thời nhiều ý kiến'),
    ('01900000-0000-7000-8000-000000001120', 'OPINIONS', true, true, 10, 2, 'Kết quả thực hiện Quy định 1120-QĐ/TU', 'nắm bắt tâm tư, nguyện vọng, tiếp thu ý kiến đóng góp của đảng viên và nhân dân'),
    ('01900000-0000-7000-8000-000000001120', 'PROPOSALS', true, true, 20, 2, 'Kết quả thực hiện Quy định 1120-QĐ/TU', 'những vấn đề thuộc lĩnh vực phụ trách được các đồng chí cấp ủy kịp thời chỉ đạo, giải quyết tại chỗ'),
    ('01900000-0000-7000-8000-000000001120', 'QUALITY', true, false, 20, 1, 'Kết quả thực hiện Quy định 1120-QĐ/TU', 'hướng dẫn, đánh giá, rút kinh nghiệm để tổ chức sinh hoạt chi bộ có chất lượng hơn'),
    ('01900000-0000-7000-8000-000000000026', 'ECONOMY', true, false, 20, 1, 'Kết luận 1016-KL/TU', 'tình hình và kết quả thực hiện nhiệm vụ phát triển kinh tế, xã hội, quốc phòng, an ninh, xây dựng hệ thống chính trị'),
    ('01900000-0000-7000-8000-000000000026', 'SOCIETY', true, false, 20, 1, 'Kết luận 1016-KL/TU', 'tình hình và kết quả thực hiện nhiệm vụ phát triển kinh tế, xã hội, quốc phòng, an ninh, xây dựng hệ thống chính trị'),
    ('01900000-0000-7000-8000-000000000026', 'DEFENCE', true, true, 20, 1, 'Kết luận 1016-KL/TU', 'tình hình và kết quả thực hiện nhiệm vụ phát triển kinh tế, xã hội, quốc phòng, an ninh, xây dựng hệ thống chính trị'),
    ('01900000-0000-7000-8000-000000000026', 'SECURITY', true, true, 20, 1, 'Kết luận 1016-KL/TU', 'tình hình và kết quả thực hiện nhiệm vụ phát triển kinh tế, xã hội, quốc phòng, an ninh, xây dựng hệ thống chính trị'),
    ('01900000-0000-7000-8000-000000000026', 'PARTY_BUILDING', true, false, 20, 1, 'Kết luận 1016-KL/TU', 'tình hình và kết quả thực hiện nhiệm vụ phát triển kinh tế, xã hội, quốc phòng, an ninh, xây dựng hệ thống chính trị'),
    ('01900000-0000-7000-8000-000000000026', 'POLICY', true, false, 20, 2, 'Kết luận 1016-KL/TU', 'tình hình triển khai, thực hiện các chủ trương của Đảng, chính sách pháp luật của Nhà nước'),
    ('01900000-0000-7000-8000-000000000026', 'MOOD', true, false, 20, 2, 'Kết luận 1016-KL/TU', 'tình hình đời sống, tâm trạng của Nhân dân, mối quan hệ giữa Nhân dân với hệ thống chính trị ở cơ sở'),
    ('01900000-0000-7000-8000-000000000026', 'PROPOSALS', true, true, 20, 2, 'Kết luận 1016-KL/TU', 'phản ánh, những khó khăn, vướng mắc'),
    ('01900000-0000-7000-8000-000000000026', 'LESSONS', false, true, 20, 1, 'Kết luận 1016-KL/TU', 'đề xuất, kiến nghị những mô hình mới, cách làm sáng tạo để xã nghiên cứu triển khai'),
    ('01900000-0000-7000-8000-000000000002', 'CONVEYED', true, false, 40, 2, 'Nhiệm vụ của thành viên Tổ', 'Thông tin các chủ trương, chính sách của Đảng, pháp luật của Nhà nước, các văn bản chỉ đạo của Huyện ủy; tình hình phát triển kinh tế - xã hội của huyện'),
    ('01900000-0000-7000-8000-000000000002', 'OPINIONS', true, true, 10, 2, 'Nhiệm vụ của thành viên Tổ', 'nắm tình hình, tâm tư nguyện vọng của cán bộ, đảng viên, đoàn viên, hội viên và Nhân dân, nhất là những vấn đề mới phát sinh ở cơ sở'),
    ('01900000-0000-7000-8000-000000000002', 'QUESTIONS', true, true, 10, 1, 'Nhiệm vụ của thành viên Tổ', 'giải đáp những vấn đề thuộc thẩm quyền trách nhiệm cá nhân trên lĩnh vực công tác được phân công'),
    ('01900000-0000-7000-8000-000000000002', 'PROPOSALS', true, true, 20, 2, 'Nhiệm vụ của thành viên Tổ', 'giải quyết những vấn đề khó khăn, vướng mắc, giúp cơ sở hoàn thành tốt nhiệm vụ được giao'),
    ('01900000-0000-7000-8000-000000000002', 'QUALITY', true, false, 20, 1, 'Nhiệm vụ của thành viên Tổ', 'dự, theo dõi, hướng dẫn nội dung sinh hoạt ở các chi bộ khu dân cư')
) as s(regulation_id, section, required, may_be_none, min_length, weight, article, phrase)
join regulation r on r.id = s.regulation_id::uuid;
insert into report_acceptance_rule (id, regulation_id, min_score, valid_from, by_default, article, source_phrase)
select new_id(), r.id, 60, r.valid_from, true, s.article, s.phrase
from (values
    ('01900000-0000-7000-8000-000000000168', 'Kết luận tiếp tục thực hiện, phần đánh giá', 'một số báo cáo kết quả công tác … còn sơ sài, chưa phản ánh đầy đủ, kịp thời thông tin về cơ sở'),
    ('01900000-0000-7000-8000-000000001120', 'Mẫu báo cáo kết quả dự sinh hoạt chi bộ', 'ban hành mẫu báo cáo để cán bộ được phân công đi dự tổng hợp, báo cáo kết quả sinh hoạt chi bộ'),
    ('01900000-0000-7000-8000-000000000026', 'Kết luận 1016-KL/TU', 'báo cáo kết quả theo dõi theo định kỳ đủ nội dung, đúng thời gian quy định'),
    ('01900000-0000-7000-8000-000000000002', 'Nhiệm vụ của thành viên Tổ', 'báo cáo định kỳ tình hình hoạt động của đảng bộ xã được phân công phụ trách')
) as s(regulation_id, article, phrase)
join regulation r on r.id = s.regulation_id::uuid;
--rollback delete from report_acceptance_rule; delete from report_section_rule;
