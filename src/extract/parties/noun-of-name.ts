/** The noun by which a body is called in short: `Alliance` of `Alliance of the Three Lakes`, `Front` of `Sarn Liberation Front`. */
export const nounOfName = (name: string): string =>
  name
    .replace(/ (?:of|for|on|in|to) .*$/su, '')
    .split(' ')
    .at(-1)!;
