--liquibase formatted sql

--changeset satcoso:0037-unit-paper
-- What a committee puts on its papers: its document code (TU, ThU, ĐU), and since when its term of office runs.
alter table unit add document_code text;
alter table unit add term_began_on date;
alter table unit add constraint unit_document_code_form check (document_code ~ '^[A-Za-zĐđ]+(-[A-Za-zĐđ]+)*$'
    and char_length(document_code) <= 20);
alter table unit add constraint unit_paper_of_committee check (kind in ('PROVINCE', 'DISTRICT', 'COMMUNE')
    or num_nonnulls(document_code, term_began_on) = 0);
--rollback alter table unit drop term_began_on, drop document_code;

--changeset satcoso:0037-slip
-- A slip is numbered by who issues it, within the term of his committee; what it said stays when the code changes or
-- when more time is given. Of slips sent before, the due day is the one that they have today.
alter table proposal_referral add slip_issuer text;
alter table proposal_referral add slip_period date;
alter table proposal_referral add slip_code text;
alter table proposal_referral add given_on date;
alter table proposal_referral add given_at timestamptz;
update proposal_referral r
set slip_issuer = case when p.line = 'DIRECT' then 'STANDING_BODY' when u.kind = 'COMMUNE' then 'COMMITTEE'
                       else 'ORGANIZER' end,
    slip_period = make_date(r.slip_year, 1, 1),
    given_on = r.due_on,
    given_at = r.due_at
from proposal p, unit u
where p.id = r.proposal_id and u.id = r.desk_id;
alter table proposal_referral alter slip_issuer set not null;
alter table proposal_referral alter slip_period set not null;
alter table proposal_referral alter given_on set not null;
alter table proposal_referral add constraint proposal_referral_slip_issuer_known
    check (slip_issuer in ('COMMITTEE', 'ORGANIZER', 'STANDING_BODY'));
alter table proposal_referral drop constraint proposal_referral_slip_once;
alter table proposal_referral add constraint proposal_referral_slip_once
    unique (desk_id, slip_issuer, slip_no, slip_period);
alter table proposal_referral drop slip_year;
--rollback alter table proposal_referral drop constraint proposal_referral_slip_once;
--rollback alter table proposal_referral add slip_year integer;
--rollback update proposal_referral set slip_year = extract(year from referred_on);
--rollback update proposal_referral r set slip_no = x.n from (select id, row_number() over (partition by desk_id, slip_year order by referred_at, id) as n from proposal_referral) x where x.id = r.id;
--rollback alter table proposal_referral alter slip_year set not null;
--rollback alter table proposal_referral add constraint proposal_referral_slip_once unique (desk_id, slip_year, slip_no);
--rollback alter table proposal_referral drop given_at, drop given_on, drop slip_code, drop slip_period, drop slip_issuer;
