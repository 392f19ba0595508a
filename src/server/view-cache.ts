/** Most views that are kept; each is a list that one filter chose. */
const MOST = 40;

/**
 * Views that take long to make (claims, series, tellings), kept while the record stays as it is. What is asked for while
 * it is being made is made once.
 */
export class ViewCache {
  readonly #views = new Map<string, Promise<unknown>>();

  /**
   * @param key everything that the view depends on: the record’s version, who may see it, the filter
   * @param make must not change anything
   */
  get<T>(key: readonly unknown[], make: () => Promise<T>): Promise<T> {
    const name = JSON.stringify(key);
    const known = this.#views.get(name);
    this.#views.delete(name);
    const view = (known as Promise<T> | undefined) ?? make();
    this.#views.set(name, view);
    if (!known) {
      view.catch(() => this.#views.delete(name));
      if (this.#views.size > MOST) this.#views.delete(this.#views.keys().next().value!);
    }
    return view;
  }
}
