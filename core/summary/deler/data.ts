import { finnMaal, type Maal } from '../../metrics/index.ts';
import { KONTROLLERT } from '../../parameters/index.ts';
import type { Selskap } from '../../portfolio/index.ts';
import { kortListe, visDato, visPeriode } from '../../text/index.ts';
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

function radene(k: Kontekst, maal: Maal): readonly Datarad[] {
  const navn = maal.navn[k.maalform];
  const { nyeste, eldre, mangler } = k.tekst.data;
  const gjelder = k.selskaper.filter((s) => maal.gjelder(k.innsyn, s));
  const funnet = gjelder.map((selskap) => ({ selskap, periode: nyestePeriode(k, maal, selskap) }));
  const [siste] = funnet.flatMap((f) => f.periode ?? []).sort(nyesteFoerst);
  const uten = funnet.filter((f) => f.periode === null).map((f) => f.selskap.navn);
  const utenRad: readonly Datarad[] =
    uten.length === 0 ? [] : [{ slag: 'mangler', tekst: mangler(navn, kortListe(uten, NEVNES)) }];
  if (siste === undefined) return utenRad;
  const med = funnet.filter((f) => f.periode !== null && sammePeriode(f.periode, siste));
  const bak = funnet.filter((f) => f.periode !== null && !sammePeriode(f.periode, siste)).map((f) => f.selskap.navn);
  const vist = visPeriode(siste);
  return [
    { slag: 'alder', tekst: nyeste(navn, vist, k.tekst.bedrifter(med.length)) },
    ...(bak.length === 0 ? [] : [{ slag: 'mangler', tekst: eldre(navn, vist, kortListe(bak, NEVNES)) } as const]),
    ...utenRad,
  ];
}

/** How old the figures are: per kind the newest year, who lacks it, and when the parameters were last checked. */
export function datadel(k: Kontekst): Del<Datarad> {
  const { tittel, tomt, satser } = k.tekst.data;
  const rader = MAALT.flatMap((id) => {
    const maal = finnMaal(id);
    return maal === undefined ? [] : radene(k, maal);
  });
  const ferskest = [...rader].sort((a, b) => Number(a.slag === 'mangler') - Number(b.slag === 'mangler'));
  const kontrollert: readonly Datarad[] =
    rader.length === 0 ? [] : [{ slag: 'kontrollert', tekst: satser(visDato(KONTROLLERT)) }];
  return lagDel(k, { tittel, tomt, rader: [...ferskest, ...kontrollert], tak: k.tak.data });
}
