import type { HomeView } from '@slack/types';
import {
  ALVOR,
  heltall,
  type Maalform,
  type Oversikt,
  type Oversiktslinje,
  visAntallFunn,
  visPeriode,
  visTall,
  visVerdi,
} from '#core';
import { type Blokk, kontekst, overskrift, seksjon } from './blokk.ts';
import { type Funnvisning, funntekst } from './funn.ts';
import { GRENSER } from './grenser.ts';
import { type Sammendragspunkt, sammendragsliste } from './sammendragsmodal.ts';
import { TEKSTER } from './tekst/index.ts';
import { trygg } from './trygg.ts';

export interface Hjemdata {
  readonly oversikt: Oversikt;
  readonly funn: readonly Funnvisning[];
  /** Whether the user's rights cover every metric: otherwise there are rules that nothing is said of. */
  readonly alleMaal: boolean;
  readonly versjon: number;
  /** When the data was read, as it is shown. */
  readonly lest: string;
  readonly filer: readonly string[];
  /** The user's subscriptions to alerts in words, one each. */
  readonly abonnementer: readonly string[];
  /** Those to summaries, each to be opened. */
  readonly sammendrag: readonly Sammendragspunkt[];
  /** What goes wrong with them, for an administrator. */
  readonly problemer: readonly string[];
  /** Comes back from the buttons. */
  readonly minne: string;
  /** Questions to try. */
  readonly forslag: readonly string[];
  readonly maalform: Maalform;
}

const FLEST = { funn: 10, kommuner: 20, abonnementer: 15, problemer: 10, filer: 5, forslag: 4 } as const;
const PLASS = { navn: 120, tekst: 200 } as const;
const VISES = ALVOR.filter((a) => a !== 'ikke_aktuelt');
const INGEN_TALL = '–';

const antall = (n: number): string => visTall(heltall(n));

function tallet(linje: Oversiktslinje, { kolonner }: Oversikt, nr: number, maalform: Maalform): string {
  const [samlet, kolonne] = [linje.tall[nr], kolonner[nr]];
  if (samlet === undefined || kolonne === undefined || samlet.med.length === 0 || samlet.resultat.status !== 'kjent')
    return INGEN_TALL;
  return visVerdi(samlet.resultat.verdi, kolonne.maal.enhet, { kort: true, maalform });
}

/** A field per key figure: name and period, figure, how it was put together and for whom figures lack. */
function noekkeltall({ oversikt, maalform }: Hjemdata): Blokk[] {
  const t = TEKSTER[maalform].hjem;
  const fields = oversikt.kolonner.slice(0, GRENSER.seksjonsfelt.antall).map(({ tittel, periode }, nr) => {
    const samlet = oversikt.alle.tall[nr];
    const merknader = [
      ...(samlet?.metode === 'uvektet' ? [t.uvektet] : []),
      ...(samlet === undefined || samlet.utelatt.length === 0 ? [] : [t.utelatt(antall(samlet.utelatt.length))]),
    ];
    const under = merknader.length === 0 ? '' : `\n${merknader.join(', ')}`;
    const text = `*${tittel[maalform]}* ${visPeriode(periode)}\n${tallet(oversikt.alle, oversikt, nr, maalform)}${under}`;
    return { type: 'mrkdwn' as const, text, verbatim: true };
  });
  return fields.length === 0 ? [] : [{ type: 'section', fields }];
}

function kommuner({ oversikt, maalform }: Hjemdata): string[] {
  if (oversikt.kommuner.length < 2) return [];
  const linjer = oversikt.kommuner.slice(0, FLEST.kommuner).map((linje) => {
    const tall = oversikt.kolonner.map((k, nr) => `${k.tittel[maalform]} ${tallet(linje, oversikt, nr, maalform)}`);
    return `*${trygg(linje.kommune ?? '', PLASS.navn)}* (${antall(linje.selskaper.length)}): ${tall.join(' · ')}`;
  });
  const resten = oversikt.kommuner.length - linjer.length;
  return resten > 0 ? [...linjer, TEKSTER[maalform].ogTil(antall(resten))] : linjer;
}

