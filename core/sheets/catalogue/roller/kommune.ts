import { rolle } from '../rolle.ts';

/** What kommuner buy, and their own figures. */
export const KJOEPER = rolle({
  id: 'kjoeper',
  navn: { nb: 'Kommune som kjøper', nn: 'Kommune som kjøper' },
  overskrifter: [
    'kommune som kjøper',
    'kjøper',
    'kjøpar',
    'kjøpende kommune',
    'oppdragsgiver',
    'oppdragsgjevar',
    'innkjøper',
  ],
  type: 'kommune',
});

export const KJOEPSLAG_ROLLE = rolle({
  id: 'kjoepslag',
  navn: { nb: 'Slag kjøp', nn: 'Slag kjøp' },
  overskrifter: [
    'slag kjøp',
    'kontraktstype',
    'type kontrakt',
    'type kjøp',
    'anskaffelsestype',
    'type',
    'slag',
    'kontrakt',
  ],
  type: 'valg',
  valg: [
    {
      id: 'reservert',
      navn: { nb: 'reservert kontrakt', nn: 'reservert kontrakt' },
      ord: ['reservert', 'reserverte kontrakter', 'reservert konkurranse'],
    },
    {
      id: 'inkluderende',
      navn: { nb: 'inkluderende kontrakt', nn: 'inkluderande kontrakt' },
      ord: ['inkluderende', 'inkluderande'],
    },
    {
      id: 'utvidet_egenregi',
      navn: { nb: 'utvidet egenregi', nn: 'utvida eigenregi' },
      ord: ['egenregi', 'eigenregi'],
    },
    {
      id: 'annet',
      navn: { nb: 'annet', nn: 'anna' },
      ord: ['andre', 'direkteanskaffelse', 'ordinær', 'ordinær konkurranse', 'annen'],
    },
  ],
});

export const GJELDER = rolle({
  id: 'gjelder',
  navn: { nb: 'Gjelder', nn: 'Gjeld' },
  overskrifter: [
    'gjelder',
    'gjeld',
    'vare eller tjeneste',
    'vare/tjeneste',
    'hva',
    'kva',
    'tjeneste',
    'teneste',
    'leveranse',
    'beskrivelse',
  ],
  type: 'tekst',
});

export const KJOEPSBELOEP = rolle({
  id: 'kjoepsbeloep',
  navn: { nb: 'Kjøp, beløp', nn: 'Kjøp, beløp' },
  overskrifter: [
    'kjøp, beløp',
    'beløp',
    'kjøpsbeløp',
    'kjøp',
    'kontraktsverdi',
    'verdi',
    'fakturert',
    'sum',
    'kostnad',
  ],
  type: 'beloep',
  kanVaereNegativ: true,
});

export const KOMMUNENUMMER = rolle({
  id: 'kommunenummer',
  navn: { nb: 'Kommunenummer', nn: 'Kommunenummer' },
  overskrifter: ['kommunenummer', 'kommunenr', 'kommune nr', 'komm nr', 'knr', 'kommune nummer'],
  type: 'kommunenummer',
});

export const INNBYGGERE = rolle({
  id: 'innbyggere',
  navn: { nb: 'Innbyggere', nn: 'Innbyggjarar' },
  overskrifter: [
    'innbyggere',
    'innbyggjarar',
    'antall innbyggere',
    'folketall',
    'folketal',
    'befolkning',
    'folkemengde',
    'innbyggertall',
    'innbyggjartal',
    'talet på innbyggjarar',
  ],
  type: 'antall',
});

export const UFOERETRYGDEDE = rolle({
  id: 'ufoeretrygdede',
  navn: { nb: 'Uføretrygdede', nn: 'Uføretrygda' },
  overskrifter: [
    'uføretrygdede',
    'uføretrygda',
    'antall uføretrygdede',
    'uføre',
    'mottakere av uføretrygd',
    'mottakarar av uføretrygd',
    'antall uføre',
    'uføretrygdete',
  ],
  type: 'antall',
});
