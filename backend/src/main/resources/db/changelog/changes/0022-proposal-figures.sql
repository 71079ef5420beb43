--liquibase formatted sql

--changeset satcoso:0022-proposal-figures
create index proposal_step_now on proposal_step (proposal_id) where valid_to is null;
create index proposal_answer_by_referral on proposal_answer (referral_id);
--rollback drop index proposal_answer_by_referral; drop index proposal_step_now;
