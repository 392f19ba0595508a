import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadResources } from '../../src/resources/load-resources.ts';
import type { Bench } from '../main.ts';
import { type CodedSentence, parseSentence, predictRoot } from './predict.ts';
import { type LabelScore, QUADRANT, scoreLabels } from './score.ts';

const quadrant = (root: string | null): string | null => (root === null ? null : String(QUADRANT[root] ?? ''));

const goldQuadrant = ({ root, penta }: CodedSentence): string => String(penta ?? QUADRANT[root]);

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

const printScore = (name: string, { macroF1, accuracy }: LabelScore): void =>
  console.log(`${name.padEnd(14)} macro F1 ${percent(macroF1)}  accuracy ${percent(accuracy)}`);

/** Macro F1 of PLOVER roots and quadrants where source and target are given. */
export const bench: Bench = {
  summary:
    'events GOLD.jsonl [--out PRED.jsonl] [--classes] [--confusions] [--wrong ROOT] [--half odd|even] [--cross-validate] [--json]: PLOVER roots between a given source and target',
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        classes: { type: 'boolean' },
        confusions: { type: 'boolean' },
        wrong: { type: 'string' },
        half: { type: 'string' },
        'cross-validate': { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
    const path = positionals[0];
    if (!path) {
      console.error('events: name the file of coded sentences, for example: npm run bench -- events dev.jsonl');
      return 2;
    }
    const all: readonly CodedSentence[] = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line));
    const gold = values.half ? all.filter((_, i) => (i % 2 === 1) === (values.half === 'odd')) : all;
    const resources = await loadResources();
    const readings = gold.map((sentence) => parseSentence(sentence, resources));
    const started = performance.now();
    const predicted = gold.map((sentence, i) => predictRoot(sentence, resources, readings[i]));
    const milliseconds = performance.now() - started;
    if (values.out)
      writeFileSync(values.out, gold.map(({ id }, i) => `${JSON.stringify({ id, root: predicted[i] })}\n`).join(''));
    const roots = scoreLabels(
      gold.map(({ root }) => root),
      predicted,
    );
    const quadrants = scoreLabels(gold.map(goldQuadrant), predicted.map(quadrant));
    if (values.json) {
      console.log(
        JSON.stringify({
          sentences: gold.length,
          milliseconds: Math.round(milliseconds),
          root: roots,
          quadrant: quadrants,
        }),
      );
      return 0;
    }
    console.log(
      `${gold.length} sentences, ${milliseconds.toFixed(0)} ms from parsed text, ${((1000 * gold.length) / milliseconds).toFixed(0)} a second`,
    );
    printScore('root', roots);
    printScore('quad class', quadrants);
    if (values['cross-validate']) printHalves(gold, predicted);
    if (values.classes)
      for (const [label, score] of Object.entries(roots.classes))
        console.log(
          `  ${label.padEnd(10)} P ${percent(score.precision)}  R ${percent(score.recall)}  F1 ${percent(score.f1)}  of ${score.count}`,
        );
    if (values.confusions) printConfusions(gold, predicted);
    if (values.wrong)
      gold.forEach(({ root, source, target, sentence }, i) => {
        if (root === values.wrong && predicted[i] !== root)
          console.log(`${predicted[i]}\t[${source}] → [${target}]\t${sentence}`);
      });
    return 0;
  },
};

/** Rules written by looking at one half only are tried by the other. */
const printHalves = (gold: readonly CodedSentence[], predicted: readonly string[]): void => {
  for (const [name, parity] of [
    ['even', 0],
    ['odd', 1],
  ] as const) {
    const chosen = gold.flatMap((_, i) => (i % 2 === parity ? [i] : []));
    const wanted = chosen.map((i) => gold[i]!.root);
    const answered = chosen.map((i) => predicted[i]!);
    printScore(`root, ${name}`, scoreLabels(wanted, answered));
    printScore(
      `quad, ${name}`,
      scoreLabels(
        chosen.map((i) => goldQuadrant(gold[i]!)),
        answered.map(quadrant),
      ),
    );
  }
};

const printConfusions = (gold: readonly CodedSentence[], predicted: readonly (string | null)[]): void => {
  const counts = new Map<string, number>();
  gold.forEach(({ root }, i) => {
    const key = `${root} read as ${predicted[i]}`;
    if (root !== predicted[i]) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, 25))
    console.log(`  ${String(count).padStart(3)} ${key}`);
};
