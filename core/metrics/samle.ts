import { broekAv, intervallAv, type Regnestykke, sumAv } from '../explanation/index.ts';
import type { Innsyn, SelskapId } from '../portfolio/index.ts';
import { median, snitt, vektetSnitt } from '../statistics/index.ts';
import { type Broek, heltall, type Intervall, sammePeriode, sum } from '../values/index.ts';
import type { Grunn, Maal, Maaltall, Samlemetode } from './maal.ts';

/** Companies put together as one figure, and everything that must be said about how. */
export interface Samletall {
  readonly maal: string;
  /** The method that was used: «vektet» falls back to «uvektet» when a weight is unknown, and says so here. */
  readonly metode: Samlemetode;
  readonly resultat:
    | { readonly status: 'kjent'; readonly verdi: Broek; readonly intervall: Intervall }
    | { readonly status: 'ikke_beregnbar'; readonly grunn: Grunn | { readonly kode: 'ingen_tall' } };
  /** `vekter_ukjent`: a weighted mean was asked for and couldn't be had. */
  readonly merknad: 'vekter_ukjent' | null;
  readonly med: readonly Maaltall[];
  /** Left out, each with its own status and reason (mangler, skjult, ikke_beregnbar). */
  readonly utelatt: readonly Maaltall[];
  /** Konsern and selskap figures stand side by side in the group, one per company: to be said. */
  readonly ulikeNivaaer: boolean;
  readonly regnestykke: Regnestykke | null;
}

interface Kjent {
  readonly tall: Maaltall;
  readonly verdi: Broek;
  readonly intervall: Intervall;
}

type Utregning = Pick<Samletall, 'metode' | 'resultat' | 'merknad' | 'regnestykke'>;

function fraStykke(metode: Samlemetode, stykke: Regnestykke): Utregning {
  const intervall = intervallAv(stykke) ?? { fra: stykke.verdi, til: stykke.verdi };
  return { metode, resultat: { status: 'kjent', verdi: stykke.verdi, intervall }, merknad: null, regnestykke: stykke };
}

/** A statistic that never falls when a number rises: its interval is the statistic of the ends. */
function monoton(
  metode: Samlemetode,
  kjente: readonly Kjent[],
  statistikk: (tall: readonly Broek[]) => Broek | null,
): Utregning {
  const verdi = statistikk(kjente.map((k) => k.verdi));
  const fra = statistikk(kjente.map((k) => k.intervall.fra));
  const til = statistikk(kjente.map((k) => k.intervall.til));
  if (verdi === null || fra === null || til === null) return ingenTall(metode);
  return { metode, resultat: { status: 'kjent', verdi, intervall: { fra, til } }, merknad: null, regnestykke: null };
}

function ingenTall(metode: Samlemetode): Utregning {
  return {
    metode,
    resultat: { status: 'ikke_beregnbar', grunn: { kode: 'ingen_tall' } },
    merknad: null,
    regnestykke: null,
  };
}

/** The two sides of a company's ratio. */
function sider(t: Maaltall): readonly [Regnestykke, Regnestykke] | null {
  const [teller, nevner] = t.vekt !== null && t.regnestykke?.slag === 'broek' ? t.regnestykke.ledd : [];
  return teller === undefined || nevner === undefined ? null : [teller, nevner];
}

/** The denominators to add up: one per company, or one per kommune where its companies share it. */
function nevnere(maal: Maal, innsyn: Innsyn, med: readonly Maaltall[]): readonly Regnestykke[] {
  const sett = new Set<string>();
  return med.flatMap((t) => {
    const noekkel = maal.nevnerFelles === 'kommune' ? (innsyn.selskap(t.selskap)?.kommune ?? t.selskap) : t.selskap;
    const ny = !sett.has(noekkel);
    sett.add(noekkel);
    return ny ? (sider(t)?.[1] ?? []) : [];
  });
}

/** Σ numerators / Σ denominators: what the group's ratio is. `null` when a company's two sides aren't known. */
function vektet(maal: Maal, innsyn: Innsyn, med: readonly Maaltall[]): Utregning | null {
  const tellere = med.flatMap((t) => sider(t)?.[0] ?? []);
  if (tellere.length < med.length || tellere.length === 0) return null;
  const enhet = tellere[0]?.enhet ?? maal.enhet;
  const under = sumAv(nevnere(maal, innsyn, med), enhet);
  const stykke = broekAv(sumAv(tellere, enhet), under, maal.enhet);
  return stykke === null ? null : fraStykke('vektet', stykke);
}

