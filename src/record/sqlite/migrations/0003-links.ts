/**
 * Links between findings and between passages, what is decided of them, and the keys by which a new document finds what
 * it may be linked with, so that it need not be compared with the whole record.
 */
export const links = `
create table unlinked_documents (
  document integer primary key references documents (key) on delete cascade,
  indexed integer not null default 0
) strict;
insert into unlinked_documents (document) select key from documents;
create trigger readings_are_to_be_linked after insert on texts
  begin insert or replace into unlinked_documents (document, indexed) values (new.document, 0); end;
create trigger corrections_are_to_be_linked after update of corrections on findings
  when old.corrections is not new.corrections
  begin insert or replace into unlinked_documents (document, indexed) values (new.document, 0); end;

create table link_keys (
  key integer not null,
  position integer not null,
  item integer not null references findings (key) on delete cascade,
  last integer not null,
  primary key (key, position, item)
) strict, without rowid;
create index link_keys_by_item on link_keys (item);

create table link_key_counts (
  key integer primary key,
  count integer not null
) strict;
create trigger link_keys_are_discounted after delete on link_keys
  begin update link_key_counts set count = count - 1 where key = old.key; end;

create table finding_links (
  number integer primary key,
  kind text not null check (kind in ('same-event', 'claim', 'series')),
  first integer not null references findings (key) on delete cascade,
  second integer not null references findings (key) on delete cascade,
  relation text,
  score real not null,
  reasons text not null,
  rule text not null,
  found text not null,
  unique (first, second, kind)
) strict;
create index finding_links_by_second on finding_links (second);

create table passage_texts (
  key integer primary key,
  digest integer not null,
  shingles blob not null
) strict;
create index passage_texts_by_digest on passage_texts (digest);

create table passages (
  block integer primary key references blocks (key) on delete cascade,
  text integer not null references passage_texts (key)
) strict;
create index passages_by_text on passages (text);

create table passage_bands (
  band integer not null,
  text integer not null references passage_texts (key),
  primary key (band, text)
) strict, without rowid;

create table passage_links (
  first integer not null references passage_texts (key),
  second integer not null references passage_texts (key),
  overlap real not null,
  rule text not null,
  found text not null,
  primary key (first, second)
) strict, without rowid;
create index passage_links_by_second on passage_links (second);

create table link_decisions (
  number integer primary key autoincrement,
  kind text not null check (kind in ('same-event', 'claim', 'series', 'repeat')),
  action text not null check (action in ('accept', 'reject', 'join', 'undo')),
  first text not null,
  second text not null,
  first_document text not null,
  second_document text not null,
  relation text,
  undoes integer references link_decisions (number),
  who text not null,
  at text not null,
  reason text,
  first_seen text not null,
  second_seen text not null
) strict;
create index link_decisions_by_first on link_decisions (first_document);
create index link_decisions_by_second on link_decisions (second_document);
create trigger link_decisions_are_never_changed before update on link_decisions
  begin select raise(abort, 'decisions are append-only: add another decision instead'); end;
create trigger link_decisions_are_never_deleted before delete on link_decisions
  begin select raise(abort, 'decisions are append-only: add another decision instead'); end;
`;
