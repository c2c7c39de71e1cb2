import { finnMaal, type Maal } from '../../metrics/index.ts';
import { KONTROLLERT } from '../../parameters/index.ts';
import type { Selskap } from '../../portfolio/index.ts';
import { kortListe, liste, midtISetning, storForbokstav, visDato, visPeriode } from '../../text/index.ts';
import { aarFor, nyesteFoerst, type Periode, sammePeriode, ulikePerioder } from '../../values/index.ts';
import type { Kontekst } from '../kontekst.ts';
import { lagDel } from '../lag-del.ts';
import type { Datarad, Del } from '../modell/index.ts';

/** One measure stands for each kind of figure: where it is known, its neighbours in the source are. */
const MAALT = ['omsetning', 'egenkapital', 'tiltaksplasser', 'resultatgrad', 'medfinansieringsandel'] as const;
/** Companies that are named before the rest are counted. */
const NEVNES = 3;

/** The newest whole year that the company has a figure (or a hidden one) for; without whole years the newest period. */
function nyestePeriode(k: Kontekst, maal: Maal, selskap: Selskap): Periode | null {
  const perioder = maal
    .finn(k.innsyn, selskap.id)
    .filter((t) => t.resultat.status === 'kjent' || t.resultat.status === 'skjult')
    .map((t) => t.periode);
  const ordnet = [...ulikePerioder(perioder)].sort(nyesteFoerst);
  return ordnet.find((p) => aarFor(p) !== null) ?? ordnet[0] ?? null;
}

/** What is known of one kind of figure: its newest period, and who has it, only older ones, or none. */
interface Dekning {
  readonly navn: string;
  readonly siste: Periode | null;
  /** There are figures for a part of a later year. */
  readonly nyereDel: boolean;
  readonly med: number;
  readonly bak: readonly string[];
  readonly uten: readonly string[];
}

function dekningen(k: Kontekst, maal: Maal): Dekning {
  const gjelder = k.selskaper.filter((s) => maal.gjelder(k.innsyn, s));
  const funnet = gjelder.map((selskap) => ({ navn: selskap.navn, periode: nyestePeriode(k, maal, selskap) }));
  const [siste = null] = funnet.flatMap((f) => f.periode ?? []).sort(nyesteFoerst);
  const erSiste = (p: Periode | null) => p !== null && siste !== null && sammePeriode(p, siste);
  return {
    navn: midtISetning(maal.navn[k.maalform]),
    siste,
    nyereDel: gjelder.some((s) =>
      maal
        .finn(k.innsyn, s.id)
        .some((t) => t.resultat.status === 'kjent' && siste !== null && t.periode.til > siste.til),
    ),
    med: funnet.filter((f) => erSiste(f.periode)).length,
    bak: funnet.filter((f) => f.periode !== null && !erSiste(f.periode)).map((f) => f.navn),
    uten: funnet.filter((f) => f.periode === null).map((f) => f.navn),
  };
}

/** One line for the kinds of which the same is to be said. */
function samlet(
  dekning: readonly Dekning[],
  slag: Datarad['slag'],
  si: (navn: string, d: Dekning) => string | null,
): readonly Datarad[] {
  const navnene = new Map<string, { navn: string[]; d: Dekning }>();
  for (const d of dekning) {
    const sagt = si('', d);
    if (sagt === null) continue;
    const felles = navnene.get(sagt) ?? { navn: [], d };
    felles.navn.push(d.navn);
    navnene.set(sagt, felles);
  }
  return [...navnene.values()].flatMap(({ navn, d }) => {
    const tekst = si(storForbokstav(liste(navn)), d);
    return tekst === null ? [] : [{ slag, tekst }];
  });
}

function radene(k: Kontekst, dekning: readonly Dekning[]): readonly Datarad[] {
  const { nyeste, nyesteHele, eldre, mangler } = k.tekst.data;
  return [
    ...samlet(dekning, 'alder', (navn, { siste, med, nyereDel }) =>
      siste === null ? null : (nyereDel ? nyesteHele : nyeste)(navn, visPeriode(siste), k.tekst.bedrifter(med)),
    ),
    ...samlet(dekning, 'mangler', (navn, { siste, bak }) =>
      siste === null || bak.length === 0 ? null : eldre(navn, visPeriode(siste), kortListe(bak, NEVNES)),
    ),
    ...samlet(dekning, 'mangler', (navn, { uten }) =>
      uten.length === 0 ? null : mangler(navn, kortListe(uten, NEVNES)),
    ),
  ];
}

/** How old the figures are: per kind the newest year, who lacks it, and when the parameters were last checked. */
export function datadel(k: Kontekst): Del<Datarad> {
  const { tittel, tomt, satser } = k.tekst.data;
  const maal = MAALT.flatMap((id) => finnMaal(id) ?? []);
  const rader = radene(
    k,
    maal.map((m) => dekningen(k, m)),
  );
  const kontrollert: readonly Datarad[] =
    rader.length === 0 ? [] : [{ slag: 'kontrollert', tekst: satser(visDato(KONTROLLERT)) }];
  return lagDel(k, { tittel, tomt, rader: [...rader, ...kontrollert], tak: k.tak.data });
}
