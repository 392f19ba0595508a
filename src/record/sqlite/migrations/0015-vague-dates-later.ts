/** What is known to the year alone, or goes on for years, stands where it ends: a month does not begin with it. */
export const vagueDatesLater = `
drop index findings_in_time;
create index findings_in_time on findings (
  earliest is null,
  case when earliest = '0001-01-01' then latest
    when latest <> '9999-12-31' and julianday(latest) - julianday(earliest) > 31 then latest
    else earliest end,
  latest, document, start_offset, id
);
`;
