/** The status of an event as decisions leave it, and the index on what is counted with it. */
export const status = `
alter table findings add column status text generated always as
  (case when kind = 'event' then coalesce(corrections ->> '$.status', fields ->> '$.status') end) virtual;
drop index findings_counted;
create index findings_counted on findings (kind, state, type, document, dated, earliest, latest, status);
`;
