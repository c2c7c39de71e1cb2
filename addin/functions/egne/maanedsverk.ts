import { erDato, maanedsverk, statligTilskudd, sum } from '#core';
import type { Funksjonsbeskrivelse } from '../beskrivelse.ts';
import { type Funksjonssvar, tallsvar } from '../svar.ts';
import { ingenSats } from './dag.ts';
import { DELTAKELSER, lesDeltakelser } from './deltakelser.ts';

/** EIER.MAANEDSVERK: månedsverk by Nav's rules, each deltakelse rounded to five decimals and then added up. */
export function maanedsverkfunksjon(tiltak: unknown, fra: unknown, til: unknown, prosent: unknown): Funksjonssvar {
  const lest = lesDeltakelser(tiltak, fra, til, prosent);
  if (lest.slag !== 'lest') return lest;
  return tallsvar(sum(lest.alle.map((d) => maanedsverk(lest.ordning, d))), 'maanedsverk');
}

/** EIER.MAANEDSVERK_BELOEP: Σ månedsverk × sats, rounded once to whole kroner. */
export function maanedsverkbeloep(tiltak: unknown, fra: unknown, til: unknown, prosent: unknown): Funksjonssvar {
  const lest = lesDeltakelser(tiltak, fra, til, prosent);
  if (lest.slag !== 'lest') return lest;
  // Each row is a deltaker's: nobody's periods are known to belong together, so overlaps are not an error here.
  const tilskudd = statligTilskudd(
    lest.ordning,
    lest.alle.map((d) => [d]),
  );
  if (tilskudd.status === 'kjent') return tallsvar(tilskudd.beloep, 'kr');
  if (tilskudd.status === 'ugyldig') throw new RangeError(`omfang er kontrollert: ${tilskudd.grunn}`);
  const { dato } = tilskudd.oppslag;
  if (!erDato(dato)) throw new RangeError(`ikke en dato: ${dato}`);
  return ingenSats(lest.ordning, dato);
}

const MERK = {
  nb: 'Kalenderdager for perioder før 1.8.2025, mandag–fredag fra da av. Under 50 % teller halvt; for AFT fra 1.1.2026 teller også nøyaktig 50 % halvt. Er stillingsprosenten tom, er det full tid; Excel på skrivebordet sender en tom celle som 0, og da blir svaret #VERDI!: skriv 100 %.',
  nn: 'Kalenderdagar for periodar før 1.8.2025, måndag–fredag frå då av. Under 50 % tel halvt; for AFT frå 1.1.2026 tel òg nøyaktig 50 % halvt. Er stillingsprosenten tom, er det full tid; Excel på skrivebordet sender ei tom celle som 0, og då blir svaret #VERDI!: skriv 100 %.',
  en: 'Calendar days for periods before 1 August 2025, Monday to Friday from then. Below 50 % counts half; for AFT from 1 January 2026 exactly 50 % counts half too. An empty percentage is full time; Excel on the desktop hands an empty cell over as 0, and then the answer is #VALUE!: write 100 %.',
};

export const maanedsverkbeskrivelse: Funksjonsbeskrivelse = {
  id: 'MAANEDSVERK',
  tekst: {
    nb: 'Månedsverk etter Navs regler: hvor stor del av hver måned plassen var i bruk.',
    nn: 'Månadsverk etter Nav sine reglar: kor stor del av kvar månad plassen var i bruk.',
    en: 'Place-months by Nav’s rules: how much of each month the place was in use.',
  },
  parametre: DELTAKELSER,
  hjelp: {
    formel: {
      nb: 'dager i bruk / dager i måneden × 1 eller ½, avrundet til fem desimaler per deltakelse',
      nn: 'dagar i bruk / dagar i månaden × 1 eller ½, runda av til fem desimalar per deltaking',
      en: 'days used / days of the month × 1 or ½, rounded to five decimals per participation',
    },
    hjemmel: null,
    kilde: 'Navs utbetalingsregler',
    merk: [MERK],
    eksempel: { formel: '=EIER.MAANEDSVERK("AFT"; "1.12.2025"; "7.12.2025"; 100 %)', svar: '0,21739' },
  },
};

export const maanedsverkbeloepsbeskrivelse: Funksjonsbeskrivelse = {
  id: 'MAANEDSVERK_BELOEP',
  tekst: {
    nb: 'Statlig tilskudd for månedsverkene: summen av månedsverk ganger sats, avrundet én gang til hele kroner.',
    nn: 'Statleg tilskot for månadsverka: summen av månadsverk gonger sats, runda av éin gong til heile kroner.',
    en: 'State grant for the place-months: the sum of place-months times the rate, rounded once to whole NOK.',
  },
  parametre: DELTAKELSER,
  hjelp: {
    formel: {
      nb: 'Σ månedsverk × sats, avrundet til hele kroner',
      nn: 'Σ månadsverk × sats, runda av til heile kroner',
      en: 'Σ place-months × rate, rounded to whole NOK',
    },
    hjemmel: 'tiltaksforskriften §§ 13-7, 14-8 og 14A-7',
    kilde: 'Navs utbetalingsregler; satsene fra Nav',
    merk: [
      MERK,
      {
        nb: 'Et år uten kjent sats gir #I/T for hele summen: et halvt beløp ville sett ut som hele.',
        nn: 'Eit år utan kjend sats gir #I/T for heile summen: eit halvt beløp ville sett ut som heile.',
        en: 'A year without a known rate gives #N/A for the whole sum: half an amount would look like all of it.',
      },
    ],
    eksempel: { formel: '=EIER.MAANEDSVERK_BELOEP("AFT"; "1.12.2025"; "7.12.2025"; 100 %)', svar: '4 560' },
  },
};
