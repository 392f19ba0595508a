import { describe, expect, it } from 'vitest';
import { addressFacts, siteInTitle } from './address-facts.ts';

describe('what an address tells', () => {
  it.each([
    ['https://www.harbourtimes.example/news/talks', 'harbourtimes.example', null],
    ['https://harbourtimes.example/2024/03/05/talks-resume/', 'harbourtimes.example', '2024-03-05'],
    ['https://m.harbourtimes.example/a/2024-3-5-talks', 'harbourtimes.example', '2024-03-05'],
    ['https://web.archive.org/web/20240601/https://harbourtimes.example/x', 'harbourtimes.example', null],
    ['https://harbourtimes.example/2024/99/99/talks', 'harbourtimes.example', null],
    ['http://127.0.0.1:8080/report.html', null, null],
    ['http://localhost/report.html', null, null],
  ])('%s', (address, site, published) => {
    expect(addressFacts(address)).toEqual({ site, published });
  });

  it('nothing, where there is none', () => {
    expect(addressFacts(null)).toEqual({ site: null, published: null });
    expect(addressFacts('not an address')).toEqual({ site: null, published: null });
  });
});

describe('the site’s name behind a title', () => {
  it.each([
    ['Talks resume – Harbour Times', 'harbourtimes.example', 'Talks resume', 'Harbour Times'],
    ['Talks resume | Times', 'the-harbour-times.example', 'Talks resume', 'Times'],
    ['Talks resume - HTN News', 'htn.co.example', 'Talks resume', 'HTN News'],
    ['Talks resume – Haröld', 'harold.example', 'Talks resume', 'Haröld'],
    ['Talks resume | World - #Times', 'times.example', 'Talks resume | World', 'Times'],
    ['North - South talks resume', 'harbourtimes.example', 'North - South talks resume', null],
    ['Talks resume - Politics', 'harbourtimes.example', 'Talks resume - Politics', null],
  ])('%s', (whole, site, title, name) => {
    expect(siteInTitle(whole, site)).toEqual({ title, site: name });
  });
});
