/** Documents with their outline and findings, decisions, and what is needed to find them again. */
export const firstRecord = `
create table documents (
  key integer primary key,
  id text not null unique,
  title text,
  publisher text,
  kind text not null,
  language text,
  published text,
  period text,
  period_basis text,
  period_evidence text,
  date_order text,
  media_type text not null,
  encoding text,
  origin text not null,
  size integer not null,
  engine text not null,
  added text not null,
  read text not null
) strict;

create table originals (
  document integer primary key references documents (key) on delete cascade,
  compression text not null check (compression in ('none', 'gzip')),
  bytes blob not null
) strict;

create table texts (
  document integer primary key references documents (key) on delete cascade,
  text text not null
) strict;

create table blocks (
  key integer primary key,
  document integer not null references documents (key) on delete cascade,
  position integer not null,
  kind text not null,
  start_offset integer not null,
  end_offset integer not null,
  level integer,
  number text,
  date text,
  dated integer,
  body_offset integer not null,
  repeats integer,
  speaker text,
  unique (document, position)
) strict;

create table findings (
  key integer primary key,
  id text not null unique,
  document integer not null references documents (key) on delete cascade,
  kind text not null,
  block integer not null,
  page integer,
  start_offset integer not null,
  end_offset integer not null,
  quote text not null,
  group_name text,
  rule text not null,
  fields text not null,
  corrections text,
  state text not null,
  merged_into text,
  type text,
  date text,
  place text,
  place_key text,
  place_id text,
  earliest text,
  latest text,
  dated text
) strict;
create index findings_by_document on findings (document, start_offset);
create index findings_by_time on findings (kind, earliest, latest);
create index findings_by_type on findings (kind, type);
create index findings_by_place on findings (place_id) where place_id is not null;
create index findings_by_group on findings (group_name) where group_name is not null;

create table finding_actors (
  finding integer not null references findings (key) on delete cascade,
  role text not null,
  position integer not null,
  name text not null,
  name_key text not null,
  actor text,
  office text,
  primary key (finding, role, position)
) strict, without rowid;
create index finding_actors_by_actor on finding_actors (actor) where actor is not null;
create index finding_actors_by_name on finding_actors (name_key);

create table decisions (
  number integer primary key autoincrement,
  finding text not null,
  document text not null,
  action text not null check (action in ('accept', 'correct', 'reject', 'merge', 'undo')),
  changes text,
  merged_into text,
  undoes integer references decisions (number),
  who text not null,
  at text not null,
  reason text,
  seen text not null
) strict;
create index decisions_by_finding on decisions (finding);
create trigger decisions_are_never_changed before update on decisions
  begin select raise(abort, 'decisions are append-only: add another decision instead'); end;
create trigger decisions_are_never_deleted before delete on decisions
  begin select raise(abort, 'decisions are append-only: add another decision instead'); end;

create table finding_successors (
  earlier text primary key,
  later text not null
) strict, without rowid;
create index finding_successors_by_later on finding_successors (later);

create virtual table block_search using fts5 (
  folded, spelling, content = '', contentless_delete = 1, tokenize = 'ascii'
);
create virtual table finding_search using fts5 (
  folded, spelling, content = '', contentless_delete = 1, tokenize = 'ascii'
);
`;
