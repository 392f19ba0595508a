/**
 * Builds the desk. `node desk/build.ts [FOLDER]` writes it to a folder, by default out/desk.
 */
import { join, resolve } from 'node:path';

/** Builds the desk into a folder, which is emptied first. */
export const buildDesk = async (folder = join(import.meta.dirname, '../out/desk')): Promise<string> => {
  // Vite takes React's slower development build when somebody, such as a test runner, says so in the environment.
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({
    configFile: join(import.meta.dirname, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: resolve(folder), emptyOutDir: true },
  });
  if (environment === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = environment;
  return folder;
};

if (import.meta.main) {
  const began = performance.now();
  const folder = await buildDesk(process.argv[2] ? resolve(process.argv[2]) : undefined);
  console.log(`${folder}: built in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
