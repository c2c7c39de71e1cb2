import {
  type Dato,
  finnMaal,
  forklar,
  lagOversikt,
  lik,
  type Maaltall,
  periodeTekst,
  skjermingFor,
  visDato,
  visPeriodekode,
  visStatus,
  visVerdi,
} from '#core';
import { type Rad, type Svar, videreFra } from '#core/questions';
import type { Varselmelding } from '../alerts/index.ts';
import type { Besvarelse, Leser } from '../answers/index.ts';
import type { Importert } from '../imports/index.ts';
import type { Abonnement, LagretFunn, Versjonshode } from '../store/index.ts';
import {
  dempingsskjema,
  type Grunnlagspost,
  grunnlagsvisning,
  hjemvisning,
  importvisning,
  lesFunn,
  svarvisning,
  varselvisning,
} from './blocks/index.ts';
import type { Melding } from './melding.ts';
import type { EgneSammendrag } from './sammendrag/hjem.ts';

type Besvart = Extract<Besvarelse, { slag: 'besvart' }>;

/** Questions that a newcomer can try. */
export const FORSLAG = [
  { tittel: 'Hvem har lav margin?', spoersmaal: 'Hvem har driftsmargin under 3 %?' },
  { tittel: 'Hvem nådde AFT-målet?', spoersmaal: 'Hvilke bedrifter nådde AFT-målet i 2020?' },
  { tittel: 'VTA-satsen', spoersmaal: 'Hva er VTA-satsen i 2026?' },
  { tittel: 'Størst egenkapital', spoersmaal: 'Topp 3 på egenkapital' },
] as const;

const vist = new WeakMap<Svar, { readonly noekkel: string; readonly melding: Melding }>();

/** An answer with its buttons. The same answer to the same person is drawn once. */
export function visSvar({ svar, leser }: Besvart, bruker: string, idag: Dato): Melding {
  const noekkel = `${bruker} ${idag} ${leser.versjon}`;
  const kjent = vist.get(svar);
  if (kjent?.noekkel === noekkel) return kjent.melding;
  const dataversjon = svar.status === 'svar' ? leser.versjon : null;
  const melding = svarvisning(svar, { ...videreFra(svar, leser, idag), spurtAv: bruker, dataversjon });
  vist.set(svar, { noekkel, melding });
  return melding;
}

function talletBak(rad: Rad, { innsyn }: Leser): Maaltall | undefined {
  const maal = finnMaal(rad.maal);
  if (maal === undefined || rad.selskapId === null) return undefined;
  return maal
    .finn(innsyn, rad.selskapId)
    .find(
      ({ periode, resultat }) =>
        periodeTekst(periode) === rad.periode &&
        resultat.status === 'kjent' &&
        rad.verdi !== null &&
        lik(resultat.verdi, rad.verdi),
    );
}

/**
 * A calculation shows its inputs. Where only some metrics may be shown, those may be others; and where a kommune has few
 * deltakere, the amounts behind a share would tell how many.
 */
function kanForklares({ maal, selskapId }: Rad, { grense, innsyn }: Leser): boolean {
  if (grense.maal !== null || selskapId === null) return false;
  if (finnMaal(maal)?.gruppe !== 'vta') return true;
  const rader = innsyn.vtaTilskudd(selskapId);
  const skjerming = skjermingFor(innsyn, rader);
  return rader.every((rad) => skjerming.viser(rad));
}

function somPost(rad: Rad, leser: Leser): Grunnlagspost {
  const navn = finnMaal(rad.maal)?.navn.nb ?? rad.maal;
  const periode = rad.periode === null ? '' : ` ${visPeriodekode(rad.periode)}`;
  const stykke = kanForklares(rad, leser) ? (talletBak(rad, leser)?.regnestykke ?? null) : null;
  return {
    tittel: `${rad.selskap ?? rad.navn ?? ''}, ${navn}${periode}`,
    verdi: rad.verdi === null ? visStatus(rad.status) : visVerdi(rad.verdi, rad.enhet, { mulig: rad.intervall }),
    forklaring: stykke === null ? null : forklar(stykke),
    kilde: rad.kilde,
  };
}

/** «Vis grunnlag»: each figure of an answer with its calculation and sources. */
export function visGrunnlag({ svar, leser }: Besvart): Melding {
  return grunnlagsvisning(
    svar.rader.map((rad) => somPost(rad, leser)),
    svar.maalform,
  );
}

/** What was understood of a dropped workbook, and «Ta i bruk». `foer`: the version in use, whose names may be gone. */
export function visImport({ versjon, portefolje }: Importert, foer: Leser | null): Melding {
  const navn = new Map(portefolje.selskaper.map((s) => [s.id, s.navn]));
  const finn = (id: string) => navn.get(id) ?? foer?.innsyn.selskap(id)?.navn ?? null;
  return importvisning({ versjon, navn: finn, maalform: 'nb' });
}

/** What a channel is told of a new version. */
export function visVarsel({ versjon, endringer, paaminnelser }: Varselmelding): Melding {
  const vis = (funn: LagretFunn | null) => (funn === null ? null : lesFunn(funn));
  return varselvisning({
    versjon,
    endringer: endringer.map(({ foer, etter }) => ({ foer: vis(foer), etter: vis(etter) })),
    paaminnelser: paaminnelser.flatMap((f) => vis(f) ?? []),
    maalform: 'nb',
  });
}

/** The form behind «Kvitter» and «Utsett». `minne` comes back with it. */
export function dempingsmodal(slag: 'kvittert' | 'utsatt', minne: string, forslag: Dato): object {
  return dempingsskjema(slag, minne, forslag, 'nb');
}

export interface Hjemsyn {
  readonly leser: Leser;
  /** Those that may be seen. */
  readonly funn: readonly LagretFunn[];
  readonly abonnementer: readonly Abonnement[];
  readonly sammendrag: EgneSammendrag;
  readonly versjon: Versjonshode | null;
  readonly lest: Dato;
  /** Comes back from the buttons. */
  readonly minne: string;
}

function varseltekst({ selskaper }: Abonnement): string {
  if (selskaper === null) return 'Varsler om alle bedriftene';
  return selskaper.length === 1 ? 'Varsler om 1 bedrift' : `Varsler om ${selskaper.length} bedrifter`;
}

/** The App Home of someone who may see something. */
export function visHjem({ leser, funn, abonnementer, sammendrag, versjon, lest, minne }: Hjemsyn): object {
  const hele = lagOversikt(leser.innsyn);
  const tillatt = leser.grense.maal;
  const synlige = hele.kolonner.flatMap((k, nr) => (tillatt === null || tillatt.includes(k.maal.id) ? [nr] : []));
  const velg = <T>(liste: readonly T[]): T[] => synlige.flatMap((nr) => liste[nr] ?? []);
  return hjemvisning({
    oversikt: {
      kolonner: velg(hele.kolonner),
      kommuner: hele.kommuner.map((l) => ({ ...l, tall: velg(l.tall) })),
      alle: { ...hele.alle, tall: velg(hele.alle.tall) },
    },
    funn: funn.flatMap((f) => lesFunn(f) ?? []),
    alleMaal: tillatt === null,
    versjon: leser.versjon,
    lest: visDato(lest),
    filer: versjon?.filer.map((f) => f.navn) ?? [],
    abonnementer: abonnementer.filter((a) => a.slag === 'varsel').map(varseltekst),
    sammendrag: sammendrag.abonnementer,
    problemer: sammendrag.problemer,
    minne,
    forslag: FORSLAG.map((f) => f.spoersmaal),
    maalform: 'nb',
  });
}
