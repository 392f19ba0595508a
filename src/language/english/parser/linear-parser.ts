import type { Model } from '../../model-file.ts';
import { hashString } from '../linear/hash.ts';
import { LinearModel } from '../linear/linear-model.ts';
import type { HeadColumns, Parser, RawToken } from '../stages.ts';
import type { CodedTags } from '../tagger/linear-tagger.ts';
import { type ParseInput, parseFeatures } from './parse-features.ts';
import { ParserState } from './parser-state.ts';

/** What the words and tags of a sentence are to the parser; the root is one more word at the end. */
export function parseInput(texts: readonly string[], code: ArrayLike<number>): ParseInput {
  const word = new Int32Array(texts.length + 1);
  const tag = new Int32Array(texts.length + 1);
  for (let at = 0; at < texts.length; at++) {
    word[at] = hashString(texts[at]!.toLowerCase());
    tag[at] = code[at]!;
  }
  word[texts.length] = 2;
  tag[texts.length] = -1;
  return { word, tag };
}

/** Classes: 0 shifts, then for each label a left arc (odd) and a right arc (even). */
export function createParser(model: Model): Parser<CodedTags> {
  const labels = model.header.settings['labels'] as readonly string[];
  const linear = new LinearModel(
    labels.length * 2 + 1,
    model.array('hashes', 'Int32Array'),
    model.array('counts', 'Uint8Array'),
    model.array('labels', 'Uint8Array'),
    model.array('weights', 'Int16Array'),
  );
  const scores = new Int32Array(linear.classes);
  const features = new Int32Array(96);
  return {
    version: `${model.header.name}@${model.header.version}`,
    parse(tokens: readonly RawToken[], tags: CodedTags): HeadColumns {
      const input = parseInput(
        tokens.map(({ text }) => text),
        tags.code,
      );
      const state = new ParserState(tokens.length);
      while (!state.done) {
        const count = parseFeatures(state, input, features);
        scores.fill(0);
        for (let index = 0; index < count; index++) linear.add(features[index]!, scores);
        let best = -1;
        let most = Number.NEGATIVE_INFINITY;
        const { canShift, canLeft, canRight } = state;
        for (let action = 0; action < scores.length; action++) {
          if (action === 0 ? !canShift : (action & 1) === 1 ? !canLeft : !canRight) continue;
          if (scores[action]! > most) {
            most = scores[action]!;
            best = action;
          }
        }
        if (best === 0) state.shift();
        else if ((best & 1) === 1) state.left((best - 1) >> 1);
        else state.right((best - 1) >> 1);
      }
      const head = state.head.slice(0, tokens.length);
      const deprel = Array.from({ length: tokens.length }, (_, at) =>
        head[at] === tokens.length ? 'root' : labels[state.label[at]!]!,
      );
      for (let at = 0; at < head.length; at++) if (head[at] === tokens.length) head[at] = -1;
      return { head, deprel };
    },
  };
}
