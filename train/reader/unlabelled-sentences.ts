import { readUnlabelled } from '../names/unlabelled.ts';

/** Sentences of Wikipedia's current events, words as our tokenizer gives them; single words and tables of results left out. */
export function unlabelledSentences(): (readonly string[])[] {
  return readUnlabelled().items.filter(
    (words) =>
      words.length >= 4 && words.length <= 80 && words.filter((word) => /^\p{L}/u.test(word)).length * 2 > words.length,
  );
}