function funnene({ funn, alleMaal, maalform }: Hjemdata): Blokk[] {
  const t = TEKSTER[maalform];
  const telling = VISES.map((alvor) => visAntallFunn(funn.filter((f) => f.alvor === alvor).length, alvor, maalform));
  const alvorlige = funn
    .filter((f) => f.alvor === 'brudd' || f.alvor === 'varsel')
    .toSorted((a, b) => ALVOR.indexOf(a.alvor) - ALVOR.indexOf(b.alvor));
  const vist = alvorlige.slice(0, FLEST.funn);
  const resten = alvorlige.length - vist.length;
  return [
    seksjon(telling.join(' · ')),
    ...vist.map((f) => seksjon(funntekst(f, maalform))),
    ...kontekst(resten > 0 ? t.ogTil(antall(resten)) : alvorlige.length === 0 ? t.hjem.ingenFunn : ''),
    ...kontekst(alleMaal ? '' : t.hjem.bareNoenRegler),
  ];
}

function punkter(linjer: readonly string[], hoeyst: number, maalform: Maalform): string {
  const vist = linjer.slice(0, hoeyst).map((l) => `• ${trygg(l, PLASS.tekst)}`);
  const resten = linjer.length - vist.length;
  return [...vist, ...(resten > 0 ? [TEKSTER[maalform].ogTil(antall(resten))] : [])].join('\n');
}

/** Subscriptions to summaries, what goes wrong with them, and the way to a new one. */
function sammendragene({ sammendrag, problemer, maalform }: Hjemdata): Blokk[] {
  const { ogTil, skjema: t } = TEKSTER[maalform];
  const resten = sammendrag.length - FLEST.abonnementer;
  const knapper = sammendragsliste(sammendrag.slice(0, FLEST.abonnementer), maalform);
  return [
    overskrift(t.overskrift),
    ...(sammendrag.length === 0 ? [seksjon(t.ingen)] : []),
    ...knapper.slice(0, -1),
    ...kontekst(resten > 0 ? ogTil(antall(resten)) : ''),
    ...(problemer.length === 0
      ? []
      : [seksjon(`*${t.kreverOppmerksomhet}*\n${punkter(problemer, FLEST.problemer, maalform)}`)]),
    ...knapper.slice(-1),
  ];
}

/** The App Home: the portfolio at a glance, with only what the user may see. */
export function hjemvisning(data: Hjemdata): HomeView {
  const { maalform } = data;
  const t = TEKSTER[maalform].hjem;
  // Each line stands for itself: a section of twenty kommuner could be longer than a section may be.
  const perKommune = kommuner(data).flatMap((linje) => kontekst(linje));
  return {
    type: 'home',
    private_metadata: data.minne,
    blocks: [
      overskrift(t.tittel),
      ...noekkeltall(data),
      ...perKommune,
      overskrift(t.funn),
      ...funnene(data),
      overskrift(t.abonnementer),
      seksjon(
        data.abonnementer.length === 0 ? t.ingenAbonnementer : punkter(data.abonnementer, FLEST.abonnementer, maalform),
      ),
      ...sammendragene(data),
      { type: 'divider' },
      ...(data.forslag.length === 0
        ? []
        : [seksjon(`*${t.forslag}*\n${punkter(data.forslag, FLEST.forslag, maalform)}`)]),
      ...kontekst(
        t.data(antall(data.versjon), trygg(data.lest, PLASS.tekst)),
        ...(data.filer.length === 0
          ? []
          : [
              t.filer(
                data.filer
                  .slice(0, FLEST.filer)
                  .map((f) => trygg(f, PLASS.navn))
                  .join(', '),
              ),
            ]),
        t.sporring,
      ),
    ],
  };
}

/** The App Home of someone who may see nothing: why, and no figures. */
export function hjemUtenTilgang(tekst: string): HomeView {
  return { type: 'home', blocks: [seksjon(trygg(tekst, GRENSER.tekstobjekt, { linjer: true }))] };
}
