/**
 * What a desk of several people needs: accounts, sessions and tokens (only hashes of what opens them), how documents are
 * handled, the log of everything done, jobs with the files that wait for them, saved views, settings, and findings that
 * an analyst added by hand.
 */
export const desk = `
create index findings_in_time on findings (earliest is null, earliest, latest, document, start_offset, id);

create table users (
  name text primary key,
  role text not null check (role in ('reader', 'analyst', 'editor', 'administrator')),
  clearance integer not null check (clearance between 0 and 3),
  password text not null,
  active integer not null default 1,
  created text not null
) strict, without rowid;

create table sessions (
  hash text primary key,
  user text not null references users (name),
  created text not null,
  expires text not null
) strict, without rowid;
create index sessions_by_user on sessions (user);

create table tokens (
  id text primary key,
  hash text not null unique,
  user text not null references users (name),
  name text not null,
  scopes text not null,
  created text not null,
  expires text,
  revoked text
) strict, without rowid;
create index tokens_by_user on tokens (user);

create table sign_in_failures (
  who text not null,
  at text not null
) strict;
create index sign_in_failures_by_who on sign_in_failures (who, at);

create table collections (
  id text primary key,
  title text not null,
  restricted integer not null,
  note text
) strict, without rowid;

create table collection_members (
  collection text not null references collections (id),
  user text not null references users (name),
  primary key (collection, user)
) strict, without rowid;

create table document_handling (
  document integer primary key references documents (key) on delete cascade,
  collection text references collections (id),
  mark integer not null default 0 check (mark between 0 and 3),
  embargo text,
  changed integer not null default 1
) strict;

create table audit (
  number integer primary key autoincrement,
  at text not null,
  who text not null,
  via text not null,
  action text not null,
  target text,
  detail text
) strict;
create index audit_by_action on audit (action, number);
create trigger audit_is_never_changed before update on audit
  begin select raise(abort, 'the audit log is append-only'); end;
create trigger audit_is_never_deleted before delete on audit
  begin select raise(abort, 'the audit log is append-only'); end;

create table jobs (
  number integer primary key autoincrement,
  kind text not null,
  state text not null check (state in ('waiting', 'running', 'done', 'stopped')),
  who text not null,
  created text not null,
  finished text,
  input text not null
) strict;

create table job_items (
  job integer not null references jobs (number),
  position integer not null,
  origin text not null,
  bytes blob,
  outcome text,
  primary key (job, position)
) strict, without rowid;

create table saved_views (
  id text primary key,
  owner text not null,
  name text not null,
  page text not null,
  query text not null,
  shared integer not null,
  created text not null
) strict, without rowid;

create table settings (
  name text primary key,
  value text not null
) strict, without rowid;

create table findings_by_hand (
  id text primary key,
  document text not null,
  finding text not null,
  who text not null,
  at text not null
) strict, without rowid;
create index findings_by_hand_by_document on findings_by_hand (document);
create trigger findings_by_hand_are_never_changed before update on findings_by_hand
  begin select raise(abort, 'findings added by hand are kept: decide on them instead'); end;
create trigger findings_by_hand_are_never_deleted before delete on findings_by_hand
  begin select raise(abort, 'findings added by hand are kept: decide on them instead'); end;
`;
