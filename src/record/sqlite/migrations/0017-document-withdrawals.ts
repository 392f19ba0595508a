/** Which documents count no longer and why, and who took them out or back in. */
export const documentWithdrawals = `
alter table documents add column withdrawn text;
create table document_withdrawals (
  number integer primary key,
  document integer not null references documents (key),
  reason text,
  who text not null,
  at text not null
) strict;
create index document_withdrawals_by_document on document_withdrawals (document, number);
create trigger withdrawals_are_never_changed before update on document_withdrawals
  begin select raise(abort, 'withdrawals are append-only: add another instead'); end;
create trigger withdrawals_are_never_deleted before delete on document_withdrawals
  begin select raise(abort, 'withdrawals are append-only: add another instead'); end;
`;
