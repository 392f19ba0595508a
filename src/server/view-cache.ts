/** Most views that are kept; each is a list that one filter chose. */
const MOST = 60;

/**
 * A view that takes this much work, in milliseconds of one processor, is still shown for a while after the record changed,
 * and made anew meanwhile: whoever looks at a board of all claims of a large record waits once, not after every decision
 * of anybody.
 */
const SLOW = 3000;

/** So many times as long as it took to make it, and no longer than a minute. */
const SHOWN_ON = 20;
const LONGEST = 60_000;

interface Kept {
  readonly version: string;
  readonly view: Promise<unknown>;
  /** milliseconds of work that it took; null while it is being made */
  took: number | null;
  made: number;
}

/**
 * Views that take long to make (claims, series, tellings), kept while the record stays as it is. What is asked for while
 * it is being made is made once.
 */
export class ViewCache {
  readonly #views = new Map<string, Kept>();
  readonly #worked: () => number;

  /** @param worked milliseconds that this thread has worked; a busy machine makes no view slow */
  constructor(worked: () => number = () => process.threadCpuUsage().user / 1000) {
    this.#worked = worked;
  }

  /**
   * @param version of the record
   * @param key everything else that the view depends on: its name, who may see it, the filter
   * @param make must not change anything
   */
  get<T>(version: string, key: readonly unknown[], make: () => Promise<T>): Promise<T> {
    const name = JSON.stringify(key);
    const known = this.#views.get(name);
    if (known?.version === version) return known.view as Promise<T>;
    if (known && mayBeShown(known)) {
      // Not before whoever asks has the answer.
      setImmediate(() => this.#views.get(name) === known && this.#make(version, name, make));
      known.took = 0;
      return known.view as Promise<T>;
    }
    return this.#make(version, name, make);
  }

  #make<T>(version: string, name: string, make: () => Promise<T>): Promise<T> {
    const began = this.#worked();
    const view = make();
    const kept: Kept = { version, view, took: null, made: performance.now() };
    this.#views.delete(name);
    this.#views.set(name, kept);
    view.then(
      () => {
        kept.made = performance.now();
        kept.took = this.#worked() - began;
      },
      () => this.#views.get(name) === kept && this.#views.delete(name),
    );
    if (this.#views.size > MOST) this.#views.delete(this.#views.keys().next().value!);
    return view;
  }
}

const mayBeShown = ({ took, made }: Kept): boolean =>
  took !== null && took >= SLOW && performance.now() - made < Math.min(took * SHOWN_ON, LONGEST);
