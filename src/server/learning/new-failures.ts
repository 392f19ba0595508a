import { type CodebookFailure, testCodebook } from '../../extract/events/codebook/test-codebook.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { NewCodebookEntry } from '../../knowledge/own-pack-edits.ts';
import type { LanguageEngine } from '../../language/sentence.ts';

/** The sentences of the codebook that do not do what they say once it is changed, and did before. */
export const newFailures = (
  before: Knowledge,
  after: Knowledge,
  engine: LanguageEngine,
): readonly CodebookFailure[] => {
  const { failures } = testCodebook(after, engine);
  if (failures.length === 0) return [];
  const old = testCodebook(before, engine).failures;
  return failures.filter((failure) => !old.some((each) => isSame(each, failure)));
};

export const codeOf = ({ type, mode }: { readonly type: string; readonly mode?: string | null }): string =>
  mode ? `${type} (${mode})` : type;

const isSame = (a: CodebookFailure, b: CodebookFailure): boolean =>
  a.file === b.file && a.type === b.type && a.mode === b.mode && a.sentence === b.sentence && a.fault === b.fault;

export const fieldOf = ({ sentence }: CodebookFailure, entry: NewCodebookEntry): string =>
  entry.examples.includes(sentence)
    ? 'body.example'
    : entry.nearMisses.includes(sentence)
      ? 'body.nearMiss'
      : 'body.pattern';

export const failureText = (failure: CodebookFailure, entry: NewCodebookEntry): string => {
  const { sentence, fault, matches, file } = failure;
  const found = `Found: ${matches.length > 0 ? matches.join(', ') : 'nothing'}.`;
  if (fieldOf(failure, entry) === 'body.pattern')
    return `With this pattern ${file}.yaml, ${codeOf(failure)}, no longer does what it says in '${sentence}'. ${found}`;
  return fault === 'not found'
    ? `'${sentence}' is not read as ${codeOf(entry)} with this pattern. ${found}`
    : `'${sentence}' should stay silent and is read as ${codeOf(entry)}. ${found}`;
};
