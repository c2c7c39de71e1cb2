import { kortListe, liste, midtISetning, storForbokstav, visPeriode, visTall } from '../../text/index.ts';
import { heltall } from '../../values/index.ts';
import { lagCeller, type Oppslag } from '../celler/celle.ts';
import { oppslagI } from '../celler/oppslag.ts';
import { type Kontekst, siderKommuner } from '../kontekst.ts';
import { lagDel } from '../lag-del.ts';
import type { Kolonne, Tabelldel, Tabellrad } from '../modell/index.ts';
import { lagOversikt, type Oversikt, type Oversiktslinje } from '../oversikt.ts';
import { enhetIHodet, tilRader } from './kolonner.ts';

/** Companies without a figure that are named before the rest are counted. */
const FLEST_UTEN = 4;

function tittelFor(k: Kontekst, linje: Oversiktslinje): string {
  const antall = visTall(heltall(linje.selskaper.length));
  return linje.kommune === null ? k.tekst.alle(antall) : `${linje.kommune} (${antall})`;
}

/** How the companies of a line were put together, column by column. */
function samlemaater(k: Kontekst, oversikt: Oversikt): readonly string[] {
  const { samlet, sum, vektet, uvektet } = k.tekst.noekkeltall;
  const hvordan = { sum, vektet, uvektet, median: uvektet, antall: sum };
  const grupper = new Map<string, string[]>();
  oversikt.kolonner.forEach(({ maal }, nr) => {
    const metode = oversikt.alle.tall[nr]?.metode;
    if (metode === undefined) return;
    const navn = grupper.get(hvordan[metode]) ?? [];
    grupper.set(hvordan[metode], [...navn, midtISetning(maal.navn[k.maalform])]);
  });
  return [...grupper].map(([maate, navn]) => samlet(storForbokstav(liste(navn)), maate));
}

/** That one source was used throughout, where sources disagree: the sums would be others with another. */
function hovedkilden(k: Kontekst, { kolonner }: Oversikt): readonly string[] {
  const uenige = kolonner.filter(({ maal, periode }) =>
    k.selskaper.some((s) => {
      const oppslag = oppslagI(k.innsyn, maal, s, periode);
      return oppslag.slag === 'tall' && oppslag.tall.status === 'motstrid';
    }),
  );
  const navn = uenige.map(({ maal }) => midtISetning(maal.navn[k.maalform]));
  return navn.length === 0 ? [] : [k.tekst.noekkeltall.hovedkilden(liste(navn))];
}

/** Who a column is for and has no figure of: they are in no sum, which must be said beside it. */
function utenTall(k: Kontekst, { kolonner }: Oversikt): readonly string[] {
  return kolonner.flatMap(({ maal, periode }) => {
    const uten = k.selskaper.filter((s) => {
      const oppslag = oppslagI(k.innsyn, maal, s, periode);
      return (
        oppslag.slag === 'ingen_data' || (oppslag.slag === 'tall' && oppslag.tall.hoved.resultat.status !== 'kjent')
      );
    });
    if (uten.length === 0) return [];
    const hvem = kortListe(
      uten.map((s) => s.navn),
      FLEST_UTEN,
    );
    return [k.tekst.noekkeltall.ikkeMed(maal.navn[k.maalform], visPeriode(periode), hvem)];
  });
}

/** Key figures per kommune and for all; `null` unless the summary is about several kommuner. */
export function kommunedel(k: Kontekst): Tabelldel | null {
  if (k.utsnitt.slag !== 'portefolje' || k.innsyn.kommuner.length < 2) return null;
  const oversikt = lagOversikt(k.innsyn);
  const linjer = [...oversikt.kommuner, oversikt.alle];
  const celler = oversikt.kolonner.map(({ maal, periode }, nr) =>
    lagCeller(
      k,
      maal,
      linjer.map(({ tall, selskaper }): Oppslag => {
        const samlet = tall[nr];
        if (samlet === undefined) return { slag: 'ingen_data' };
        return selskaper.some((s) => maal.gjelder(k.innsyn, s))
          ? { slag: 'samlet', samlet, periode }
          : { slag: 'ikke_aktuelt' };
      }),
    ),
  );
  const rader = tilRader(celler, linjer.length).map((radceller, nr): Tabellrad => {
    const linje = linjer[nr] ?? oversikt.alle;
    return {
      slag: linje.kommune === null ? 'alle' : 'kommune',
      selskap: null,
      tittel: tittelFor(k, linje),
      kommune: linje.kommune ?? '',
      celler: radceller,
      utvikling: [],
    };
  });
  const kolonner = oversikt.kolonner.map(({ maal, tittel, periode }): Kolonne => {
    const undertittel = [visPeriode(periode), enhetIHodet(k, maal.enhet)].filter((t) => t !== '').join(', ');
    return { maal: maal.id, tittel: tittel[k.maalform], undertittel };
  });
  const { perKommune, tomt, radtittel } = k.tekst.noekkeltall;
  const fotnoter = [...samlemaater(k, oversikt), ...hovedkilden(k, oversikt), ...utenTall(k, oversikt)];
  const del = lagDel(k, { tittel: perKommune, tomt, rader, tak: siderKommuner(k) ? k.tak.perKommune : 0, fotnoter });
  return { ...del, radtittel: radtittel.kommune, kolonner };
}
