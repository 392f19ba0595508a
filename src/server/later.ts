/** The time so many milliseconds after another, before it when they are negative; both ISO 8601 UTC. */
export const later = (time: string, milliseconds: number): string =>
  new Date(Date.parse(time) + milliseconds).toISOString();
