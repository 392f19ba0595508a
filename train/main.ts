/** `npm run train -- words reader revision names`: trains the models in models/ from the treebanks. See train/README.md. */
const PROGRAMS: Readonly<Record<string, () => Promise<void>>> = {
  words: async () => (await import('./words/train-words.ts')).trainWords(),
  reader: async () => (await import('./reader/train-reader.ts')).trainReader(),
  revision: async () => (await import('./revision/train-revision.ts')).trainRevision(),
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
