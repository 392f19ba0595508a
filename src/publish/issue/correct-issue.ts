import type { Issue } from '../../kinds/issue.ts';
import type { IssueSentence } from '../../kinds/issue-sentence.ts';
import type { IssueVersion, NewCorrection } from '../../record/issue-store.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { holdCitations } from './hold-citations.ts';
import { blockSentences, citedBy, issueSentences, sentenceText } from './issue-sentences.ts';
import type { PublishOptions } from './publish-issue.ts';
import { lastDecision, type Names, refuseWhenWrong, sealFromRecord } from './refuse-when-wrong.ts';
import { spaced } from './spaced.ts';
import { readSentenceLine, type SentenceLine } from './text/sentence-line.ts';

export interface CorrectOptions extends PublishOptions {
  /** id of the sentence that was wrong */
  readonly sentence: string;
  /** the right sentence as it stands in an issue’s text; null to withdraw it */
  readonly line: string | null;
  readonly reason: string;
}

/**
 * Corrects one sentence of a published issue, wherever it is: a new edition with a note of the correction, which the
 * next issue prints as well.
 * @throws SyntaxError when the sentence cannot be read or is not in the issue
 * @throws ChecksFailed when the checks of the new edition fail at this sentence
 */
export const correctIssue = async (
  record: RecordStore,
  knowledge: Names,
  name: string,
  { sentence, line, reason, seen, despite, who, at }: CorrectOptions,
): Promise<IssueVersion> => {
  const version = await record.issues.get(name, seen);
  if (!version) throw new RangeError(`There is no version ${seen} of issue ${name}.`);
  const wrong = issueSentences(version.content).find((each) => each.sentence.id === sentence)?.sentence;
  if (!wrong) throw new SyntaxError(`issue ${name} has no sentence ${sentence}`);
  const right = line === null ? null : corrected(wrong, readSentenceLine(line));
  const correction: NewCorrection = {
    sentence,
    was: sentenceText(wrong).trim(),
    is: right ? sentenceText(right).trim() : '',
    citations: right ? citedBy(right) : [],
    reason,
  };
  const edition = version.content.edition + 1;
  const replaced = withNote(
    {
      ...version.content,
      edition,
      published: at,
      parts: version.content.parts.map((part) => replaceIn(part, sentence, right)),
    },
    name,
    correction,
    at,
  );
  const { issue: content, unknown } = await holdCitations(replaced, record, knowledge);
  if (unknown.length > 0) throw new SyntaxError(unknown.map(({ message }) => message).join('; '));
  const decided = await lastDecision(record);
  await refuseWhenWrong(record, knowledge, content, despite, sentence);
  const seal = await sealFromRecord(record, content);
  return record.issues.correct(name, seen, { content, who, at, note: reason }, { seal, despite, decided }, [
    {
      ...correction,
      citations: right ? citedBy(issueSentences(content).find((each) => each.sentence.id === sentence)!.sentence) : [],
    },
  ]);
};

const corrected = (wrong: IssueSentence, { runs, own, date, status }: SentenceLine): IssueSentence => ({
  ...wrong,
  runs: [...runs],
  own,
  date: date ?? wrong.date,
  status: status ?? wrong.status,
  origin: 'person',
  warnings: [],
});

const replaceIn = (part: Issue['parts'][number], id: string, right: IssueSentence | null): Issue['parts'][number] => {
  const swap = (sentences: readonly IssueSentence[]): IssueSentence[] =>
    sentences.some((sentence) => sentence.id === id)
      ? spaced(sentences.flatMap((sentence) => (sentence.id !== id ? [sentence] : right ? [right] : [])))
      : [...sentences];
  return {
    ...part,
    blocks: part.blocks.flatMap((block): Issue['parts'][number]['blocks'] => {
      switch (block.kind) {
        case 'paragraph':
          return kept({ ...block, sentences: swap(block.sentences) });
        case 'day':
          return kept({
            ...block,
            entries: block.entries
              .map((entry) => ({ ...entry, sentences: swap(entry.sentences) }))
              .filter(({ sentences }) => sentences.length > 0),
          });
        case 'excerpt': {
          const answer = swap(block.answer);
          return answer.length === 0 ? [] : [{ ...block, question: swap(block.question), answer }];
        }
        case 'judgement':
          return [{ ...block, reason: swap(block.reason) }];
        default:
          return [block];
      }
    }),
  };
};

/** A block whose last sentence was withdrawn goes with it. */
const kept = (block: Issue['parts'][number]['blocks'][number]): Issue['parts'][number]['blocks'] =>
  blockSentences(block).length === 0 ? [] : [block];

/** The new edition prints its own correction, before the note on the method. */
const withNote = (issue: Issue, name: string, correction: NewCorrection, at: string): Issue => {
  const { sentence, was, is, reason, citations } = correction;
  const block = {
    id: `b${issue.given + 1}`,
    kind: 'correction' as const,
    issue: name,
    issueTitle: issue.title,
    sentence,
    was,
    is,
    reason,
    at,
    citations: [...citations],
  };
  const there = issue.parts.some(({ kind }) => kind === 'corrections');
  const method = issue.parts.findIndex(({ kind }) => kind === 'method');
  const part = {
    id: 'corrections',
    kind: 'corrections' as const,
    title: 'Corrections',
    thread: null,
    why: null,
    blocks: [block],
  };
  return {
    ...issue,
    given: issue.given + 1,
    parts: there
      ? issue.parts.map((each) => (each.kind === 'corrections' ? { ...each, blocks: [...each.blocks, block] } : each))
      : issue.parts.toSpliced(method < 0 ? issue.parts.length : method, 0, part),
  };
};
