import { broekAv, type Regnestykke } from '../../explanation/index.ts';
import type { AftResultat, Innsyn, Omfatter, SelskapId, Tidspunkt } from '../../portfolio/index.ts';
import {
  nyesteFoerst,
  type Periode,
  sammenlign,
  sammePeriode,
  type Tospraaklig,
  ulikePerioder,
} from '../../values/index.ts';
import { blad, samletBlad } from '../blad.ts';
import type { Grunn, Maaltall, Merknad } from '../maal.ts';
import { maaltallAv, maaltallUten, type Sted } from '../maaltall-av.ts';
import { faerreEnn } from '../personvern.ts';
import { slaaSammenLike } from '../slaa-sammen.ts';
import { resultatHoldesTilbake } from './aarsakstabell.ts';
import { deltakervern } from './deltakervern.ts';

export const AVSLUTTEDE: Tospraaklig = { nb: 'Avsluttede deltakere', nn: 'Avslutta deltakarar' };
const FORMIDLEDE: Tospraaklig = { nb: 'Til arbeid eller utdanning', nn: 'Til arbeid eller utdanning' };
export const TIL_ARBEID: Tospraaklig = { nb: 'Til arbeid', nn: 'Til arbeid' };
const TIL_UTDANNING: Tospraaklig = { nb: 'Til utdanning', nn: 'Til utdanning' };
const OPPGITT_ANDEL: Tospraaklig = { nb: 'Oppgitt andel', nn: 'Oppgitt del' };

/** How many reached what the definition counts; as one figure, since the parts may be about few. */
function teller(r: AftResultat): Regnestykke | null {
  const arbeid = blad(r.tilArbeid, TIL_ARBEID, 'antall');
  const samlet = blad(r.formidlet, FORMIDLEDE, 'antall');
  if (r.definisjon.omfatter === 'arbeid') return arbeid ?? samlet;
  const utdanning = blad(r.tilUtdanning, TIL_UTDANNING, 'antall');
  return (
    samlet ??
    (arbeid === null || utdanning === null ? null : samletBlad(FORMIDLEDE, [arbeid, utdanning], 'antall', r.kilde))
  );
}

/** The ratio of the counts. `null` when one is unknown, nobody left, or more reached the goal than left: then the counts are wrong. */
function forhold(r: AftResultat): Regnestykke | null {
  const t = teller(r);
  const n = blad(r.avsluttet, AVSLUTTEDE, 'antall');
  if (t === null || n === null || sammenlign(t.verdi, n.verdi) > 0) return null;
  return broekAv(t, n, 'andel');
}

function stedet(maal: string, r: AftResultat): Sted {
  return { maal, selskap: r.selskap, periode: r.periode, nivaa: null };
}

function kjent(maal: string, r: AftResultat, stykke: Regnestykke): Maaltall {
  const merknader: readonly Merknad[] = [
    ...(stykke.slag === 'broek' ? [] : [{ kode: 'antall_ukjent' } as const]),
    ...(r.definisjon.antatt ? [{ kode: 'antatt_definisjon' } as const] : []),
  ];
  return { ...maaltallAv(stedet(maal, r), stykke, merknader), definisjon: r.definisjon };
}

function uten(maal: string, r: AftResultat, grunn: Grunn): Maaltall {
  return { ...maaltallUten(stedet(maal, r), grunn, [r.kilde]), definisjon: r.definisjon };
}

function grunnFor(r: AftResultat): Grunn {
  const figurer = [r.andel, r.formidlet, r.tilArbeid, r.avsluttet];
  if (r.avsluttet?.status === 'kjent' && r.avsluttet.verdi.t === 0n) {
    return { kode: 'nevner_ikke_positiv', felt: AVSLUTTEDE.nb };
  }
  if (figurer.some((f) => f?.status === 'mangler')) return { kode: 'oppgitt_mangler', felt: OPPGITT_ANDEL.nb };
  return { kode: 'mangler_inndata', felt: r.avsluttet === null ? AVSLUTTEDE.nb : FORMIDLEDE.nb };
}

/** What one reported result says: its counts first, then a printed percentage beside them. */
function tallFra(maal: string, r: AftResultat): readonly Maaltall[] {
  const stykker = [forhold(r), blad(r.andel, OPPGITT_ANDEL, 'andel')].filter((s) => s !== null);
  return stykker.length > 0 ? stykker.map((s) => kjent(maal, r, s)) : [uten(maal, r, grunnFor(r))];
}

/** The results of one period that count the same way, joined where they agree. */
function samlet(maal: string, resultater: readonly AftResultat[]): readonly Maaltall[] {
  const tall = resultater.flatMap((r) => tallFra(maal, r));
  const kjente = tall.filter((t) => t.resultat.status === 'kjent');
  return kjente.length > 0 ? slaaSammenLike(kjente) : tall.slice(0, 1);
}

function iPerioden(
  maal: string,
  innsyn: Innsyn,
  resultater: readonly AftResultat[],
  periode: Periode,
): readonly Maaltall[] {
  const [foerste] = resultater;
  if (foerste === undefined) return [];
  if (!deltakervern(innsyn, foerste.selskap).viser('resultat', periode)) {
    return [uten(maal, foerste, faerreEnn(innsyn, periode))];
  }
  if (resultatHoldesTilbake(innsyn, foerste.selskap, periode)) return [uten(maal, foerste, { kode: 'holdt_tilbake' })];
  const kildeslag = [...new Set(resultater.map((r) => r.definisjon.kildeslag))];
  return kildeslag
    .flatMap((slag) =>
      samlet(
        maal,
        resultater.filter((r) => r.definisjon.kildeslag === slag),
      ),
    )
    .map((t, nr) => ({ ...t, hoved: nr === 0 }));
}

/**
 * All AFT shares of one definition for a company: the ratio of the counts where they are known, else the percentage as
 * published; hidden when fewer than the privacy limit left, or when it would tell of so few. Sources that disagree are all there, and results that a
 * company and Nav counted each their way stand apart.
 */
export function aftAndeler(
  maal: string,
  tidspunkt: Tidspunkt,
  omfatter: Omfatter,
): (innsyn: Innsyn, selskap: SelskapId) => readonly Maaltall[] {
  return (innsyn, selskap) => {
    const resultater = innsyn
      .aftResultater(selskap)
      .filter((r) => r.definisjon.tidspunkt === tidspunkt && r.definisjon.omfatter === omfatter);
    const ordnet = [...resultater].sort((a, b) => Number(a.paastand) - Number(b.paastand));
    return [...ulikePerioder(ordnet.map((r) => r.periode))].sort(nyesteFoerst).flatMap((p) =>
      iPerioden(
        maal,
        innsyn,
        ordnet.filter((r) => sammePeriode(r.periode, p)),
        p,
      ),
    );
  };
}
