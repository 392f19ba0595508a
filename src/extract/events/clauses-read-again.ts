import type { Token } from '../../language/sentence.ts';

/**
 * `An air raid on a market killed dozens, medics said`: where the parse takes what did it for the subject of what is said
 * at the end, and who says it for another name of that. Null for tokens that stay as they are.
 */
export const besideSaid = (tokens: readonly Token[], token: Token): Token | null => {
  if (token.deprel !== 'nsubj' && token.deprel !== 'appos') return null;
  const said = tokens.findLast(({ head }) => head < 0);
  if (said?.upos !== 'VERB' || said.index < tokens.length - NEAR_END || !SAYING.test(said.lemma)) return null;
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

const SAYING = /^(?:say|report|add|announce|confirm|note|state|tell|claim|write|explain)$/i;

/** `the army had executed civilians`, where the parse lets it have civilians who were executed. Null for tokens that stay as they are. */
export const perfectOfHad = (tokens: readonly Token[], token: Token): Token | null => {
  const had = hadBefore(tokens, token);
  const verb = had === null ? undefined : tokens[had.index + 1];
  if (had === null || verb === undefined) return null;
  if (token === had) return { ...token, upos: 'AUX', head: verb.index, deprel: 'aux' };
  if (token === verb) return { ...token, upos: 'VERB', head: had.head, deprel: had.deprel };
  return token.head === had.index ? { ...token, head: verb.index } : null;
};

/** The form of `have` that is an auxiliary, at a token, right before it or above it. */
const hadBefore = (tokens: readonly Token[], token: Token): Token | null => {
  for (const had of [token, tokens[token.index - 1], tokens[token.head]]) {
    if (had?.lemma !== 'have' || had.upos !== 'VERB') continue;
    const verb = tokens[had.index + 1];
    if (verb?.xpos !== 'VBN' || verb.deprel !== 'amod' || !DONE_TO.test(verb.lemma)) continue;
    const object = tokens[verb.head];
    if (object?.head === had.index && object.deprel === 'obj') return had;
  }
  return null;
};

/** What is done to people and places, who are seldom had as such. */
const DONE_TO =
  /^(?:execute|kill|murder|arrest|abduct|bomb|shell|torture|rape|expel|deport|massacre|attack|burn|destroy|bombard|behead|ambush)$/;
