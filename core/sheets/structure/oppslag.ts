import { ARKSLAG, type Arkslag, type ArkslagId, type Kolonnerolle } from '../catalogue/index.ts';
import { ENHET } from '../catalogue/roller/enhet.ts';
import {
  AAR,
  DEL_AV_AAR,
  KILDE,
  KOMMUNE,
  MAAL,
  MERKNAD,
  NIVAA,
  PERIODE,
  PERIODE_FRA,
  PERIODE_TIL,
  SELSKAP,
  VERDI,
} from '../catalogue/roller/felles.ts';
import { UTLOEPSKOLONNER } from '../catalogue/roller/styring.ts';
import { KOMMUNALT_TILSKUDD, MEDFINANSIERINGSANDEL, STATLIG_TILSKUDD } from '../catalogue/roller/vta.ts';
import { brettOrd } from '../words/brett.ts';
import { lesEnhetsord } from '../words/enhetsord.ts';

/** From a folded header to the role it means, in one kind of sheet or in tables of company figures. */
export type Ordliste = ReadonlyMap<string, Kolonnerolle>;

function fraser(r: Kolonnerolle, ogsaa: readonly string[]): readonly string[] {
  return [r.navn.nb, r.navn.nn, r.id.replaceAll('_', ' '), ...r.overskrifter, ...ogsaa];
}

/** The first role that claims a phrase keeps it: a kind's columns stand in order. */
function lagOrdliste(kolonner: readonly { rolle: Kolonnerolle; ogsaa: readonly string[] }[]): Ordliste {
  const ut = new Map<string, Kolonnerolle>();
  const sett = (frase: string, r: Kolonnerolle) => {
    if (frase !== '' && !ut.has(frase)) ut.set(frase, r);
  };
  for (const { rolle, ogsaa } of kolonner) for (const f of fraser(rolle, ogsaa)) sett(brettOrd(f), rolle);
  for (const { rolle, ogsaa } of kolonner) {
    for (const f of fraser(rolle, ogsaa)) sett(brettOrd(lesEnhetsord(f).rest), rolle);
  }
  return ut;
}

const uten = (rolle: Kolonnerolle) => ({ rolle, ogsaa: [] });
const FELLESSLAG: readonly Arkslag<ArkslagId>[] = ARKSLAG.filter((a) => a.bruk === 'felles');

/** Tables of figures per company and period: all kinds that may share a table. */
export const FELLES: Ordliste = lagOrdliste([
  ...[SELSKAP, KOMMUNE, AAR, DEL_AV_AAR, PERIODE, PERIODE_FRA, PERIODE_TIL, NIVAA, KILDE, ENHET].map(uten),
  ...FELLESSLAG.flatMap((a) => a.kolonner),
  ...[STATLIG_TILSKUDD, KOMMUNALT_TILSKUDD, MEDFINANSIERINGSANDEL, ...UTLOEPSKOLONNER, MAAL, VERDI, MERKNAD].map(uten),
]);

export const EGNE: readonly { readonly slag: Arkslag<ArkslagId>; readonly ord: Ordliste; readonly streng: Ordliste }[] =
  ARKSLAG.filter((a) => a.bruk === 'eget').map((slag) => ({
    slag,
    ord: lagOrdliste([
      ...slag.kolonner,
      ...(slag.kolonner.some((k) => k.rolle === AAR) ? [uten(DEL_AV_AAR)] : []),
      uten(MERKNAD),
    ]),
    streng: lagOrdliste(slag.kolonner.map((k) => uten(k.rolle))),
  }));

/** Every phrase that is a header in some kind of sheet. */
const ALLE: ReadonlySet<string> = new Set([...FELLES.keys(), ...EGNE.flatMap((e) => [...e.ord.keys()])]);

export const erKjentFrase = (frase: string): boolean => ALLE.has(frase);

/** Which kind of company figures a role belongs to, for showing how a table was understood. */
export function fellesslagFor(rolleId: string): Arkslag<ArkslagId> | undefined {
  return (
    FELLESSLAG.find((a) => a.id !== 'selskaper' && a.kolonner.some((k) => k.rolle.id === rolleId)) ??
    FELLESSLAG.find((a) => a.kolonner.some((k) => k.rolle.id === rolleId))
  );
}

/** Headers that mean different things to different people; asked about, never chosen for them. */
export const TVETYDIGE: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      [
        [
          'resultat',
          'overskudd',
          'underskudd',
          'overskot',
          'underskot',
          'over underskudd',
          'overskudd underskudd',
          'årets overskudd',
          'resultatet',
          'netto',
        ],
        ['driftsresultat', 'aarsresultat'],
      ],
      [
        ['inntekter', 'inntekt', 'sum inntekt'],
        ['omsetning', 'salgsinntekter'],
      ],
      [
        ['plasser', 'plassar', 'antall plasser', 'talet på plassar', 'tal plassar'],
        ['aft_plasser', 'vta_plasser', 'tiltaksplasser'],
      ],
      [['kapital'], ['egenkapital', 'aksjekapital', 'sum_eiendeler']],
    ] as const
  ).flatMap(([ord, roller]) => ord.map((o) => [brettOrd(o), roller] as const)),
);
