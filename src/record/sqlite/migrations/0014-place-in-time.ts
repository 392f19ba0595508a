/** What is dated by its end alone (`until 2011`) stands in the order of time where it ends, not before everything. */
export const placeInTime = `
drop index findings_in_time;
create index findings_in_time on findings (
  earliest is null,
  case earliest when '0001-01-01' then latest else earliest end,
  latest, document, start_offset, id
);
`;
