import { repairTree } from '../repair-tree.ts';

/** Words as `form/UPOS/head/relation`, or with XPOS behind, heads counted from 1; answers the arcs after the repair. */
export function repaired(sentence: string): string[] {
  const rows = sentence.split(' ').map((word) => word.split('/') as [string, string, string, string, string?]);
  const texts = rows.map((row) => row[0]);
  const head = Int32Array.from(rows, (row) => Number(row[2]) - 1);
  const deprel = rows.map((row) => row[3]);
  const lemma = texts.map((text) => LEMMAS[text] ?? text);
  const xpos = rows.map((row) => row[4] ?? '');
  repairTree({ texts, upos: rows.map((row) => row[1]), xpos, lemma, head, deprel });
  return texts.map((text, at) => `${text}/${head[at]! + 1}/${deprel[at]}`);
}

const LEMMAS: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  noted: 'note',
  adding: 'add',
  urging: 'urge',
  killed: 'kill',
  taken: 'take',
  accused: 'accuse',
  described: 'describe',
  denied: 'deny',
  accusing: 'accuse',
  declining: 'decline',
  pledging: 'pledge',
  refusing: 'refuse',
};
