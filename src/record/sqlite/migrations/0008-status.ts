/** The status of an event as decisions leave it, and the index on what is counted with it. */
export const status = `
alter table findings add column status text;
update findings set status = coalesce(corrections ->> '$.status', fields ->> '$.status') where kind = 'event';
drop index findings_counted;
create index findings_counted on findings (kind, state, type, document, dated, earliest, latest, status);
`;