function summer(maal: Maal, kjente: readonly Kjent[]): Utregning {
  const stykker = kjente.flatMap((k) => k.tall.regnestykke ?? []);
  if (kjente.length === 0) return ingenTall('sum');
  return stykker.length === kjente.length
    ? fraStykke('sum', sumAv(stykker, maal.enhet))
    : monoton('sum', kjente, (tall) => sum(tall));
}

function snittet(maal: Maal, innsyn: Innsyn, kjente: readonly Kjent[], metode: 'vektet' | 'uvektet'): Utregning {
  const uvektet = () => monoton('uvektet', kjente, snitt);
  if (metode === 'uvektet' || maal.samles === 'sum' || kjente.length === 0) return uvektet();
  const medVekt = vektet(
    maal,
    innsyn,
    kjente.map((k) => k.tall),
  );
  return medVekt ?? { ...uvektet(), merknad: 'vekter_ukjent' };
}

function regn(maal: Maal, innsyn: Innsyn, kjente: readonly Kjent[], metode: Samlemetode): Utregning {
  if (metode === 'antall') {
    const antall = heltall(kjente.length);
    const resultat = { status: 'kjent', verdi: antall, intervall: { fra: antall, til: antall } } as const;
    return { metode, resultat, merknad: null, regnestykke: null };
  }
  if (metode === 'median') return monoton('median', kjente, median);
  // Shares don't add up: the sum of a group's ratios is the group's ratio.
  if (metode === 'sum' && maal.samles === 'sum') return summer(maal, kjente);
  return snittet(maal, innsyn, kjente, metode === 'sum' ? 'vektet' : metode);
}

/**
 * Puts companies together: one figure each, all of the same period, the hovedkilde's or whichever the caller chose.
 *
 * «vektet» of a share is Σ numerators / Σ denominators, so that order and grouping of the companies make no difference;
 * when a company's two sides aren't known (a published percentage without its counts) it is the unweighted mean, and
 * says so. «vektet» of an amount is its mean per company. Figures without a value are left out and listed. Figures of
 * different periods are not put together: `ulik_periode`.
 */
export function samle(maal: Maal, innsyn: Innsyn, tall: readonly Maaltall[], metode: Samlemetode): Samletall {
  const kjente = tall.flatMap((t): readonly Kjent[] =>
    t.resultat.status === 'kjent' ? [{ tall: t, verdi: t.resultat.verdi, intervall: t.resultat.intervall }] : [],
  );
  const [foerste] = kjente;
  const ulikePerioder =
    metode !== 'antall' &&
    kjente.some((k) => foerste !== undefined && !sammePeriode(k.tall.periode, foerste.tall.periode));
  const utregning = ulikePerioder
    ? { ...ingenTall(metode), resultat: { status: 'ikke_beregnbar', grunn: { kode: 'ulik_periode' } } as const }
    : regn(maal, innsyn, kjente, metode);
  return {
    maal: maal.id,
    ...utregning,
    med: kjente.map((k) => k.tall),
    utelatt: tall.filter((t) => t.resultat.status !== 'kjent'),
    ulikeNivaaer: new Set(kjente.flatMap((k) => k.tall.nivaa ?? [])).size > 1,
  };
}

/**
 * The mean of shares weighted by something else than their own denominators (places, as Kommunerevisjonen does). The
 * answer names the weight. `null` when a company has no weight, or the weights add up to 0.
 */
export function samleMedVekter(
  maal: Maal,
  tall: readonly Maaltall[],
  vekter: ReadonlyMap<SelskapId, Broek>,
): Samletall | null {
  const med = tall.flatMap((t) => (t.resultat.status === 'kjent' ? [{ t, ...t.resultat }] : []));
  const vektede = med.flatMap((m) => {
    const vekt = vekter.get(m.t.selskap);
    return vekt === undefined ? [] : [{ ...m, vekt }];
  });
  const av = (hent: (m: Intervall & { verdi: Broek }) => Broek) =>
    vektetSnitt(vektede.map((m) => ({ verdi: hent({ ...m.intervall, verdi: m.verdi }), vekt: m.vekt })));
  const [verdi, fra, til] = [av((m) => m.verdi), av((m) => m.fra), av((m) => m.til)];
  if (vektede.length < med.length || verdi === null || fra === null || til === null) return null;
  return {
    maal: maal.id,
    metode: 'vektet',
    resultat: { status: 'kjent', verdi, intervall: { fra, til } },
    merknad: null,
    regnestykke: null,
    med: med.map((m) => m.t),
    utelatt: tall.filter((t) => t.resultat.status !== 'kjent'),
    ulikeNivaaer: false,
  };
}
