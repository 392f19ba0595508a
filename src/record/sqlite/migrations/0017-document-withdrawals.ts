/**
 * Which documents count no longer and why, who took them out or back in, and which names they used: what was decided of a name
 * that only a restricted document uses is hidden with it.
 */
export const documentWithdrawals = `
alter table documents add column withdrawn text;
create table document_withdrawals (
  number integer primary key,
  document integer not null references documents (key),
  reason text,
  who text not null,
  at text not null
) strict;
create table withdrawn_names (
  document integer not null references documents (key),
  name_key text not null,
  primary key (document, name_key)
) strict, without rowid;
create index withdrawn_names_by_name on withdrawn_names (name_key);
create index document_withdrawals_by_document on document_withdrawals (document, number);
create trigger withdrawals_are_never_changed before update on document_withdrawals
  begin select raise(abort, 'withdrawals are append-only: add another instead'); end;
create trigger withdrawals_are_never_deleted before delete on document_withdrawals
  begin select raise(abort, 'withdrawals are append-only: add another instead'); end;
`;
