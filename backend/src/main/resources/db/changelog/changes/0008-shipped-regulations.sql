--liquibase formatted sql

--changeset satcoso:0008-regulations
insert into regulation (id, number, title, issuer, issued_on, valid_from) values
    ('01900000-0000-7000-8000-000000000168', '168-QĐ/TU',
     'Quy định về việc các đồng chí Tỉnh ủy viên đi công tác cơ sở và dự sinh hoạt chi bộ',
     'Ban Thường vụ Tỉnh ủy', '2021-04-26', '2021-04-26'),
    ('01900000-0000-7000-8000-000000000026', '26-QĐ/TU',
     'Quy định về cán bộ lãnh đạo các cơ quan, đơn vị cấp tỉnh theo dõi các xã, phường, thị trấn',
     'Ban Thường vụ Tỉnh ủy', '2022-12-14', '2022-12-14'),
    ('01900000-0000-7000-8000-000000001120', '1120-QĐ/TU',
     'Quy định về việc phân công các đồng chí Thường trực tỉnh ủy, Ủy viên Ban Thường vụ tỉnh ủy, Ủy viên Ban Chấp hành Đảng bộ tỉnh dự sinh hoạt với chi bộ khu dân cư',
     'Ban Thường vụ Tỉnh ủy', '2020-01-20', '2020-01-20'),
    ('01900000-0000-7000-8000-000000000002', '02-QĐ/HU',
     'Quy định về phân công các Tổ dự, theo dõi, hướng dẫn sinh hoạt chi bộ thôn, bản, tổ dân phố',
     'Ban Thường vụ Huyện ủy', '2018-09-24', '2018-09-24');
--rollback delete from regulation;

--changeset satcoso:0008-quota-rules
insert into quota_rule (id, regulation_id, rank, district_secretary, scope, minimum, period, article, source_phrase, valid_from) values
    ('01900000-0000-7001-8000-000000016801', '01900000-0000-7000-8000-000000000168', 'STANDING_BODY', null, 'ASSIGNED_DISTRICT', null, 'YEAR',
     'Kết luận tiếp tục thực hiện, mục 1', 'chủ động thời gian, thực hiện nghiêm việc đi công tác cơ sở và dự sinh hoạt chi bộ', '2021-04-26'),
    ('01900000-0000-7001-8000-000000016802', '01900000-0000-7000-8000-000000000168', 'STANDING_COMMITTEE', null, 'ASSIGNED_DISTRICT', null, 'YEAR',
     'Kết luận tiếp tục thực hiện, mục 1', 'chủ động thời gian, thực hiện nghiêm việc đi công tác cơ sở và dự sinh hoạt chi bộ', '2021-04-26'),
    ('01900000-0000-7001-8000-000000016803', '01900000-0000-7000-8000-000000000168', 'COMMITTEE', null, 'ASSIGNED_DISTRICT', null, 'YEAR',
     'Kết luận tiếp tục thực hiện, mục 1', 'chủ động thời gian, thực hiện nghiêm việc đi công tác cơ sở và dự sinh hoạt chi bộ', '2021-04-26'),
    ('01900000-0000-7001-8000-000000002601', '01900000-0000-7000-8000-000000000026', 'AGENCY_LEADER', null, 'ASSIGNED_COMMUNES', null, 'YEAR',
     'Kết luận 1016-KL/TU', 'đa số các đồng chí cán bộ đều tham dự các chương trình tại địa bàn theo dõi', '2022-12-14'),
    ('01900000-0000-7001-8000-000000112001', '01900000-0000-7000-8000-000000001120', 'STANDING_BODY', null, 'PROVINCE', null, 'YEAR',
     'Khoản về Thường trực Tỉnh ủy', 'Thường trực tỉnh ủy được phân công dự sinh hoạt với các chi bộ khu dân cư thuộc Đảng bộ tỉnh', '2020-01-20'),
    ('01900000-0000-7001-8000-000000112002', '01900000-0000-7000-8000-000000001120', 'STANDING_COMMITTEE', null, 'ASSIGNED_DISTRICT', 2, 'YEAR',
     'Khoản về Ủy viên Ban Thường vụ', 'thuộc Đảng bộ huyện, thành phố được phân công phụ trách (tối thiểu dự sinh hoạt 2 lần/năm)', '2020-01-20'),
    ('01900000-0000-7001-8000-000000112003', '01900000-0000-7000-8000-000000001120', 'COMMITTEE', true, 'OWN_DISTRICT', null, 'YEAR',
     'Khoản về Ủy viên Ban Chấp hành là Bí thư huyện ủy', 'dự sinh hoạt với các chi bộ khu dân cư thuộc Đảng bộ huyện mà mình đứng đầu', '2020-01-20'),
    ('01900000-0000-7001-8000-000000112004', '01900000-0000-7000-8000-000000001120', 'COMMITTEE', false, 'ASSIGNED_CELLS', 3, 'YEAR',
     'Khoản về Ủy viên Ban Chấp hành không là Bí thư huyện ủy', 'dự sinh hoạt với các chi bộ khu dân cư được phân công phụ trách (tối thiểu dự sinh hoạt 3 lần/năm)', '2020-01-20'),
    ('01900000-0000-7001-8000-000000000201', '01900000-0000-7000-8000-000000000002', 'TEAM_MEMBER', null, 'ASSIGNED_COMMUNES', 1, 'QUARTER',
     'Quy định về thành viên Tổ', 'định kỳ mỗi quý ít nhất 01 lần dự sinh hoạt chi bộ', '2018-09-24');
--rollback delete from quota_rule;

--changeset satcoso:0008-deadline-rules
insert into deadline_rule (id, regulation_id, obligation, ranks, month, day, year_from, year_to, by_default, article, source_phrase) values
    ('01900000-0000-7002-8000-000000016801', '01900000-0000-7000-8000-000000000168', 'ANNUAL_PLAN',
     '{STANDING_BODY,STANDING_COMMITTEE,COMMITTEE}', 1, 31, 2024, null, false,
     'Kết luận tiếp tục thực hiện, mục 1', 'Chủ động xây dựng kế hoạch, chương trình công tác năm … trong tháng 01'),
    ('01900000-0000-7002-8000-000000016802', '01900000-0000-7000-8000-000000000168', 'ANNUAL_PLAN',
     '{STANDING_BODY,STANDING_COMMITTEE,COMMITTEE}', 3, 31, 2024, 2024, false,
     'Kết luận tiếp tục thực hiện, mục 1', 'riêng năm 2024, thực hiện trong tháng 3'),
    ('01900000-0000-7002-8000-000000002601', '01900000-0000-7000-8000-000000000026', 'ANNUAL_PLAN',
     '{AGENCY_LEADER}', 1, 31, 2023, null, true,
     'Kết luận 1016-KL/TU', 'đảm bảo thực hiện tốt việc xây dựng chương trình theo dõi');
--rollback delete from deadline_rule;
