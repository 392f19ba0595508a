import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { attributionsOf } from './attributions-of.ts';

const { knowledge, engineFor } = await loadResources();

/** `[source] {cue} <content … content>` of every attribution. */
const read = (text: string): readonly string[] =>
  attributionsOf(readText(text, { engine: engineFor('en')!, knowledge })).map(({ source, cue, content }) => {
    const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
    return `[${source ? words(source.span) : ''}] {${words(cue)}} <${content.map(words).join(' … ')}>`;
  });

describe('clauses by their place', () => {
  it('parts a clause into which the speaker is put', () => {
    expect(read('The only way out, the mayor said, is a new bridge.')).toEqual([
      '[the mayor] {said} <The only way out … is a new bridge>',
    ]);
  });

  it('ends a subordinate report before the main clause', () => {
    expect(read('While the mayor says that the bridge is safe, drivers take the other road.')).toEqual([
      '[the mayor] {says} <that the bridge is safe>',
    ]);
  });

  it('holds what introduces a clause before the speaker', () => {
    expect(read('In the long run, experts say, the bridge will pay for itself.')).toEqual([
      '[experts] {say} <In the long run … the bridge will pay for itself>',
    ]);
    expect(read('While talks go on, little has changed, the mayor said.')).toEqual([
      '[the mayor] {said} <While talks go on, little has changed>',
    ]);
  });

  it('takes nothing before the sentence for who said it', () => {
    expect(read('As often said, the river is long.')).toEqual([]);
  });

  it('sees the speaker behind a clause, whatever follows him', () => {
    expect(read('The bridge is safe, a council official told The Herald.')).toEqual([
      '[a council official] {told} <The bridge is safe>',
    ]);
    expect(read('Prices have gone up since May, the bank reported late Thursday.')).toEqual([
      '[the bank] {reported} <Prices have gone up since May>',
    ]);
  });

  it('reads verbs of saying that look like plurals, and no plurals', () => {
    expect(read('“The bridge is safe and will remain so,” Lind notes.')).toEqual([
      '[Lind] {notes} <“The bridge is safe and will remain so,”>',
    ]);
    expect(read('The bridge is safe, the report states.')).toEqual(['[the report] {states} <The bridge is safe>']);
    expect(read('She bought books, school notes.')).toEqual([]);
  });

  it('holds all that is so according to somebody, on either side of them', () => {
    expect(read('Since last May, according to the league, the road has been closed.')).toEqual([
      '[the league] {according to} <Since last May … the road has been closed>',
    ]);
    expect(read('According to Ana Lind, the head of the league, the road is closed.')).toEqual([
      '[Ana Lind, the head of the league] {According to} <the road is closed>',
    ]);
    expect(read('According to the report, the mayor, an old friend, closed the road.')).toEqual([
      '[the report] {According to} <the mayor, an old friend, closed the road>',
    ]);
  });

  it('ends before its speaker in a quotation, and goes on in the next sentence', () => {
    expect(read('The bridge is “as safe as any in the valley,” Lind said. “And it will stay so.”')).toEqual([
      '[Lind] {said} <The bridge is “as safe as any in the valley,” … “And it will stay so.”>',
    ]);
    expect(read('“The bridge is safe,” said Ana Lind of Springfield, Ill. “It will stay so.”')).toEqual([
      '[Ana Lind of Springfield, Ill] {said} <“The bridge is safe,” … “It will stay so.”>',
    ]);
  });

  it('needs a word that shows the clause where a verb mostly has objects', () => {
    expect(read('The council decided that the road will close.')).toEqual([
      '[The council] {decided} <that the road will close>',
    ]);
    expect(read('The council maintains roads that nobody uses.')).toEqual([]);
  });

  it('takes no object of a verb with what the author adds for a clause', () => {
    expect(read('The mayor maintains a wide lead, and her rival closed the office.')).toEqual([]);
    expect(read('The mayor claimed the rule had failed.')).toEqual(['[The mayor] {claimed} <the rule had failed>']);
  });

  it('leaves out what the author adds with a participle', () => {
    expect(read('The mayor said the bridge was safe, reflecting the mood of the town.')).toEqual([
      '[The mayor] {said} <the bridge was safe>',
    ]);
  });
});

describe('frames', () => {
  it('reads views, wishes and plans', () => {
    expect(read('The villagers believe that the lake is clean.')).toEqual([
      '[The villagers] {believe} <that the lake is clean>',
    ]);
    expect(read('The company is expected to leave the valley.')).toEqual([
      '[] {is expected} <The company … to leave the valley>',
    ]);
  });

  it('reads passives with their agents', () => {
    expect(read('The plan was criticized by the farmers.')).toEqual(['[the farmers] {was criticized by} <The plan>']);
  });

  it('reads what something is called, in marks or not', () => {
    expect(read('The mayor called the plan “rotten” in a speech.')).toEqual([
      '[The mayor] {called} <the plan “rotten”>',
    ]);
  });

  it('goes on with what something is held to be, not with where it was said', () => {
    expect(read('Lind praised the new bridge at a rally.')).toEqual(['[Lind] {praised} <the new bridge>']);
    expect(read('Lind condemned the attack at the old mill.')).toEqual([
      '[Lind] {condemned} <the attack at the old mill>',
    ]);
  });

  it('leaves the preposition to the cue', () => {
    expect(read('The council called for a vote on the road.')).toEqual([
      '[The council] {called for} <a vote on the road>',
    ]);
  });

  it('is silent where a verb of the codebook has another frame', () => {
    expect(read('The mayor called a meeting to discuss the road.')).toEqual([]);
    expect(read('The mayor added sugar to the tea.')).toEqual([]);
    expect(read('The runner held the record for a year.')).toEqual([]);
  });
});
