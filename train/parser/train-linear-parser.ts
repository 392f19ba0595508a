import { parseInput } from '../../src/language/english/parser/linear-parser.ts';
import { parseFeatures } from '../../src/language/english/parser/parse-features.ts';
import { ParserState } from '../../src/language/english/parser/parser-state.ts';
import { Perceptron } from '../perceptron.ts';
import { seededRandom, shuffle } from '../random.ts';
import type { TreebankSentence } from '../treebank/read-conllu.ts';

/** What each kind of move would lose of the tree (dynamic oracle for arc-hybrid, Goldberg and Nivre 2013): shift, left, right. */
function costs(state: ParserState, gold: Int32Array, out: [number, number, number]): void {
  const { stack, depth, next, size } = state;
  const s0 = depth > 0 ? stack[depth - 1]! : -1;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  let shift = 0;
  if (next < size) {
    for (let at = 0; at < depth; at++) if (gold[stack[at]!] === next) shift++;
    for (let at = 0; at < depth - 1; at++) if (gold[next] === stack[at]) shift++;
  }
  let inBuffer = 0;
  if (s0 >= 0) for (let at = next; at < size; at++) if (gold[at] === s0) inBuffer++;
  const headOfTop = s0 >= 0 ? gold[s0]! : -1;
  out[0] = shift;
  out[1] = inBuffer + (headOfTop === s1 || headOfTop > next ? 1 : 0);
  out[2] = inBuffer + (headOfTop >= next ? 1 : 0);
}

/** Trains a greedy arc-hybrid parser on sentences with the tags that its tagger gave them. */
export function trainLinearParser(
  sentences: readonly TreebankSentence[],
  tagCodes: readonly Int32Array[],
  labels: readonly string[],
  epochs: number,
  seed: number,
): Perceptron {
  const code = new Map(labels.map((label, index) => [label, index]));
  const classes = labels.length * 2 + 1;
  const perceptron = new Perceptron(classes);
  const random = seededRandom(seed);
  const features = new Int32Array(96);
  const cost: [number, number, number] = [0, 0, 0];
  const examples = sentences.map((sentence, index) => ({
    input: parseInput(sentence.form, tagCodes[index]!),
    head: Int32Array.from(sentence.head, (head) => (head < 0 ? sentence.form.length : head)),
    label: Int32Array.from(sentence.deprel, (label) => code.get(label) ?? 0),
  }));
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    for (const { input, head, label } of shuffle(examples, random)) {
      const state = new ParserState(head.length);
      while (!state.done) {
        const count = parseFeatures(state, input, features);
        const scores = perceptron.score(features, count);
        const { canShift, canLeft, canRight } = state;
        costs(state, head, cost);
        const least = Math.min(canShift ? cost[0] : 9999, canLeft ? cost[1] : 9999, canRight ? cost[2] : 9999);
        const top = state.depth > 0 ? state.stack[state.depth - 1]! : -1;
        let best = -1;
        let right = -1;
        for (let action = 0; action < classes; action++) {
          const kind = action === 0 ? 0 : (action & 1) === 1 ? 1 : 2;
          if (kind === 0 ? !canShift : kind === 1 ? !canLeft : !canRight) continue;
          if (best < 0 || scores[action]! > scores[best]!) best = action;
          if (cost[kind] > least) continue;
          if (kind > 0) {
            const target = kind === 1 ? state.next : state.stack[state.depth - 2]!;
            if (head[top] === target && label[top] !== (action - 1) >> 1) continue;
          }
          if (right < 0 || scores[action]! > scores[right]!) right = action;
        }
        if (best !== right) {
          wrong++;
          perceptron.update(features, count, right, best);
        } else perceptron.tick();
        const move = epoch > 0 && random() < 0.9 ? best : right;
        if (move === 0) state.shift();
        else if ((move & 1) === 1) state.left((move - 1) >> 1);
        else state.right((move - 1) >> 1);
      }
    }
    console.log(`parser, epoch ${epoch + 1}: ${wrong} wrong`);
  }
  return perceptron;
}
