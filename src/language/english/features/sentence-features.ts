import { CLOSED_CLASS, PRONOMINAL_ADVERBS } from './closed-class-features.ts';

/** A sentence in columns, tags and heads known. */
export interface ParsedColumns {
  readonly texts: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly lemma: readonly string[];
  readonly head: ArrayLike<number>;
  readonly deprel: readonly string[];
}

const BY_TAG: ReadonlyMap<string, string> = new Map([
  ['JJ', 'Degree=Pos'],
  ['JJR', 'Degree=Cmp'],
  ['JJS', 'Degree=Sup'],
  ['RBR', 'Degree=Cmp'],
  ['RBS', 'Degree=Sup'],
  ['NN', 'Number=Sing'],
  ['NNP', 'Number=Sing'],
  ['NNS', 'Number=Plur'],
  ['NNPS', 'Number=Plur'],
  ['MD', 'VerbForm=Fin'],
  ['CD', 'NumType=Card'],
]);

/** Relations in which UD English counts an `-ing` form as a gerund. */
const GERUND_RELATIONS: ReadonlySet<string> = new Set([
  'acl',
  'amod',
  'xcomp',
  'csubj',
  'compound',
  'obj',
  'nmod',
  'obl',
]);

/**
 * The features of Universal Dependencies that rules use, derived from tags, lemmas and the tree: Tense, VerbForm, Voice,
 * Mood, Number, Person, PronType, Case, Poss, Degree, Polarity, Definite, NumType. One string a word, `Name=Value|…`.
 */
export function sentenceFeatures(sentence: ParsedColumns): string[] {
  const size = sentence.texts.length;
  const subject = new Int32Array(size).fill(-1);
  const helpers = new Uint8Array(size);
  for (let at = 0; at < size; at++) {
    const head = sentence.head[at]!;
    if (head < 0) continue;
    const relation = sentence.deprel[at]!;
    if (relation === 'nsubj' || relation === 'nsubj:pass') subject[head] = at;
    if (relation === 'aux:pass') helpers[head]! |= PASSIVE;
    else if (relation === 'aux') helpers[head]! |= sentence.lemma[at] === 'have' ? HAVE | AUXILIARY : AUXILIARY;
    else if (relation === 'mark' && sentence.lemma[at] === 'to') helpers[head]! |= TO;
  }
  return sentence.texts.map((_, at) => wordFeatures(sentence, at, subject, helpers));
}

const PASSIVE = 1;
const HAVE = 2;
const AUXILIARY = 4;
const TO = 8;

function wordFeatures(sentence: ParsedColumns, at: number, subject: Int32Array, helpers: Uint8Array): string {
  const upos = sentence.upos[at]!;
  const lower = sentence.texts[at]!.toLowerCase();
  switch (upos) {
    case 'VERB':
    case 'AUX':
      return verbFeatures(sentence, at, subject, helpers);
    case 'PRON':
    case 'DET':
      return pronounFeatures(sentence, at, lower);
    case 'PART':
      return sentence.lemma[at] === 'not' ? 'Polarity=Neg' : '';
    case 'ADV':
      return (
        PRONOMINAL_ADVERBS.get(lower) ?? (sentence.xpos[at] === 'RB' ? '' : (BY_TAG.get(sentence.xpos[at]!) ?? ''))
      );
    case 'CCONJ':
      return lower === 'nor' || lower === 'neither' ? 'Polarity=Neg' : '';
    case 'INTJ':
      return lower === 'no' ? 'Polarity=Neg' : '';
    default:
      return BY_TAG.get(sentence.xpos[at]!) ?? '';
  }
}

function verbFeatures(sentence: ParsedColumns, at: number, subject: Int32Array, helpers: Uint8Array): string {
  const helped = helpers[at]!;
  switch (sentence.xpos[at]) {
    case 'VB':
      return imperative(sentence, at, subject, helped) ? 'Mood=Imp|VerbForm=Fin' : 'VerbForm=Inf';
    case 'VBD':
      return finite(sentence, at, subject, 'Past');
    case 'VBP':
      return finite(sentence, at, subject, 'Pres');
    case 'VBZ':
      return 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin';
    case 'VBG': {
      const gerund =
        sentence.upos[at] === 'VERB' && GERUND_RELATIONS.has(sentence.deprel[at]!) && (helped & AUXILIARY) === 0;
      return gerund ? 'VerbForm=Ger' : 'Tense=Pres|VerbForm=Part';
    }
    case 'VBN':
      return sentence.upos[at] === 'VERB' && (helped & PASSIVE || !(helped & HAVE))
        ? 'Tense=Past|VerbForm=Part|Voice=Pass'
        : 'Tense=Past|VerbForm=Part';
    case 'MD':
      return 'VerbForm=Fin';
    default:
      return '';
  }
}

