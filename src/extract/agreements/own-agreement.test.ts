import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractAgreements } from './extract-agreements.ts';
import { meantByName, ownAgreement } from './own-agreement.ts';

const { knowledge, engineFor } = await loadResources();
const reading = (text: string, title: string) =>
  readText(text, { engine: engineFor('en')!, knowledge }, { kind: 'agreement', title });

const PEACE = `Agreement on the Opening of Lake Sarn between the Republic of Norland and the Sarn Front

The Republic of Norland, hereinafter “the Republic”, and the Sarn Liberation Front, hereinafter “the Front”, together referred to as “the Parties”,

Recalling resolution 12 of the Lake Council,

Have agreed as follows:

Article 1

The Parties shall open the lake.

Article 2

This Agreement shall enter into force upon signature.

Done at Brunn on this 14th day of March, 2019.
`;
const TITLE = 'Agreement on the Opening of Lake Sarn between the Republic of Norland and the Sarn Front';

describe('what the text of an agreement tells of itself', () => {
  const read = reading(PEACE, TITLE);
  const own = ownAgreement(read)!;

  it('has name, day, place, entry into force and parties', () => {
    const { name, date, place, inForce, parties } = own;
    expect({ name, date, place, inForce, parties: parties.map((party) => party.name) }).toEqual({
      name: 'Agreement on the Opening of Lake Sarn',
      date: '2019-03-14',
      place: 'Brunn',
      inForce: '2019-03-14',
      parties: ['Republic of Norland', 'Sarn Liberation Front'],
    });
  });

  it.each([
    ['the Front', ['Sarn Liberation Front']],
    ['Each Party', ['Republic of Norland', 'Sarn Liberation Front']],
    ['the other Party', ['the other Party']],
    ['Lake Council', ['Lake Council']],
  ])('means by %s', (name, expected) =>
    expect(meantByName(own, { name, actor: null, office: null }).map((party) => party.name)).toEqual(expected),
  );

  it('is what the text calls this Agreement, and recitals are no part of the names of others', () => {
    expect(extractAgreements(read, []).map(({ quote, name, date }) => [quote, name, date])).toEqual([
      ['resolution 12', 'resolution 12', null],
      ['Agreement', 'Agreement on the Opening of Lake Sarn', '2019-03-14'],
    ]);
  });

  it('knows parties by the title, else by who signed, and prints a title in capitals in the usual letters', () => {
    const titled = ownAgreement(
      reading('Article 1\n\nThe lake is open.\n', 'Treaty between Norland and Ostria on ferries'),
    )!;
    expect([titled.name, titled.parties.map(({ name }) => name)]).toEqual(['Treaty on ferries', ['Norland', 'Ostria']]);
    const text = 'Article 1\n\nThe lake is open.\n\nFor the Ferry Guild: Ana Lind\nFor Lomar: Ivo Keller\n';
    const signed = ownAgreement(reading(text, 'PROTOCOL ON THE OPENING OF THE LAKE'))!;
    expect([signed.name, signed.date, signed.parties.map(({ name }) => name)]).toEqual([
      'Protocol on the Opening of the Lake',
      null,
      ['Ferry Guild', 'Lomar'],
    ]);
  });

  it('is made by those of its title, not by whom a recital defines', () => {
    const text =
      'Norland and Ostria, welcoming the work of the Lake Commission (“the Commission”) and the loans of the Lake Fund (“the Fund”), have agreed as follows:\n\nArticle 1\n\nThe lake is open.\n';
    const own = ownAgreement(
      reading(text, 'Treaty between the Kingdom of Norland and the Republic of Ostria on Ferries'),
    )!;
    expect(own.parties.map(({ name }) => name)).toEqual(['Kingdom of Norland', 'Republic of Ostria']);
    expect(meantByName(own, { name: 'Fund', actor: null, office: null })[0]!.name).toBe('Lake Fund');
  });

  it('is dated by the line under it, not by what it recalls', () => {
    const text =
      'Made aware of the letters of 3 May 2014, the Parties shall open the lake.\n\nDone at Brunn on 5 May 2015\n';
    expect(ownAgreement(reading(text, 'Treaty on Ferries'))!.date).toBe('2015-05-05');
  });

  it('is nothing in any other document', () => {
    const paper = readText(PEACE, { engine: engineFor('en')!, knowledge }, { kind: 'paper', title: TITLE });
    expect(ownAgreement(paper)).toBeNull();
  });

  it('is of the day in the line under its title, where no day stands at its end', () => {
    const { date, place } = ownAgreement(
      reading(
        'Treaty on Ferries\n\nSigned at Brunn on 14 March 2019\n\nArticle 1\n\nThe lake is open.\n',
        'Treaty on Ferries',
      ),
    )!;
    expect([date, place]).toEqual(['2019-03-14', 'Brunn']);
  });
});
