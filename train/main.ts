/** `npm run train -- words tags reader names`: trains the models in models/ from the treebanks. See train/README.md. */
const PROGRAMS: Readonly<Record<string, () => Promise<void>>> = {
  words: async () => (await import('./words/train-words.ts')).trainWords(),
  tags: async () => (await import('./tags/train-tags.ts')).trainTags(),
  reader: async () => (await import('./reader/train-reader.ts')).trainReader(),
  names: async () => (await import('./names/train-names.ts')).trainNames(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !PROGRAMS[name]);
if (wanted.length === 0 || unknown !== undefined) {
  console.error(
    `${unknown === undefined ? 'What shall be trained?' : `There is no '${unknown}'.`} One or more of: ${Object.keys(PROGRAMS).join(', ')}`,
  );
  process.exitCode = 2;
} else {
  for (const name of wanted) await PROGRAMS[name]!();
}
