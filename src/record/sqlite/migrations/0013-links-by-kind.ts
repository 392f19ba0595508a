/** Links of one kind, and of one relation, without going through those of the others. */
export const linksByKind = `
create index finding_links_by_kind on finding_links (kind, relation, first, second);
`;
