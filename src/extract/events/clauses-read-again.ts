import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Token } from '../../language/sentence.ts';
import { wordClass } from '../word-class.ts';

const SAYING = wordClass('said-in-closing');
const DONE_TO = wordClass('done-to-people');

/**
 * `An air raid on a market killed dozens, medics said`: where the parse takes what did it for the subject of what is said
 * at the end, and who says it for another name of that. Null for tokens that stay as they are.
 */
export const besideSaid = (knowledge: Knowledge, tokens: readonly Token[], token: Token): Token | null => {
  if (token.deprel !== 'nsubj' && token.deprel !== 'appos') return null;
  const said = tokens.findLast(({ head }) => head < 0);
  if (
    said?.upos !== 'VERB' ||
    said.index < tokens.length - NEAR_END ||
    !SAYING(knowledge).has(said.lemma.toLowerCase())
  )
    return null;
  const deed = tokens.find(
    ({ index, head, deprel, upos }) =>
      head === said.index && deprel === 'ccomp' && upos === 'VERB' && index < said.index,
  );
  if (deed === undefined || tokens.some(({ head, deprel }) => head === deed.index && deprel.startsWith('nsubj')))
    return null;
  const doer = tokens.find(
    ({ index, head, deprel }) => head === said.index && deprel === 'nsubj' && index < deed.index,
  );
  const speaker = tokens.find(
    ({ index, head, deprel }) => head === doer?.index && deprel === 'appos' && index > deed.index && index < said.index,
  );
  if (doer === undefined || speaker === undefined) return null;
  if (token === doer) return { ...token, head: deed.index };
  return token === speaker ? { ...token, head: said.index, deprel: 'nsubj' } : null;
};

/** How many tokens from the end who says it may stand. */
const NEAR_END = 7;

/** `the army had executed civilians`, where the parse lets it have civilians who were executed. Null for tokens that stay as they are. */
export const perfectOfHad = (knowledge: Knowledge, tokens: readonly Token[], token: Token): Token | null => {
  const had = hadBefore(knowledge, tokens, token);
  const verb = had === null ? undefined : tokens[had.index + 1];
  if (had === null || verb === undefined) return null;
  if (token === had) return { ...token, upos: 'AUX', head: verb.index, deprel: 'aux' };
  if (token === verb) return { ...token, upos: 'VERB', head: had.head, deprel: had.deprel };
  return token.head === had.index ? { ...token, head: verb.index } : null;
};

/** The form of `have` that is an auxiliary, at a token, right before it or above it. */
const hadBefore = (knowledge: Knowledge, tokens: readonly Token[], token: Token): Token | null => {
  for (const had of [token, tokens[token.index - 1], tokens[token.head]]) {
    if (had?.lemma !== 'have' || had.upos !== 'VERB') continue;
    const verb = tokens[had.index + 1];
    if (verb?.xpos !== 'VBN' || verb.deprel !== 'amod' || !DONE_TO(knowledge).has(verb.lemma)) continue;
    const object = tokens[verb.head];
    if (object?.head === had.index && object.deprel === 'obj') return had;
  }
  return null;
};
