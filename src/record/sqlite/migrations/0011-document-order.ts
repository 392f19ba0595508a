/** The orders in which documents are listed, and when the last of them was read: neither goes through all of them. */
export const documentOrder = `
create index documents_published on documents (published is null, published, key);
create index documents_added on documents (added desc, published is null, published, key);
create index documents_by_read on documents (read);
`;
