/** The desk's own marks of provisions, kept like decisions: nothing is changed, the latest counts. */
export const provisionMarks = `
create table provision_marks (
  number integer primary key autoincrement,
  agreement text not null,
  provision text not null,
  value real not null,
  who text not null,
  at text not null,
  note text
) strict;
create trigger marks_are_never_changed before update on provision_marks
  begin select raise(abort, 'marks are append-only: add another mark instead'); end;
create trigger marks_are_never_deleted before delete on provision_marks
  begin select raise(abort, 'marks are append-only: add another mark instead'); end;
`;
