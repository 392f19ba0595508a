import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../../src/kinds/finding.ts';
import { event, figure, party, sampleDocument, statement } from '../../src/record/sample-analysis.ts';
import { SqliteRecord } from '../../src/record/sqlite/sqlite-record.ts';
import { passingPath } from '../../src/resources/passing-path.ts';

const ACTORS = [
  ['Ilham Aliyev', 'ilham-aliyev'],
  ['Nikol Pashinyan', 'nikol-pashinyan'],
  ['Azerbaijan', 'azerbaijan'],
  ['Armenia', 'armenia'],
  ['Georgia', 'georgia'],
  ['Russia', 'russia'],
] as const;
const PLACES = [
  ['Baku', 'baku'],
  ['Yerevan', 'yerevan'],
  ['Tbilisi', 'tbilisi'],
  ['Kazan', 'kazan'],
  ['Lachin', null],
] as const;
const TYPES = ['CONSULT', 'AGREE', 'ACCUSE', 'REJECT', 'ASSAULT', 'COOPERATE'] as const;
const WORDS = 'talks border road treaty prisoner mine gas railway court vote school water bridge village'.split(' ');

/** Plain numbers that look random and are the same on every run (a linear congruential generator). */
const numbers = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

/** Writes a record of so many made-up findings, fifty a document, over eight years. Left as it is where it is there. */
export const makeRecord = async (path: string, findings: number): Promise<void> => {
  if (existsSync(path)) return;
  using unfinished = passingPath(`${path}.unfinished`);
  mkdirSync(unfinished.path);
  const made = join(unfinished.path, 'record.sqlite');
  const record = SqliteRecord.open(made, 'write');
  const random = numbers(7);
  const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  for (let document = 0; document < findings / 50; document++) {
    const day = new Date(Date.UTC(2018, 0, 1) + Math.floor(random() * 2900) * 86_400_000).toISOString().slice(0, 10);
    const lines = Array.from({ length: 50 }, (_, i) => {
      const [actor, place] = [one(ACTORS), one(PLACES)];
      const words = `${one(WORDS)} and ${one(WORDS)} of report ${document} line ${i}`;
      return { actor, place, text: `${actor[0]} spoke of ${words} in ${place[0]}.`, words };
    });
    const text = lines.map((line) => line.text).join('\n');
    let at = 0;
    const drafts = lines.map((line, block): Draft => {
      const start = at;
      at += line.text.length + 1;
      const quote = { start, end: start + line.text.length, quote: line.text };
      const who = party(line.actor[0], line.actor[1]);
      if (block % 5 === 4)
        return { ...figure(quote, { value: block, measure: line.words, unit: one(WORDS), asOf: day }), block };
      if (block % 5 > 1) return { ...statement(quote, { speaker: [who], date: day }), block };
      const place = { name: line.place[0], place: line.place[1] };
      return { ...event(quote, { actor: [who], date: day, dateBasis: 'stated', type: one(TYPES), place }), block };
    });
    await record.add(
      sampleDocument({
        text,
        document: { title: `Report ${document}`, publisher: `Source ${document % 40}`, published: day },
        drafts: () => drafts,
      }),
    );
  }
  await record.close();
  renameSync(made, path);
};
