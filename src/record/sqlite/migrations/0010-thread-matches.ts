/**
 * To which thread of the packs each finding belongs by what is told, with the definitions by which it was worked out.
 * What changes the fields of a document's findings has the document matched anew; what analysts decide of findings does
 * not, it is looked at when the threads are asked for.
 */
export const threadMatches = `
create table thread_definitions (
  only integer primary key check (only = 1),
  definitions text not null
) strict;

create table unmatched_documents (
  document integer primary key references documents (key) on delete cascade,
  times integer not null default 1
) strict;
insert into unmatched_documents (document) select key from documents;

create table thread_matches (
  finding integer primary key references findings (key) on delete cascade,
  document integer not null,
  near integer not null,
  regional text,
  regional_reasons text,
  other text,
  other_reasons text
) strict;
create index thread_matches_regional on thread_matches (regional) where regional is not null;
create index thread_matches_other on thread_matches (other) where other is not null;

create trigger new_findings_are_to_be_matched after insert on findings
  begin insert into unmatched_documents (document) values (new.document)
    on conflict (document) do update set times = times + 1; end;
create trigger corrected_findings_are_to_be_matched after update of corrections on findings
  when old.corrections is not new.corrections
  begin insert into unmatched_documents (document) values (new.document)
    on conflict (document) do update set times = times + 1; end;
create trigger places_renamed_are_to_be_matched after update of place_id on findings
  when old.place_id is not new.place_id
  begin insert into unmatched_documents (document) values (new.document)
    on conflict (document) do update set times = times + 1; end;
create trigger actors_renamed_are_to_be_matched after update of actor on finding_actors
  when old.actor is not new.actor
  begin insert into unmatched_documents (document) select document from findings where key = new.finding
    on conflict (document) do update set times = times + 1; end;
`;
