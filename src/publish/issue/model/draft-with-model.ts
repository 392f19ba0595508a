import type { Issue, IssuePart } from '../../../kinds/issue.ts';
import type { IssueSentence } from '../../../kinds/issue-sentence.ts';
import type { IssueWarning } from '../check/issue-warning.ts';
import { blockSentences } from '../issue-sentences.ts';
import { spaced } from '../spaced.ts';
import type { DraftingModel } from './drafting-model.ts';
import { givenFindings, modelRequest } from './model-request.ts';
import { readAnswer } from './read-answer.ts';

/** Which parts a model may write. The chronicle, figures, ledger and judgements stay as they are. */
const WRITTEN: ReadonlySet<IssuePart['kind']> = new Set(['summary', 'section']);

/**
 * Lets a model write the summary and sections of an extractive draft anew. It gets nothing but the findings that the
 * draft chose, and what it writes is checked before anybody sees it: a sentence that fails keeps the warnings. A part for
 * which the model gives nothing usable stays extractive and says so.
 * @param check the checks of an issue (`checkIssue`)
 */
export const draftWithModel = async (
  issue: Issue,
  model: DraftingModel,
  check: (issue: Issue) => Promise<readonly IssueWarning[]>,
): Promise<Issue> => {
  let { given } = issue;
  const next = (prefix: 's' | 'b'): string => `${prefix}${++given}`;
  const parts: IssuePart[] = [];
  for (const part of issue.parts)
    parts.push(
      WRITTEN.has(part.kind) && givenFindings(part, issue).length > 0
        ? await writtenPart(part, issue, model, next)
        : part,
    );
  const drafted: Issue = { ...issue, parts, given };
  const warnings = Map.groupBy(await check(drafted), ({ sentence }) => sentence);
  return {
    ...drafted,
    parts: drafted.parts.map((part) => ({
      ...part,
      blocks: part.blocks.map((block) =>
        block.kind === 'paragraph'
          ? { ...block, sentences: block.sentences.map((sentence) => marked(sentence, warnings)) }
          : block,
      ),
    })),
  };
};

const marked = (sentence: IssueSentence, warnings: ReadonlyMap<string, readonly IssueWarning[]>): IssueSentence => ({
  ...sentence,
  warnings: [
    ...sentence.warnings,
    ...(warnings.get(sentence.id) ?? []).map(({ rule, message }) => `${rule}: ${message}`),
  ],
});

const writtenPart = async (
  part: IssuePart,
  issue: Issue,
  model: DraftingModel,
  next: (prefix: 's' | 'b') => string,
): Promise<IssuePart> => {
  try {
    const ids = new Set(givenFindings(part, issue).map(({ id }) => id));
    const sentences = readAnswer(await model.answer(modelRequest(part, issue)), ids);
    const own = part.blocks.filter((block) => blockSentences(block).every((sentence) => sentence.own));
    return {
      ...part,
      why: `written by ${model.name} from ${ids.size} findings; ${part.why ?? ''}`.replace(/; $/, ''),
      blocks: [
        ...own,
        {
          id: next('b'),
          kind: 'paragraph',
          sentences: spaced(
            sentences.map(({ runs, faults }) => ({
              id: next('s'),
              runs: [...runs],
              own: false,
              date: null,
              status: null,
              origin: 'model',
              why: `written by ${model.name}`,
              warnings: [...faults],
            })),
          ),
        },
      ],
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      ...part,
      why: `${model.name} gave no usable draft (${reason}); the sources’ own sentences stand. ${part.why ?? ''}`.trim(),
    };
  }
};
