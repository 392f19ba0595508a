/** Makes the samples that are not plain text, from scripts/samples/ and from this file: `node scripts/samples/make-samples.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';

const pdf = NodeCompiler.create({ workspace: 'scripts/samples' }).pdf({
  mainFileContent: readFileSync('scripts/samples/bulletin-yerevan-desk-2025-08.typ', 'utf8'),
});
writeFileSync('samples/bulletin-yerevan-desk-2025-08.pdf', pdf);

const text = (words: string, ...notes: readonly number[]) =>
  new Paragraph({ children: [new TextRun(words), ...notes.map((note) => new FootnoteReferenceRun(note))] });
const heading = (words: string) => new Paragraph({ text: words, heading: HeadingLevel.HEADING_1 });
const footnote = (words: string) => ({ children: [new Paragraph(words)] });

const note = new Document({
  title: 'Detainees, missing persons and mines: who says what',
  creator: 'Sample Humanitarian Monitor',
  footnotes: {
    1: footnote('Joint statement of the Prime Minister’s Office and the Presidential Administration, 7 December 2023.'),
    2: footnote('Public figures of the International Committee of the Red Cross; the sides count differently.'),
    3: footnote('Azerbaijan announced the number on 23 April 2023 together with the checkpoint on the Lachin road.'),
  },
  sections: [
    {
      children: [
        new Paragraph({ text: 'Detainees, missing persons and mines: who says what', heading: HeadingLevel.TITLE }),
        text('Sample Humanitarian Monitor, Geneva (a sample; this organisation does not exist), January 2024'),
        heading('Exchange of December 2023'),
        text(
          'On 7 December 2023 the office of Armenia’s prime minister and the administration of Azerbaijan’s president published a joint statement. Azerbaijan undertook to release 32 Armenian servicemen and Armenia undertook to release two Azerbaijani servicemen.',
          1,
        ),
        text(
          'Both sides carried out the exchange at the border on 13 December. In the same statement they speak of a “historical chance to achieve a long-awaited peace”, and Armenia withdrew its own candidacy in favour of Azerbaijan’s bid to host COP29.',
        ),
        text(
          'The European Union and the United States welcomed the statement. Moscow welcomed it too, and Russia’s Foreign Ministry spokeswoman Maria Zakharova said that Russia remained ready to help with the treaty.',
        ),
        heading('Missing persons'),
        text(
          'The International Committee of the Red Cross has registered more than 4,500 people who went missing in the conflicts since the early 1990s. Azerbaijan speaks of almost 4,000 on its own side.',
          2,
        ),
        text(
          'Armenia says that about 200 Armenians have been missing since the war of 2020, while Azerbaijan names six.',
        ),
        heading('Mines'),
        text(
          'Azerbaijan says that 294 of its citizens became victims of mines between November 2020 and April 2023. Armenia rejects the accusation that it goes on laying mines on Azerbaijani territory.',
          3,
        ),
        text(
          'In January 2024 Armenia announced that it had handed over eight more records of minefields. Azerbaijan called them insufficient.',
        ),
      ],
    },
  ],
});
writeFileSync('samples/note-detainees-missing-mines.docx', await Packer.toBuffer(note));
