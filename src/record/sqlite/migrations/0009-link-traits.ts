/**
 * What of a finding is compared when it may be linked, so that its whole document need not be read again for that.
 * Everything is linked anew, since what was linked before has none.
 */
export const linkTraits = `
create table link_traits (
  item integer primary key references findings (key) on delete cascade,
  document integer not null,
  traits text not null
) strict;
insert or replace into unlinked_documents (document, indexed) select key, 0 from documents;
`;
