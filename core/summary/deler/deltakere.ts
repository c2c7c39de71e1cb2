import { type Aarsakstabell, aarsakstabeller, personverngrense } from '../../metrics/index.ts';
import { type Selskap, SLUTTAARSAKER, type Sluttaarsak } from '../../portfolio/index.ts';
import { visPeriode, visTall } from '../../text/index.ts';
import { heltall, tilTall } from '../../values/index.ts';
import type { Kontekst } from '../kontekst.ts';
import { lagDel } from '../lag-del.ts';
import type { Del, Deltakertabell, Tellecelle } from '../modell/index.ts';

function celle(k: Kontekst, tabell: Aarsakstabell, aarsak: Sluttaarsak): Tellecelle {
  const funnet = tabell.celler.find((c) => c.aarsak === aarsak);
  const ord = k.tekst.deltakere.celle;
  if (funnet === undefined) return { status: 'ingen_data', tekst: ord.ingen_data, tall: null };
  if (funnet.antall === null) return { status: 'skjult', tekst: ord.skjult, tall: null };
  const antall = heltall(funnet.antall);
  return { status: 'kjent', tekst: visTall(antall), tall: tilTall(antall) };
}

/** The reasons that the source names, one row each; a column per period. What is hidden was decided on the whole portfolio. */
function tabellFor(k: Kontekst, selskap: Selskap): Deltakertabell | null {
  const perioder = aarsakstabeller(k.innsyn, selskap.id);
  const [nyeste] = perioder;
  if (nyeste === undefined) return null;
  const { tabell, overlapp, skjult, rettet, aarsaker } = k.tekst.deltakere;
  const brukt = SLUTTAARSAKER.filter((a) => perioder.some((p) => p.celler.some((c) => c.aarsak === a)));
  const harSkjulte = perioder.some((p) => p.celler.some((c) => c.antall === null));
  const grense = visTall(personverngrense(k.innsyn, nyeste.periode));
  return {
    selskap: selskap.id,
    selskapsnavn: selskap.navn,
    tittel: tabell,
    kolonner: perioder.map((p) => visPeriode(p.periode)),
    rader: brukt.map((aarsak) => ({
      tittel: aarsaker[aarsak],
      celler: perioder.map((p) => celle(k, p, aarsak)),
    })),
    fotnoter: [
      overlapp,
      ...(harSkjulte ? [skjult(grense)] : []),
      ...(perioder.some((p) => p.summer === 'holdt_tilbake') ? [rettet] : []),
    ],
  };
}

/** Why deltakere left, company by company. In the whole report only: a page has no room for tables that may not be summed. */
export function deltakerdel(k: Kontekst): Del<Deltakertabell> {
  const { tittel, tomt } = k.tekst.deltakere;
  return lagDel(k, { tittel, tomt, rader: k.selskaper.flatMap((s) => tabellFor(k, s) ?? []), tak: 0 });
}
