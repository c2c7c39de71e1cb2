import { bredde, bredder, bryt, rens, tabell as tegnTabell } from '../rentekst/index.ts';
import type { Blokk, Dokument, Punkt, Tabellblokk, Tabellkolonne } from '../summary/index.ts';

/** Longer lines are folded by mail programs, and tables with them. */
const LINJE = 78;
const MELLOMROM = 2;

/** A text from a workbook on one line. */
const enkel = (tekst: string): string => rens(tekst.replace(/\s*[\r\n]+\s*/g, ' '));

const overskrift = ({ tittel, undertittel }: Tabellkolonne): string =>
  undertittel === '' ? tittel : `${tittel} (${undertittel})`;

/** A paragraph whose further lines stand under the text, not under what is in front of it. */
function avsnitt(tekst: string, foran = ''): string[] {
  const innrykk = ' '.repeat(bredde(foran));
  return bryt(enkel(tekst), LINJE - innrykk.length).map((linje, nr) => `${nr === 0 ? foran : innrykk}${linje}`);
}

function understreket(tekst: string, tegn: string): string[] {
  const linjer = avsnitt(tekst);
  return [...linjer, tegn.repeat(Math.max(...linjer.map(bredde)))];
}

/** A table too wide for a letter, row by row: who, and each figure on its own line with what it is. */
function somLinjer({ kolonner, rader }: Tabellblokk): string[] {
  const [, ...andre] = kolonner;
  return rader.flatMap(({ celler }, nr) => {
    const [foerste, ...resten] = celler;
    const linjer = resten.flatMap(({ tekst }, i) => {
      const kolonne = andre[i];
      return tekst === '' || kolonne === undefined ? [] : avsnitt(`${overskrift(kolonne)}: ${tekst}`, '  ');
    });
    return [...(nr === 0 ? [] : ['']), ...avsnitt(foerste?.tekst ?? ''), ...linjer];
  });
}

function tabell(blokk: Tabellblokk): string[] {
  const kolonner = blokk.kolonner.map((k) => ({ tittel: overskrift(k), hoeyre: k.feste === 'hoeyre' }));
  const rader = blokk.rader.map(({ celler }) => celler.map(({ tekst }) => enkel(tekst)));
  const vidde = bredder(kolonner, rader, LINJE).reduce((sum, b) => sum + b + MELLOMROM, -MELLOMROM);
  return vidde > LINJE ? somLinjer(blokk) : tegnTabell(kolonner, rader, LINJE).split('\n');
}

const punkt = ({ innledning, tekst }: Punkt): string[] =>
  avsnitt(innledning === '' ? tekst : `${innledning}: ${tekst}`, '- ');

function linjer(blokk: Blokk): string[] {
  switch (blokk.slag) {
    case 'overskrift':
      return blokk.nivaa === 2 ? ['', ...understreket(blokk.tekst, '-')] : avsnitt(blokk.tekst);
    case 'avsnitt':
      return avsnitt(blokk.tekst);
    case 'liste':
      return blokk.punkter.flatMap(punkt);
    case 'tabell':
      return tabell(blokk);
    case 'diagram':
      // Nothing is drawn: the picture in words says the same.
      return [...avsnitt(`${blokk.diagram.tittel}. ${blokk.diagram.alternativtekst}`), ...avsnitt(blokk.diagram.kilde)];
  }
}

/**
 * The summary as plain text, as it is read by those whose mail program shows no HTML: lines of at most 78 characters,
 * tables in columns where they fit and a line per figure where they don't, and no sign that means anything but itself.
 */
export function somTekst({ tittel, undertittel, blokker }: Dokument): string {
  const deler = [
    understreket(tittel, '='),
    ...(undertittel === '' ? [] : [avsnitt(undertittel)]),
    ...blokker.map(linjer),
  ];
  return `${deler.map((del) => del.join('\n')).join('\n\n')}\n`;
}
