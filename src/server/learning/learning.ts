import type { ReadingResources } from '../../analyse.ts';
import { eventCodebook } from '../../extract/events/codebook/event-codebook.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { NewCodebookEntry, NewName } from '../../knowledge/own-pack-edits.ts';
import { engineVersion } from '../../registry/engine-version.ts';
import { loadResources } from '../../resources/load-resources.ts';
import {
  addCodebookEntry,
  addPackName,
  dropCodebookEntry,
  dropPackName,
  type OwnPackPlace,
  ownPackFolders,
  type PackChange,
} from '../../resources/own-pack.ts';
import { fold } from '../../text/fold.ts';
import { Problem } from '../problem.ts';
import { asProblem } from './as-problem.ts';
import { checkMode, checkPattern } from './check-pattern.ts';
import { type NamedEntry, namesOf } from './named-entry.ts';
import { codeOf, failureText, fieldOf, newFailures } from './new-failures.ts';

/** What is known and read with from now on. */
export interface Learned {
  readonly knowledge: Knowledge;
  readonly engine: string;
  /** folders of the desk’s own packs */
  readonly packs: readonly string[];
}

/** Where something that was taught stands, and what reads from now on. */
export interface Taught {
  /** the file that has it */
  readonly file: string;
  readonly engine: string;
}

/**
 * Writes into the desk’s own pack what analysts teach, one after the other, and only what was tested; then everything
 * that is read is read with it.
 */
export class Learning {
  readonly #place: OwnPackPlace;
  readonly #onLearned: (learned: Learned) => void;
  #resources: Promise<ReadingResources> | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(place: OwnPackPlace, onLearned: (learned: Learned) => void) {
    this.#place = place;
    this.#onLearned = onLearned;
  }

  /** What documents are read with, on this thread. */
  resources(): Promise<ReadingResources> {
    this.#resources ??= loadResources(ownPackFolders(this.#place));
    this.#resources.catch(() => {
      this.#resources = null;
    });
    return this.#resources;
  }

  /** @throws Problem that says what is wrong; then nothing is written */
  pattern(entry: NewCodebookEntry): Promise<Taught> {
    return this.#inTurn(async () => {
      const { knowledge, engineFor } = await this.resources();
      const [pattern] = entry.verbs;
      checkPattern(pattern!, knowledge);
      checkMode(entry, knowledge);
      const known = eventCodebook(knowledge).entries.find(
        ({ type, mode, verbs }) => type === entry.type && mode === (entry.mode ?? null) && verbs.includes(pattern!),
      );
      if (known) throw new Problem('exists', `The codebook has '${pattern}' as ${codeOf(entry)} already.`);
      const change = await addCodebookEntry(this.#place, entry);
      const fresh = newFailures(knowledge, change.knowledge, engineFor('en')!);
      if (fresh.length > 0)
        throw new Problem('refused', fresh.map((failure) => failureText(failure, entry)).join(' '), {
          errors: fresh.map((failure) => ({ where: fieldOf(failure, entry), message: failureText(failure, entry) })),
        });
      return this.#write(change);
    });
  }

  /** @throws Problem that says what is wrong; then nothing is written */
  name(kind: 'actor' | 'place', id: string, name: NewName): Promise<Taught> {
    return this.#inTurn(async () => {
      const { knowledge } = await this.resources();
      const entries: ReadonlyMap<string, NamedEntry> = kind === 'actor' ? knowledge.actors : knowledge.places;
      const entry = entries.get(id);
      if (!entry) throw new Problem('refused', `The packs have no ${kind} '${id}'.`);
      if (name.side !== null && !knowledge.actors.has(name.side))
        throw new Problem('refused', `The packs have no actor '${name.side}' whose side this could be.`);
      const same = (each: NamedEntry): boolean => namesOf(each).some((text) => fold(text) === fold(name.text));
      if (same(entry)) throw new Problem('exists', `'${name.text}' is a name of ${entry.name} already.`);
      const other = kind === 'actor' ? [...knowledge.actors.values()].find(same) : undefined;
      if (other)
        throw new Problem(
          'refused',
          `'${name.text}' is a name of ${other.name} (${other.id}); texts could no longer tell the two apart.`,
        );
      const change = await addPackName(this.#place, kind === 'actor' ? 'actors' : 'places', id, name);
      const after: ReadonlyMap<string, NamedEntry> =
        kind === 'actor' ? change.knowledge.actors : change.knowledge.places;
      if (!namesOf(after.get(id)!).includes(name.text))
        throw new Problem(
          'refused',
          `Another pack would override the entry of ${entry.name}. Name that pack in 'after' of the pack.yaml in ${this.#place.folder}.`,
        );
      return this.#write(change);
    });
  }

  /** Takes back a pattern that was taught. @throws Problem that says what is wrong; then nothing is written */
  dropPattern(taught: {
    readonly type: string;
    readonly mode: string | null;
    readonly pattern: string;
  }): Promise<Taught> {
    return this.#inTurn(async () => {
      const { knowledge, engineFor } = await this.resources();
      const change = await dropCodebookEntry(this.#place, taught);
      if (!change) throw notThere(`pattern '${taught.pattern}'`);
      const [failure] = newFailures(knowledge, change.knowledge, engineFor('en')!);
      if (failure)
        throw new Problem(
          'refused',
          `${failure.file}.yaml, ${codeOf(failure)}, rests on it for '${failure.sentence}'. Take that back first.`,
        );
      return this.#write(change);
    });
  }

  /** Takes back a name that was taught. @throws Problem that says what is wrong; then nothing is written */
  dropName(kind: 'actor' | 'place', id: string, text: string): Promise<Taught> {
    return this.#inTurn(async () => {
      const change = await dropPackName(this.#place, kind === 'actor' ? 'actors' : 'places', id, text);
      if (!change) throw notThere(`name '${text}'`);
      return this.#write(change);
    });
  }

  async #write(change: PackChange): Promise<Taught> {
    await change.write();
    this.#resources = null;
    const resources = await this.resources();
    const engine = engineVersion(resources);
    this.#onLearned({ knowledge: resources.knowledge, engine, packs: ownPackFolders(this.#place) });
    return { file: change.file, engine };
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work).catch((error: unknown) => {
      throw asProblem(error);
    });
    this.#last = done.catch(() => {});
    return done;
  }
}

const notThere = (what: string): Problem =>
  new Problem('not-found', `The desk’s own pack does not have the ${what}, or no longer as it was taught.`);
