/**
 * Builds the desk. `node desk/build.ts [FOLDER]` writes it to a folder, by default out/desk.
 */
import { join, resolve } from 'node:path';

/** Builds the desk into a folder, which is emptied first. */
export const buildDesk = async (folder = join(import.meta.dirname, '../out/desk')): Promise<string> => {
  const { build } = await import('vite');
  await build({
    configFile: join(import.meta.dirname, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
  return folder;
};

if (import.meta.main) {
  const began = performance.now();
  const folder = await buildDesk(process.argv[2] ? resolve(process.argv[2]) : undefined);
  console.log(`${folder}: built in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
