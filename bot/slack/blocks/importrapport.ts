import { erLike, type Forskjell, heltall, type Maalform, visTall } from '#core';
import { tallendringer } from '../../imports/index.ts';
import type { Versjon } from '../../store/index.ts';
import { type Blokk, type Blokkmelding, knapperad, kontekst, medBlokker, seksjon } from './blokk.ts';
import { TEKSTER } from './tekst/index.ts';
import { trygg } from './trygg.ts';

export interface Importdata {
  readonly versjon: Pick<Versjon, 'id' | 'filer' | 'problemer' | 'antall' | 'grunnversjon' | 'forskjell'>;
  /** A company's name; `null` when the portfolio has none. */
  readonly navn: (selskap: string) => string | null;
  readonly maalform: Maalform;
}

const PLASS = { fil: 150, navn: 80, melding: 350, sted: 120 } as const;
const FLEST = { filer: 5, problemer: 12, navn: 8, tall: 12 } as const;

const antall = (n: number): string => visTall(heltall(n));

function begrenset(linjer: readonly string[], hoeyst: number, maalform: Maalform): string[] {
  const vist = linjer.slice(0, hoeyst);
  const resten = linjer.length - vist.length;
  return resten > 0 ? [...vist, TEKSTER[maalform].ogTil(antall(resten))] : vist;
}

function lest({ versjon, maalform }: Importdata): string[] {
  const t = TEKSTER[maalform].import;
  const filer = begrenset(
    versjon.filer.map((f) => `«${trygg(f.navn, PLASS.fil)}»`),
    FLEST.filer,
    maalform,
  );
  const tall = Object.entries(t.antall).flatMap(([noekkel, ord]) => {
    const n = versjon.antall[noekkel];
    return n === undefined ? [] : [`${antall(n)} ${n === 1 ? ord.en : ord.flere}`];
  });
  return [`*${t.lest(filer.join(', '))}*`, tall.join(' · ')].filter((l) => l !== '');
}

function problemer({ versjon, maalform }: Importdata): string[] {
  const t = TEKSTER[maalform].import;
  const feil = versjon.problemer.filter((p) => p.alvor === 'feil').length;
  const advarsler = versjon.problemer.length - feil;
  if (versjon.problemer.length === 0) return [t.alt];
  const telling = [
    ...(feil === 0 ? [] : [t.feil(antall(feil))]),
    ...(advarsler === 0 ? [] : [advarsler === 1 ? t.advarsel : t.advarsler(antall(advarsler))]),
  ];
  // The faults first: they cost a figure each.
  const sortert = versjon.problemer.toSorted((a, b) => Number(a.alvor !== 'feil') - Number(b.alvor !== 'feil'));
  const linjer = sortert.map((p) => {
    const sted = [p.ark, p.celle].filter((d) => d !== null).join('!');
    return `• *${trygg(sted === '' ? p.fil : sted, PLASS.sted)}* ${trygg(p.melding[maalform], PLASS.melding)}`;
  });
  return [telling.join(' · '), ...begrenset(linjer, FLEST.problemer, maalform)];
}

function tallinjer(forskjell: Forskjell, { navn, maalform }: Importdata): string[] {
  const t = TEKSTER[maalform].import;
  if (forskjell.tall.length === 0) return [];
  const { viste, andre } = tallendringer(forskjell, navn, maalform);
  const linjer = viste
    .slice(0, FLEST.tall)
    .map(({ hva, foer, etter }) => `• ${t.fraTil(trygg(hva, PLASS.sted), foer ?? t.ingen, etter ?? t.ingen)}`);
  const resten = viste.length - linjer.length + andre;
  return [
    t.tall(antall(forskjell.tall.length)),
    ...linjer,
    ...(resten > 0 && linjer.length > 0 ? [TEKSTER[maalform].ogTil(antall(resten))] : []),
  ];
}

function endringer(data: Importdata): string[] {
  const { versjon, maalform } = data;
  const t = TEKSTER[maalform].import;
  if (versjon.grunnversjon === null) return [t.foerste];
  const { forskjell } = versjon;
  if (erLike(forskjell)) return [t.ingenForskjell];
  const navnene = (liste: readonly { readonly navn: string }[], som: (navn: string) => string): string[] =>
    liste.length === 0
      ? []
      : [
          som(
            begrenset(
              liste.map((s) => trygg(s.navn, PLASS.navn)),
              FLEST.navn,
              maalform,
            ).join(', '),
          ),
        ];
  const fakta = forskjell.fakta.length;
  return [
    `*${t.forskjell}*`,
    ...navnene(forskjell.selskaper.nye, t.nye),
    ...navnene(forskjell.selskaper.borte, t.borte),
    ...navnene(forskjell.selskaper.endret, t.endret),
    ...tallinjer(forskjell, data),
    ...(fakta === 0 ? [] : [t.fakta(antall(fakta))]),
  ];
}

/** Lines in as many sections as they need, none cut. */
function seksjoner(linjer: readonly string[]): Blokk[] {
  const ut: string[] = [];
  for (const linje of linjer) {
    const siste = ut.at(-1);
    if (siste === undefined || siste.length + linje.length + 1 > 2_900) ut.push(linje);
    else ut[ut.length - 1] = `${siste}\n${linje}`;
  }
  return ut.map(seksjon);
}

/** What was understood of a dropped workbook, what was not, how it differs from the data in use, and «Ta i bruk». */
export function importvisning(data: Importdata): Blokkmelding {
  const { versjon, maalform } = data;
  const t = TEKSTER[maalform];
  const deler = [lest(data), problemer(data), endringer(data)];
  const text = [...deler.map((linjer) => linjer.join('\n')), t.import.ikkeIBruk].join('\n\n');
  const verdi = JSON.stringify({ versjon: versjon.id, forventet: versjon.grunnversjon });
  return medBlokker(text, [
    ...deler.flatMap(seksjoner),
    ...kontekst(t.import.ikkeIBruk),
    ...knapperad([{ handling: 'ta_i_bruk', tekst: t.knapp.taIBruk, verdi, stil: 'primary' }]),
  ]);
}
