import type { Linjediagram } from '#core';
import type { Blekk, Del, Tegning, Tekstmaaler } from '../tegning/index.ts';
import { fot, HODEHOYDE, hode, STIL } from './ramme.ts';
import { lagSkala, type Skala } from './skala.ts';

const HOYDE = 150;
const NAVNEDEL = 0.3;
/** Lowest distance between two labels at the lines' ends. */
const ETIKETTHOYDE = 10;
const BLEKKREKKE: readonly Blekk[] = ['hoved', 'varsel', 'greit', 'tekst', 'sand', 'dempet'];

type Linjeserie = Linjediagram['serier'][number];
interface Sted {
  readonly x: number;
  readonly y: number;
}

function steder(serie: Linjeserie, x: Skala, y: Skala): readonly (Sted | null)[] {
  return serie.punkter.map(({ tall }, i) => (tall === null ? null : { x: x.sted(i), y: y.sted(tall) }));
}

/** Points, and lines between neighbours: a gap is a gap. */
export function strek(punkter: readonly (Sted | null)[], blekk: Blekk, radius: number): Del[] {
  const linjer = punkter.flatMap((p, i): Del[] => {
    const forrige = punkter[i - 1];
    if (p === null || forrige === null || forrige === undefined) return [];
    return [{ slag: 'linje', fra: [forrige.x, forrige.y], til: [p.x, p.y], blekk, tykkelse: 1.4 }];
  });
  const prikker = punkter.flatMap((p): Del[] => (p === null ? [] : [{ slag: 'prikk', x: p.x, y: p.y, radius, blekk }]));
  return [...linjer, ...prikker];
}

/** Where the labels at the ends stand, so that none covers another: pushed down from above. */
function etikettsteder(ender: readonly number[]): readonly number[] {
  const rekke = ender.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
  const ut = [...ender];
  let ledig = Number.NEGATIVE_INFINITY;
  for (const { y, i } of rekke) {
    const sted = Math.max(y, ledig);
    ut[i] = sted;
    ledig = sted + ETIKETTHOYDE;
  }
  return ut;
}

function etiketter(diagram: Linjediagram, x: number, plass: number, y: Skala, maaler: Tekstmaaler): Del[] {
  const siste = diagram.serier.map(({ punkter }) => {
    const nr = punkter.findLastIndex((p) => p.tall !== null);
    // A line that ends before the others is labelled beside their last year: it says which its own is.
    const aar = nr === punkter.length - 1 ? '' : ` (${diagram.merker[nr] ?? ''})`;
    return { punkt: punkter[nr], aar };
  });
  const hoyder = etikettsteder(siste.map(({ punkt }) => y.sted(punkt?.tall ?? 0)));
  return diagram.serier.flatMap((serie, i): Del[] => {
    const { punkt, aar = '' } = siste[i] ?? {};
    if (punkt === undefined) return [];
    const tekst = maaler.tilpass(`${serie.navn} ${punkt.tekst}${aar}`, STIL.liten, plass);
    const farge = BLEKKREKKE[i % BLEKKREKKE.length] ?? 'tekst';
    return [
      {
        slag: 'tekst',
        x,
        y: (hoyder[i] ?? 0) + 2.5,
        tekst,
        storrelse: STIL.liten,
        // Sand is for lines: too pale for letters.
        blekk: farge === 'sand' ? 'tekst' : farge,
        feste: 'venstre',
      },
    ];
  });
}

/** Lines over years, each named at its end instead of in a legend. */
export function tegnLinjer(diagram: Linjediagram, bredde: number, maaler: Tekstmaaler): Tegning {
  const bunn = HODEHOYDE + HOYDE;
  const hoyre = bredde * (1 - NAVNEDEL);
  const tall = diagram.serier.flatMap((s) => s.punkter.flatMap((p) => (p.tall === null ? [] : [p.tall])));
  const y = lagSkala([...diagram.linjer.map((l) => l.tall), ...tall], [bunn - 4, HODEHOYDE + 6]);
  const x = lagSkala([0, diagram.merker.length - 1], [12, hoyre - 8]);
  const slutt = Math.max(bunn, bunn + (diagram.serier.length - 13) * ETIKETTHOYDE) + 12;
  const under = fot(diagram, slutt, bredde, maaler);
  return {
    bredde,
    hoyde: slutt + under.hoyde,
    alternativtekst: diagram.alternativtekst,
    deler: [
      ...hode(diagram),
      ...diagram.linjer.flatMap(({ tall: verdi, tekst }): Del[] => [
        {
          slag: 'linje',
          fra: [0, y.sted(verdi)],
          til: [hoyre, y.sted(verdi)],
          blekk: verdi === 0 ? 'tekst' : 'dempet',
          tykkelse: 0.8,
          stiplet: verdi !== 0,
        },
        { slag: 'tekst', x: 0, y: y.sted(verdi) - 2, tekst, storrelse: STIL.liten, blekk: 'dempet', feste: 'venstre' },
      ]),
      ...diagram.merker.map(
        (merke, i): Del => ({
          slag: 'tekst',
          x: x.sted(i),
          y: bunn + 9,
          tekst: merke,
          storrelse: STIL.liten,
          blekk: 'dempet',
          feste: 'midt',
        }),
      ),
      ...diagram.serier.flatMap((serie, i) =>
        strek(steder(serie, x, y), BLEKKREKKE[i % BLEKKREKKE.length] ?? 'tekst', 2),
      ),
      ...etiketter(diagram, hoyre + 2, bredde * NAVNEDEL - 4, y, maaler),
      ...under.deler,
    ],
  };
}
