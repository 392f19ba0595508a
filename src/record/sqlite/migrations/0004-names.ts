/**
 * Decisions about names and threads. Ids as they were read stay beside those that decisions give, so that a merge can
 * be taken back without loss; `name_resolutions` follows from the decisions and is made anew with each.
 */
export const names = `
create table name_decisions (
  number integer primary key autoincrement,
  kind text not null check (kind in ('actor', 'place')),
  action text not null check (action in ('merge', 'apart', 'undo')),
  name text,
  id text,
  document text,
  into_id text,
  into_name text,
  undoes integer references name_decisions (number),
  who text not null,
  at text not null,
  reason text
) strict;
create trigger name_decisions_are_never_changed before update on name_decisions
  begin select raise(abort, 'decisions are append-only: add another decision instead'); end;
create trigger name_decisions_are_never_deleted before delete on name_decisions
  begin select raise(abort, 'decisions are append-only: add another decision instead'); end;

create table name_resolutions (
  kind text not null,
  name_key text not null,
  id text not null,
  document text not null,
  target text not null,
  primary key (kind, name_key, id, document)
) strict, without rowid;

alter table finding_actors add column actor_read text;
update finding_actors set actor_read = actor where actor is not null;
alter table findings add column place_id_read text;
update findings set place_id_read = place_id where place_id is not null;
create index findings_by_place_key on findings (place_key) where place_key is not null;

create table thread_decisions (
  number integer primary key autoincrement,
  thread text not null,
  finding text not null,
  document text not null,
  action text not null check (action in ('add', 'remove', 'undo')),
  undoes integer references thread_decisions (number),
  who text not null,
  at text not null,
  reason text,
  seen text not null
) strict;
create index thread_decisions_by_document on thread_decisions (document);
create trigger thread_decisions_are_never_changed before update on thread_decisions
  begin select raise(abort, 'decisions are append-only: add another decision instead'); end;
create trigger thread_decisions_are_never_deleted before delete on thread_decisions
  begin select raise(abort, 'decisions are append-only: add another decision instead'); end;

create table thread_judgements (
  number integer primary key autoincrement,
  thread text not null,
  month text not null,
  judgement text not null check (judgement in ('improved', 'unchanged', 'deteriorated')),
  reason text,
  who text not null,
  at text not null
) strict;
create trigger thread_judgements_are_never_changed before update on thread_judgements
  begin select raise(abort, 'judgements are append-only: add another judgement instead'); end;
create trigger thread_judgements_are_never_deleted before delete on thread_judgements
  begin select raise(abort, 'judgements are append-only: add another judgement instead'); end;
`;
