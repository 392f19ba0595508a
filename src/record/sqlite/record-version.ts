/** What changes whenever documents, decisions or marks do. */
export const RECORD_VERSION = `select (select max(key) from documents) as documents,
  (select max(read) from documents) as read, (select max(number) from decisions) as decisions,
  (select max(number) from provision_marks) as marks, (select max(number) from document_withdrawals) as withdrawals, (select max(number) from name_decisions) as names,
  (select max(number) from link_decisions) as links, (select count(*) from unlinked_documents) as unlinked,
  (select max(number) from thread_decisions) as threads, (select count(*) from thread_judgements) as judgements,
  (select count(*) from findings_by_hand) as by_hand, (select total(changed) from document_handling) as handling,
  (select group_concat(id || restricted) from collections) as collections`;
