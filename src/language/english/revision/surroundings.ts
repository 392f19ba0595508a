import { Dependents } from './dependents.ts';

/** Words, their tags and a tree over them, in numbers. */
export interface FirstTree {
  /** hash of each form in small letters */
  readonly form: Int32Array;
  /** the number of each word's tag, universal and Penn together */
  readonly tag: Int32Array;
  /** the number of each word's universal tag */
  readonly upos: Int32Array;
  /** the number of words stands for the root */
  readonly head: Int32Array;
  /** the number of each word's relation */
  readonly label: Int32Array;
}

const TELLING = [
  ...['nsubj', 'nsubj:pass', 'csubj', 'obj', 'iobj', 'ccomp', 'xcomp', 'conj', 'cc', 'mark', 'cop', 'expl', 'aux:pass'],
  ...['advcl', 'obl', 'case', 'appos', 'parataxis'],
];

/** The numbers that tags and relations have, where single ones are looked at. */
export class GrammarCodes {
  /** universal tag of each tag */
  readonly upos: Int32Array;
  readonly punctuation: number;
  readonly verb: number;
  readonly coordinating: number;
  readonly introducing: ReadonlySet<number>;
  /** relations of which the words themselves tell something */
  readonly telling: ReadonlySet<number>;

  /**
   * @param tags `UPOS|XPOS`
   * @param labels relations
   */
  constructor(tags: readonly string[], labels: readonly string[]) {
    const ofTags = tags.map((tag) => tag.split('|')[0]!);
    const universal = [...new Set(ofTags)].sort();
    const codes = (names: readonly string[]) => new Set(names.map((name) => labels.indexOf(name)));
    this.upos = Int32Array.from(ofTags, (name) => universal.indexOf(name));
    this.punctuation = universal.indexOf('PUNCT');
    this.verb = universal.indexOf('VERB');
    this.coordinating = labels.indexOf('cc');
    this.introducing = codes(['case', 'mark']);
    this.telling = codes(TELLING);
  }
}

/** What `form`, `tag` and `upos` of `Surroundings` say of the root and what lies behind, and of what lies before. */
const [ROOT, BEFORE] = [999, 998];

/**
 * What stands around the arcs of a tree, worked out once for all that may replace them. The place behind the last word is
 * the root's and stands for what lies behind, the next one for what lies before the first word.
 */
export class Surroundings {
  readonly tree: FirstTree;
  readonly codes: GrammarCodes;
  readonly count: number;
  readonly form: Int32Array;
  readonly tag: Int32Array;
  readonly upos: Int32Array;
  /** the first word that hangs on each word, -1 for none */
  readonly firstChild: Int32Array;
  /** the next word that hangs on the same head */
  readonly nextChild: Int32Array;
  /** the preposition or conjunction that introduces each word, the place before the first word for none */
  readonly introducer: Int32Array;
  /** the `and` before each word, or the same */
  readonly coordinator: Int32Array;
  readonly #marks: Int32Array;
  readonly #verbs: Int32Array;

  constructor(tree: FirstTree, codes: GrammarCodes) {
    const count = tree.head.length;
    this.tree = tree;
    this.codes = codes;
    this.count = count;
    [this.form, this.tag, this.upos] = [withEnds(tree.form), withEnds(tree.tag), withEnds(tree.upos)];
    const dependents = new Dependents(count).of(tree.head);
    this.firstChild = dependents.first;
    this.nextChild = dependents.next;
    this.introducer = new Int32Array(count + 1).fill(count + 1);
    this.coordinator = new Int32Array(count + 1).fill(count + 1);
    this.#marks = new Int32Array(count + 1);
    this.#verbs = new Int32Array(count + 1);
    for (let at = 0; at < count; at++) {
      this.#marks[at + 1] = this.#marks[at]! + (tree.upos[at] === codes.punctuation ? 1 : 0);
      this.#verbs[at + 1] = this.#verbs[at]! + (tree.upos[at] === codes.verb ? 1 : 0);
    }
    for (let at = count - 1; at >= 0; at--) {
      const head = tree.head[at]!;
      const label = tree.label[at]!;
      if (codes.introducing.has(label)) this.introducer[head] = at;
      if (label === codes.coordinating) this.coordinator[head] = at;
    }
  }

  /** Marks and verbs from `first` to before `end`, at most three of each, as one number. */
  marksAndVerbs(first: number, end: number): number {
    const marks = Math.min(this.#marks[end]! - this.#marks[first]!, 3);
    return marks * 4 + Math.min(this.#verbs[end]! - this.#verbs[first]!, 3);
  }

  /** How many words from `first` to before `end`, at most three, hang on a word that lies neither there nor beside. */
  crossing(first: number, end: number): number {
    const { head } = this.tree;
    let crossing = 0;
    for (let at = first; at < end && crossing < 3; at++) {
      const to = head[at]!;
      if (to !== this.count && (to < first - 1 || to > end)) crossing++;
    }
    return crossing;
  }
}

function withEnds(values: Int32Array): Int32Array {
  const count = values.length;
  const padded = new Int32Array(count + 2);
  padded.set(values);
  padded[count] = ROOT;
  padded[count + 1] = BEFORE;
  return padded;
}
