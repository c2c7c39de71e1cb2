import {
  type Enhet,
  FELT,
  type Figur,
  type Innsyn,
  type Kilde,
  kildeTekst,
  MAAL,
  type Maaltall,
  type Periode,
  type SelskapId,
  type Tospraaklig,
  visVerdi,
} from '#core';
import { cellenavn } from '#core/sheets';
import { ord } from '../../ord/index.ts';
import { funksjonsspraak, maalform } from '../spraak.ts';
import type { Tabellcelle } from '../svar.ts';
import type { Adresse } from './adresse.ts';
import { regnetekst } from './regnetekst.ts';

/** A figure that the reader found in a cell. */
interface Funnet {
  readonly navn: Tospraaklig;
  readonly selskap: SelskapId;
  readonly periode: Periode;
  readonly figur: Figur;
  readonly enhet: Enhet;
}

const MERKELAPPER = {
  nb: {
    tall: 'Tall',
    selskap: 'Selskap',
    periode: 'Periode',
    verdi: 'Lest som',
    kilde: 'Kilde',
  },
  nn: {
    tall: 'Tal',
    selskap: 'Selskap',
    periode: 'Periode',
    verdi: 'Lese som',
    kilde: 'Kjelde',
  },
  en: { tall: 'Figure', selskap: 'Company', periode: 'Period', verdi: 'Read as', kilde: 'Source' },
} as const;

const AFTNAVN: Readonly<Record<'avsluttet' | 'tilArbeid' | 'tilUtdanning' | 'formidlet' | 'andel', Tospraaklig>> = {
  avsluttet: { nb: 'Avsluttede deltakere', nn: 'Avslutta deltakarar' },
  tilArbeid: { nb: 'Til arbeid', nn: 'Til arbeid' },
  tilUtdanning: { nb: 'Til utdanning', nn: 'Til utdanning' },
  formidlet: { nb: 'Til arbeid eller utdanning', nn: 'Til arbeid eller utdanning' },
  andel: { nb: 'Oppgitt andel', nn: 'Oppgitt del' },
};
const VTANAVN: Readonly<
  Record<
    'deltakere' | 'plasser' | 'maanedsverk' | 'statligTilskudd' | 'kommunaltTilskudd' | 'oppgittAndel',
    Tospraaklig
  >
> = {
  deltakere: { nb: 'Deltakere i VTA', nn: 'Deltakarar i VTA' },
  plasser: { nb: 'VTA-plasser', nn: 'VTA-plassar' },
  maanedsverk: { nb: 'VTA-månedsverk', nn: 'VTA-månadsverk' },
  statligTilskudd: { nb: 'Statlig tilskudd', nn: 'Statleg tilskot' },
  kommunaltTilskudd: { nb: 'Kommunalt tilskudd', nn: 'Kommunalt tilskot' },
  oppgittAndel: { nb: 'Oppgitt medfinansieringsandel', nn: 'Oppgitt medfinansieringsdel' },
};
const VTAENHET: Readonly<Record<keyof typeof VTANAVN, Enhet>> = {
  deltakere: 'antall',
  plasser: 'antall',
  maanedsverk: 'maanedsverk',
  statligTilskudd: 'kr',
  kommunaltTilskudd: 'kr',
  oppgittAndel: 'andel',
};

function noekler<K extends string>(navn: Readonly<Record<K, unknown>>): readonly K[] {
  const alle: K[] = [];
  for (const noekkel in navn) alle.push(noekkel);
  return alle;
}

/** Every figure of the portfolio that has a cell. */
function* figurene({ portefolje }: Innsyn): Generator<Funnet> {
  const felt = new Map<string, (typeof FELT)[number]>(FELT.map((f) => [f.id, f]));
  for (const o of portefolje.observasjoner) {
    const f = felt.get(o.felt);
    if (f !== undefined) yield { navn: f.navn, enhet: f.enhet, selskap: o.selskap, periode: o.periode, figur: o.figur };
  }
  for (const r of portefolje.aftResultater) {
    for (const noekkel of noekler(AFTNAVN)) {
      const figur = r[noekkel];
      const enhet = noekkel === 'andel' ? 'andel' : 'antall';
      if (figur !== null) yield { navn: AFTNAVN[noekkel], enhet, selskap: r.selskap, periode: r.periode, figur };
    }
  }
  for (const r of portefolje.vtaTilskudd) {
    for (const noekkel of noekler(VTANAVN)) {
      const figur = r[noekkel];
      const enhet = VTAENHET[noekkel];
      if (figur !== null) yield { navn: VTANAVN[noekkel], enhet, selskap: r.selskap, periode: r.periode, figur };
    }
  }
}

const staarI = (kilde: Kilde, ark: string, celle: string): boolean => kilde.ark === ark && kilde.celle === celle;

/** The metrics that rest on the cell, with their calculations. */
function bruk(innsyn: Innsyn, selskap: SelskapId, ark: string, celle: string): readonly (readonly Tabellcelle[])[] {
  const o = ord(funksjonsspraak());
  return MAAL.flatMap((maal) =>
    maal
      .finn(innsyn, selskap)
      .filter((t: Maaltall) => t.kilder.some((k) => staarI(k, ark, celle)) && t.regnestykke !== null)
      .flatMap((t) => {
        const { regnestykke, periode } = t;
        if (regnestykke === null || t.resultat.status !== 'kjent' || !('ledd' in regnestykke)) return [];
        const hjemmel = maal.hjemmel === null ? '' : ` (${maal.hjemmel})`;
        return [[`${o.begrep(maal)} ${o.periode(periode)}`, `${regnetekst(regnestykke)}${hjemmel}`]];
      }),
  );
}

/** What the reader found in a cell and what it is used for, row by row; `null` when nothing was read there. */
export function cellerader(innsyn: Innsyn, sted: Adresse): readonly (readonly Tabellcelle[])[] | null {
  const { ark } = sted;
  if (ark === null) return null;
  const celle = cellenavn(sted.rad1, sted.kolonne1);
  const o = ord(funksjonsspraak());
  const t = MERKELAPPER[funksjonsspraak()];
  for (const { navn, enhet, selskap, periode, figur } of figurene(innsyn)) {
    if (!staarI(figur.kilde, ark, celle)) continue;
    const verdi =
      figur.status === 'kjent'
        ? o.medEnhet(visVerdi(figur.verdi, enhet, { maalform: maalform() }))
        : o.status('mangler');
    return [
      [t.tall, o.figur(navn)],
      [t.selskap, innsyn.selskap(selskap)?.navn ?? selskap],
      [t.periode, o.periode(periode)],
      [t.verdi, verdi],
      [t.kilde, kildeTekst(figur.kilde)],
      ...bruk(innsyn, selskap, ark, celle),
    ];
  }
  return null;
}
