/** `npm run train -- tags|parser|names`: trains the models in models/ from the treebanks. See train/README.md. */
const PROGRAMS: Readonly<Record<string, () => Promise<void>>> = {
  tags: async () => (await import('./tags/train-tags.ts')).trainTags(),
  parser: async () => (await import('./parser/train-parser.ts')).trainParser(),
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
