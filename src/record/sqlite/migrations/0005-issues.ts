/** Issues of a bulletin: every version, the editions that went out with what they rested on, and their corrections. */
export const issues = `
create table issue_versions (
  issue text not null,
  version integer not null,
  action text not null check (action in ('draft', 'edit', 'publish', 'correct')),
  title text not null,
  period text not null,
  edition integer not null,
  content text not null,
  who text not null,
  at text not null,
  note text,
  primary key (issue, version)
) strict;
create trigger issue_versions_are_never_changed before update on issue_versions
  begin select raise(abort, 'versions of an issue are append-only: add another version instead'); end;
create trigger issue_versions_are_never_deleted before delete on issue_versions
  begin select raise(abort, 'versions of an issue are append-only: add another version instead'); end;

create table issue_publications (
  issue text not null,
  edition integer not null,
  version integer not null,
  content_hash text not null,
  quote_hashes text not null,
  source_hashes text not null,
  despite text,
  who text not null,
  at text not null,
  primary key (issue, edition),
  foreign key (issue, version) references issue_versions (issue, version)
) strict;
create trigger publications_are_never_changed before update on issue_publications
  begin select raise(abort, 'a published edition is never changed: publish a correction instead'); end;
create trigger publications_are_never_deleted before delete on issue_publications
  begin select raise(abort, 'a published edition is never changed: publish a correction instead'); end;

create table issue_corrections (
  number integer primary key autoincrement,
  issue text not null,
  edition integer not null,
  sentence text not null,
  was text not null,
  corrected text not null,
  citations text not null,
  reason text not null,
  who text not null,
  at text not null
) strict;
create index issue_corrections_by_issue on issue_corrections (issue);
create trigger issue_corrections_are_never_changed before update on issue_corrections
  begin select raise(abort, 'corrections are append-only: add another correction instead'); end;
create trigger issue_corrections_are_never_deleted before delete on issue_corrections
  begin select raise(abort, 'corrections are append-only: add another correction instead'); end;
`;
