import { shown } from './terminal.ts';

/** One line that changes in place while long work goes on; silent where no person watches. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  #last = 0;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  /** At most ten times a second, so that showing never takes longer than doing. */
  show(name: string, done: number, failed: number): void {
    this.say(`${failed > 0 ? `${done} done, ${failed} failed` : `${done} done`}  ${shown(name)}`);
  }

  say(words: string): void {
    const now = performance.now();
    if (!this.#stream.isTTY || now - this.#last < 100) return;
    this.#last = now;
    this.#stream.write(`\r\u001B[K${words.slice(0, (this.#stream.columns ?? 80) - 1)}`);
  }

  /** Says it even when something was said just now: nothing else will be for a while. */
  announce(words: string): void {
    this.#last = 0;
    this.say(words);
  }

  clear(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\u001B[K');
  }
}
