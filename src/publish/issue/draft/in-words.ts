/** `Brunn`, `Brunn and Lenz`, `Brunn, Lenz and Kesh` */
export const inWords = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
