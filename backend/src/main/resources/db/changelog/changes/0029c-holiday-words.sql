--liquibase formatted sql

--changeset satcoso:0029-holiday-words
-- Days are written dd/MM/yyyy; where somebody has worded the day anew, his words stay.
update holiday set name = 'Làm bù cho ngày 29/04/2024' where day = '2024-05-04' and name = 'Làm bù cho ngày 29/4/2024';
update holiday set name = 'Làm bù cho ngày 02/05/2025' where day = '2025-04-26' and name = 'Làm bù cho ngày 02/5/2025';
update holiday set name = 'Làm bù cho ngày 31/08/2026' where day = '2026-08-22' and name = 'Làm bù cho ngày 31/8/2026';
--rollback empty
