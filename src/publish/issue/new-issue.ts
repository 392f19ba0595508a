import type { EdtfDate } from '../../kinds/edtf-date.ts';
import { type Issue, type IssueTheme, Masthead } from '../../kinds/issue.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { NameLens } from '../../link/names/name-lens.ts';
import type { IssueVersion } from '../../record/issue-store.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { draftIssue } from './draft/draft-issue.ts';
import { materialFromRecord } from './draft/material-from-record.ts';
import type { DraftingModel } from './model/drafting-model.ts';
import { nothingToDraft, tellsNothing } from './nothing-to-draft.ts';
import { checkRecordedIssue } from './refuse-when-wrong.ts';

export interface DraftOptions {
  readonly period: EdtfDate;
  /** what differs from the masthead of the issue before */
  readonly masthead: Partial<Masthead>;
  /** null for that of the issue before */
  readonly theme: IssueTheme | null;
  readonly acceptedOnly: boolean;
  /** true: also an issue that tells nothing, for its frame; refused when left out */
  readonly empty?: boolean | undefined;
  /** how names outside quotations are printed; left out: as the record has them */
  readonly lens?: NameLens | null;
}

export interface NewIssueOptions extends DraftOptions {
  /** null for one made from the period */
  readonly name: string | null;
  /** writes the summary and sections anew; null for the sources' own sentences */
  readonly model: DraftingModel | null;
  readonly who: string;
  readonly at: string;
}

/**
 * Drafts an issue from the record and keeps nothing.
 * @throws NothingToDraft when the record holds nothing of the period
 */
export const draftFromRecord = async (
  record: RecordStore,
  knowledge: Pick<Knowledge, 'actors' | 'mentions' | 'threads' | 'codebook'>,
  { period, masthead, theme, acceptedOnly, empty = false, lens = null }: DraftOptions,
): Promise<Issue> => {
  const [before] = await record.issues.list();
  const earlier = before ? (await record.issues.get(before.issue))!.content : null;
  const draft = draftIssue(
    await materialFromRecord(record, knowledge, {
      period,
      masthead: Masthead.parse({ name: 'Chancery monthly bulletin', ...earlier?.masthead, number: null, ...masthead }),
      theme: theme ?? earlier?.theme ?? 'think-tank',
      acceptedOnly,
      lens,
    }),
  );
  if (!empty && tellsNothing(draft)) throw await nothingToDraft(record, period, acceptedOnly);
  return draft;
};

/**
 * Drafts an issue and keeps it as version 1.
 * @throws RecordError when there is one of this name
 * @throws NothingToDraft when the record holds nothing of the period
 */
export const newIssue = async (
  record: RecordStore,
  knowledge: Pick<Knowledge, 'actors' | 'places' | 'mentions' | 'threads' | 'codebook'>,
  { name, who, at, model, ...options }: NewIssueOptions,
): Promise<IssueVersion> => {
  const draft = await draftFromRecord(record, knowledge, options);
  const content = model
    ? await (await import('./model/draft-with-model.ts')).draftWithModel(draft, model, (issue) =>
        checkRecordedIssue(record, knowledge, issue),
      )
    : draft;
  return record.issues.create(name ?? nameOf(options.period), {
    content,
    who,
    at,
    note: model ? `drafted with ${model.name}` : null,
  });
};

/** `2024-10` stays; `2024-10-01/2024-10-15` becomes `2024-10-01-2024-10-15`. */
const nameOf = (period: EdtfDate): string =>
  period
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
