import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import type { StatementFinding } from '../../kinds/statement.ts';
import { oneLine } from '../../text/one-line.ts';
import { partyNamed } from '../parties/party-named.ts';
import type { Reading } from '../reading.ts';
import { actOfContent } from './act-of-content.ts';
import { intervieweeOf } from './interviewee.ts';

/**
 * The answers of an interview, each as one statement of whoever answers: the name that stands before the answer, else the
 * person whose words were reported last before the first question (`said in an interview with …`), else whom the title names.
 */
export const interviewAnswers = (
  reading: Reading,
  reported: readonly Draft<StatementFinding>[],
): readonly Draft<StatementFinding>[] => {
  const found: Draft<StatementFinding>[] = [];
  let introduced: Party | null = null;
  let next = 0;
  reading.blocks.forEach((block, index) => {
    const turn = block.kind === 'question' || block.kind === 'answer';
    while (next < reported.length && reported[next]!.start < block.start) {
      const { speaker, block: at } = reported[next++]!;
      const told = reading.blocks[at]!;
      if (speaker.length === 1 && told.kind !== 'question' && told.kind !== 'answer') introduced = speaker[0]!;
    }
    // of several who spoke before a heading nobody is asked behind it, unless its section says so
    if (block.kind === 'question' && isOnHeading(reading, index) && speakersBefore(reported, next) > 1)
      introduced = null;
    if (!turn || block.kind !== 'answer') return;
    const speaker =
      block.speaker === null ? (introduced ?? intervieweeOf(reading)) : speakerNamed(reading, block.speaker, reported);
    const end = block.body + reading.text.slice(block.body, block.end).trimEnd().length;
    if (!speaker || end <= block.body) return;
    const quote = reading.text.slice(block.body, end);
    found.push({
      kind: 'statement',
      start: block.body,
      end,
      quote,
      block: index,
      group: null,
      rule: 'statement/interview-answer@2',
      speaker: [speaker],
      cue: null,
      cueStart: null,
      cueEnd: null,
      act: actOfContent(reading.knowledge, { act: 'state', cue: '', isName: false, isAskedFor: false }, quote),
      addressee: null,
      direct: true,
      date: reading.document.published,
      occasion: 'interview',
      reportedBy: null,
      within: null,
    });
  });
  return found;
};

const isOnHeading = ({ blocks }: Reading, index: number): boolean => {
  let before = index - 1;
  while (blocks[before] && /^(?:furniture|pageNumber|footnote|footnoteMarker)$/.test(blocks[before]!.kind)) before--;
  return blocks[before]?.kind === 'heading';
};

const speakersBefore = (reported: readonly Draft<StatementFinding>[], next: number): number =>
  new Set(reported.slice(0, next).flatMap(({ speaker }) => speaker.map(({ name }) => name))).size;

/**
 * The speaker of that name whom the document quotes elsewhere, else the person whom it names in full (`KELLER:`, `Mr. Keller:`
 * for Ivo Keller), else the only actor of that name, else the name itself.
 */
const speakerNamed = (reading: Reading, name: string, reported: readonly Draft<StatementFinding>[]): Party => {
  const last = lastWord(name);
  const known = reported.flatMap(({ speaker }) => speaker).find((party) => lastWord(party.name) === last);
  if (known) return known;
  const full = [...reading.headlines, ...reading.sentences]
    .flatMap(({ names }) => names)
    .find(({ type, text }) => type === 'PER' && text.includes(' ') && /\p{Ll}/u.test(text) && lastWord(text) === last);
  return partyNamed(reading.knowledge, full ? oneLine(full.text) : name);
};

const lastWord = (name: string): string => name.split(/\s+/).at(-1)!.toLowerCase();
