/** What the sentence of an event tells is kept with its keys. Everything is linked anew, since what was linked before has none. */
export const eventContext = `
insert or replace into unlinked_documents (document, indexed) select key, 0 from documents;
`;
