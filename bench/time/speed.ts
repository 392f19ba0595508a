import { NO_CONTEXT, tagDates } from '../../src/time/index.ts';
import { PEERS } from './peers.ts';

const DAY = '2024-10-31';

/** Sentences as bulletins and wires write them, with and without dates; the numbers in braces change from copy to copy. */
const SENTENCES = [
  'The two ministers met in Geneva on October {day}, 2024 and agreed to meet again next month.',
  'According to the ministry, {count} people were injured over the past two weeks.',
  'The delegation will arrive on Tuesday and stay until Friday night.',
  'Parliament adopted resolution {count} by 93 votes to 12, with 4 abstentions.',
  'In the third quarter of 2023 exports rose by 4.5 percent compared with a year earlier.',
  'The court extended the detention of the journalist for three months and twenty days.',
  'He recalled that the agreement of {day} November 2020 had ended the war after 44 days.',
  'The opposition rejected the proposal and accused the government of delay.',
  'The road is {count} kilometres long and costs an estimated $2,500 million.',
  'Since the early 1990s more than 3,000 people have gone missing; their families still wait for news.',
];

/** About `bytes` characters of text, the same on every machine. */
export const speedText = (bytes: number): string => {
  const paragraphs: string[] = [];
  let length = 0;
  for (let round = 0; length < bytes; round++) {
    const paragraph = SENTENCES.map((sentence, index) =>
      sentence
        .replace('{day}', String(((round + index) % 28) + 1))
        .replace('{count}', String(100 + ((37 * round) % 900))),
    ).join(' ');
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
};

/** Each tagger runs this long in every round, at least once; the rounds go round, so that a busy machine is busy for all. */
const BUDGET = 400;
const ROUNDS = 4;

/** The best time of a run within the budget, in milliseconds. */
const bestTime = (read: () => unknown): number => {
  let best = Infinity;
  const begun = performance.now();
  do {
    const started = performance.now();
    read();
    best = Math.min(best, performance.now() - started);
  } while (performance.now() - begun < BUDGET);
  return best;
};

/** Characters of the text that all read: the slowest takes seconds for it, and more than twice that for twice as much. */
const COMPARED = 12_000;

/** Speed beside the peers on the same text, and the time that single lines of growing length take. */
export const measureSpeed = async (json: boolean): Promise<number> => {
  const text = speedText(COMPARED);
  const context = { ...NO_CONTEXT, documentDate: DAY };
  const taggers: readonly { name: string; read: () => unknown }[] = [
    { name: 'chancery', read: () => tagDates(text, context) },
    ...PEERS.map(({ name, read }) => ({ name, read: () => read(text, DAY) })),
  ];
  const best = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++)
    for (const { name, read } of taggers) best.set(name, Math.min(best.get(name) ?? Infinity, bestTime(read)));
  const speeds: Record<string, number> = {};
  for (const [name, milliseconds] of best) speeds[name] = text.length / (milliseconds / 1000);
  for (const [name, speed] of Object.entries(speeds))
    console.log(
      `${name.padEnd(32)}${(speed / 1e6).toFixed(3).padStart(9)} million characters a second${name === 'chancery' ? '' : `, ${(speeds.chancery! / speed).toFixed(1)} times our time`}`,
    );
  const lines: { characters: number; milliseconds: number; expressions: number }[] = [];
  for (const bytes of [1.25e6, 2.5e6, 5e6]) {
    const line = speedText(bytes).replaceAll('\n', ' ');
    const started = performance.now();
    const expressions = tagDates(line, context).length;
    lines.push({ characters: line.length, milliseconds: performance.now() - started, expressions });
    const { characters, milliseconds } = lines.at(-1)!;
    console.log(`one line of ${characters} characters: ${milliseconds.toFixed(0)} ms, ${expressions} expressions`);
  }
  if (json) console.log(JSON.stringify({ charactersPerSecond: speeds, lines }));
  return 0;
};
