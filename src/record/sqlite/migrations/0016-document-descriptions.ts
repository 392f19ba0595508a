/** What analysts say that a document is, with what stood there before. */
export const documentDescriptions = `
create table document_descriptions (
  number integer primary key,
  document integer not null references documents (key) on delete cascade,
  title text,
  publisher text,
  published text,
  was text not null,
  who text not null,
  at text not null
) strict;
create index document_descriptions_by_document on document_descriptions (document, number);
`;
