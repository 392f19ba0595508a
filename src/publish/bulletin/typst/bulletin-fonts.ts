import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Family, folder of the package, styles: what a PDF of the bulletin is set in. Nothing else on the machine is used. */
const FONTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['source-serif-4', 'SourceSerif4', ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic']],
  ['source-sans-3', 'SourceSans3', ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic']],
  ['noto-sans-armenian', 'NotoSansArmenian', ['400Regular', '600SemiBold']],
  ['noto-sans-georgian', 'NotoSansGeorgian', ['400Regular', '600SemiBold']],
];

let fonts: Promise<readonly Buffer[]> | undefined;

/** The font files of the bulletin, read once. */
export const bulletinFonts = (): Promise<readonly Buffer[]> => {
  fonts ??= readFonts();
  return fonts;
};

const readFonts = (): Promise<readonly Buffer[]> => {
  const { resolve } = createRequire(import.meta.url);
  return Promise.all(
    FONTS.flatMap(([folder, family, styles]) => {
      const root = dirname(resolve(`@expo-google-fonts/${folder}/package.json`));
      return styles.map((style) => readFile(join(root, style, `${family}_${style}.ttf`)));
    }),
  );
};
