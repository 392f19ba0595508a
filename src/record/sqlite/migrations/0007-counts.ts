/** What findings are counted by, so that facets are read off an index. */
export const counts = `
create index findings_counted on findings (kind, state, type, document, dated, earliest, latest);
`;
