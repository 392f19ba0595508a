/** What was done, by the name of its route (`operationId`) or the word by which the log has it. */
const DONE: Readonly<Record<string, string>> = {
  postDocumentsAddress: 'brought in an address',
  postDocumentsReread: 'had documents read again',
  postDocuments: 'brought in files',
  postFindings: 'added a finding',
  postFindingsIdSplit: 'split a finding',
  postDecisionsBulk: 'decided on many findings',
  postDecisions: 'decided on a finding',
  postLinksDecisions: 'decided on a link',
  postLedgerMarks: 'marked a provision',
  postThreadsIdJudgements: 'judged a thread',
  postThreadsIdEntries: 'changed a thread by hand',
  postNamesMerge: 'made two names one',
  postNamesApart: 'kept two names apart',
  postNamesUnmerge: 'took back a decision on names',
  postIssues: 'drafted an issue',
  putIssuesId: 'saved an issue',
  postIssuesIdPublish: 'published an issue',
  postIssuesIdCorrect: 'corrected a published issue',
  postCodebookPatterns: 'taught a pattern',
  postPacksNames: 'taught a name',
  deleteTaughtId: 'took back what was taught',
  postViews: 'saved a view',
  deleteViewsId: 'forgot a view',
  deleteSession: 'signed out',
  putSessionPassword: 'changed the own password',
  postUsers: 'made an account',
  patchUsersName: 'changed an account',
  postTokens: 'made a key for a program',
  deleteTokensId: 'ended a key for a program',
  putSettings: 'changed the rules of the desk',
  postCollections: 'made or changed a collection',
  putDocumentsIdHandling: 'changed how a document is handled',
  postDocumentsIdDescription: 'said what a document is',
  postDocumentsIdWithdrawal: 'took a document out of the record',
  deleteDocumentsIdWithdrawal: 'took a document back into the record',
  'sign-in': 'signed in',
  'sign-in-failed': 'failed to sign in',
  'password-change-failed': 'gave a wrong password',
  'users add': 'made an account',
  'users password': 'gave an account another password',
  export: 'exported',
  'view-restricted': 'looked at a restricted document',
};

export const doneText = (action: string): string => DONE[action] ?? action;

/** What the log keeps of it, in one line: `action accept, filter: kind event, on 2024-10`. Empty values are left out. */
export const detailText = (detail: Readonly<Record<string, unknown>> | null): string =>
  Object.entries(detail ?? {})
    .flatMap(([name, value]) => {
      const text = valueText(value);
      return text === ''
        ? []
        : [typeof value === 'object' && !Array.isArray(value) ? `${name}: ${text}` : `${name} ${text}`];
    })
    .join(', ');

const valueText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(valueText).join(' and ');
  return typeof value === 'object' ? detailText(value as Record<string, unknown>) : String(value);
};