/** A plain form that opens its clause: no subject, no `to`, no auxiliary but `do`. */
function imperative(sentence: ParsedColumns, at: number, subject: Int32Array, helped: number): boolean {
  if (helped & TO || subject[at]! >= 0 || helped & AUXILIARY || helped & PASSIVE) return false;
  const relation = sentence.deprel[at]!;
  if (relation === 'root' || relation === 'parataxis') return true;
  const head = sentence.head[at]!;
  return relation === 'conj' && head >= 0 && sentence.deprel[head] === 'root' && sentence.xpos[head] === 'VB';
}

function finite(sentence: ParsedColumns, at: number, subject: Int32Array, tense: 'Past' | 'Pres'): string {
  const verb = sentence.upos[at] === 'AUX' && subject[at]! < 0 && sentence.head[at]! >= 0 ? sentence.head[at]! : at;
  const who = subject[verb]!;
  return `Mood=Ind|${who < 0 ? '' : agreement(sentence, who)}Tense=${tense}|VerbForm=Fin`;
}

/** Number and person that a finite verb shares with its subject, each with a closing bar. */
function agreement(sentence: ParsedColumns, subject: number): string {
  const { upos, xpos, texts } = sentence;
  for (let at = subject + 1; at < texts.length; at++)
    if (sentence.head[at] === subject && sentence.deprel[at] === 'conj') return 'Number=Plur|Person=3|';
  const lower = texts[subject]!.toLowerCase();
  if (lower === 'i') return 'Number=Sing|Person=1|';
  if (lower === 'we') return 'Number=Plur|Person=1|';
  if (lower === 'you') return 'Number=Sing|Person=2|';
  if (lower === 'they' || lower === 'these' || lower === 'those') return 'Number=Plur|Person=3|';
  if (xpos[subject] === 'NNS' || xpos[subject] === 'NNPS') return 'Number=Plur|Person=3|';
  if (upos[subject] === 'NOUN' || upos[subject] === 'PROPN') return 'Number=Sing|Person=3|';
  return /^(?:he|she|it|this|that)$/.test(lower) ? 'Number=Sing|Person=3|' : '';
}

function pronounFeatures(sentence: ParsedColumns, at: number, lower: string): string {
  const xpos = sentence.xpos[at]!;
  const relation = sentence.deprel[at]!;
  if (xpos === 'WDT' || xpos === 'WP' || xpos === 'WP$') return `PronType=${asks(sentence, at) ? 'Int' : 'Rel'}`;
  const object = !relation.startsWith('nsubj') && !relation.startsWith('expl');
  if (xpos === 'PRP' && object) {
    if (lower === 'you') return 'Case=Acc|Person=2|PronType=Prs';
    if (lower === 'it') return 'Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs';
    if (lower === 'her') return 'Case=Acc|Gender=Fem|Number=Sing|Person=3|PronType=Prs';
  }
  if (lower === 'that' && sentence.upos[at] === 'PRON' && xpos !== 'DT') return 'PronType=Rel';
  return CLOSED_CLASS.get(lower) ?? (xpos === 'NN' ? 'Number=Sing' : '');
}

/** A wh-word asks unless it stands in a relative clause. */
function asks(sentence: ParsedColumns, at: number): boolean {
  let word = at;
  for (let step = 0; step < 4; step++) {
    const relation = sentence.deprel[word]!;
    if (relation === 'acl:relcl' || relation === 'advcl:relcl') return false;
    if (relation === 'ccomp' || relation === 'root' || relation === 'csubj' || relation === 'parataxis') break;
    const head = sentence.head[word]!;
    if (head < 0) break;
    word = head;
  }
  return sentence.texts[at]!.toLowerCase() !== 'that';
}
