import { kilderI } from '../../explanation/index.ts';
import { type Skjerming, skjermingFor } from '../../metrics/index.ts';
import type { VtaTilskudd } from '../../portfolio/index.ts';
import { liste, visMotGrense } from '../../text/index.ts';
import { type Broek, nyesteFoerst, sammenlign, sammePeriode, ulikePerioder } from '../../values/index.ts';
import { grunnlagstall, iParentes } from '../grunnlag/figurer.ts';
import { iPeriode } from '../grunnlag/naar.ts';
import { felles } from '../grunnlag/terskel.ts';
import { driverVta } from '../grunnlag/tiltak.ts';
import type { Grunnlagstall } from '../regel.ts';
import { type Funndel, grensePaa, type Kontekst, lagRegel } from '../regelbygger.ts';
import {
  bareAndelTekst,
  beloepstekst,
  mangelsetning,
  manglerTekst,
  negativtTekst,
  type Omtale,
  usikkertTekst,
  utenStatligTekst,
  vistAndel,
} from './vta/tekster.ts';
import { type Utfall, utfallAv } from './vta/utfall.ts';

const TRENGER_BELOEP = {
  nb: 'Legg inn statlig og kommunalt tilskudd i kroner, per bostedskommune.',
  nn: 'Legg inn statleg og kommunalt tilskot i kroner, per bustadkommune.',
};
const TRENGER_KONTROLL = { nb: 'Kontroller beløpet i kilden.', nn: 'Kontroller beløpet i kjelda.' };

function grunnlagFor(u: Utfall, omtale: Omtale): readonly Grunnlagstall[] {
  if (u.slag === 'bare_andel') {
    const navn = { nb: 'Oppgitt medfinansieringsandel', nn: 'Oppgitt medfinansieringsdel' };
    return [grunnlagstall(navn, u.andel, 'andel', [u.rad.kilde])];
  }
  if (u.slag !== 'oppfylt' && u.slag !== 'brutt' && u.slag !== 'usikkert') return [];
  const kilder = [...kilderI(u.statlig), ...kilderI(u.kommunalt)];
  const andel = grunnlagstall(
    { nb: 'Medfinansieringsandel', nn: 'Medfinansieringsdel' },
    vistAndel(u, omtale),
    'andel',
    kilder,
  );
  if (!omtale.viserBeloep) return [andel];
  return [
    grunnlagstall({ nb: 'Kommunalt tilskudd', nn: 'Kommunalt tilskot' }, u.kommunalt.verdi, 'kr', kilderI(u.kommunalt)),
    grunnlagstall({ nb: 'Statlig tilskudd', nn: 'Statleg tilskot' }, u.statlig.verdi, 'kr', kilderI(u.statlig)),
    andel,
  ];
}

function funnAv(u: Utfall, o: Omtale): Funndel {
  const felles = { periode: u.rad.periode, grunnlag: grunnlagFor(u, o) };
  switch (u.slag) {
    case 'oppfylt':
      return { ...felles, alvor: 'orientering', tekst: beloepstekst(u, o) };
    case 'brutt':
      return { ...felles, alvor: 'brudd', tekst: beloepstekst(u, o), tiltak: mangelsetning(u, o) };
    case 'usikkert':
      return { ...felles, alvor: 'kan_ikke_vurderes', tekst: usikkertTekst(u, o), tiltak: TRENGER_BELOEP };
    case 'bare_andel': {
      const underKravet = sammenlign(u.mulig.til, o.krav) < 0;
      const alvor = underKravet ? 'varsel' : 'kan_ikke_vurderes';
      return { ...felles, alvor, tekst: bareAndelTekst(u, o), tiltak: TRENGER_BELOEP };
    }
    case 'mangler':
      return { ...felles, alvor: 'kan_ikke_vurderes', tekst: manglerTekst(u, o), tiltak: TRENGER_BELOEP };
    case 'uten_statlig':
      return { ...felles, alvor: 'ikke_aktuelt', tekst: utenStatligTekst(u, o) };
    case 'negativt':
      return { ...felles, alvor: 'kan_ikke_vurderes', tekst: negativtTekst(u, o), tiltak: TRENGER_KONTROLL };
  }
}

/** Rows that say the same thing twice, from two sources or twice in one: shown side by side when they disagree about the verdict. */
function uenigeFunn(utfall: readonly Utfall[], o: Omtale): Funndel | null {
  const [foerste] = utfall;
  if (foerste === undefined) return null;
  const vist = utfall.flatMap((u) =>
    'statlig' in u ? [`${visMotGrense(vistAndel(u, o), o.krav, 'andel')}${iParentes(u.rad.kilde)}`] : [],
  );
  const hvem = foerste.rad.bostedskommune ?? o.selskap;
  const naar = iPeriode(foerste.rad.periode);
  const sett = liste(vist);
  return {
    alvor: 'kan_ikke_vurderes',
    periode: foerste.rad.periode,
    grunnlag: utfall.flatMap((u) => grunnlagFor(u, o)),
    tekst: {
      nb: `Kildene er uenige om medfinansieringen av VTA i ${o.selskap} for ${hvem} ${naar}: ${sett}. Kravet kan ikke vurderes.`,
      nn: `Kjeldene er usamde om medfinansieringa av VTA i ${o.selskap} for ${hvem} ${naar}: ${sett}. Kravet kan ikkje vurderast.`,
    },
    tiltak: { nb: 'Avklar hvilket beløp som er riktig.', nn: 'Avklar kva beløp som er rett.' },
  };
}

/** What all rows of one company and period have in common. */
interface Sak {
  readonly krav: Broek;
  readonly k: Kontekst;
  readonly skjerming: Skjerming;
}

function forRader(rader: readonly VtaTilskudd[], { krav, k, skjerming }: Sak): Funndel | null {
  const [foerste] = rader;
  if (foerste === undefined) return null;
  const omtale: Omtale = { selskap: k.selskap.navn, krav, viserBeloep: rader.every((r) => skjerming.viser(r)) };
  const alle = rader.map((r) => utfallAv(r, krav));
  const avgjort = alle.filter((u) => u.slag === 'oppfylt' || u.slag === 'brutt' || u.slag === 'usikkert');
  if (felles(avgjort.map((u) => u.slag)) === 'uenige') return uenigeFunn(avgjort, omtale);
  const valgt = avgjort[0] ?? alle[0];
  return valgt === undefined ? null : funnAv(valgt, omtale);
}

/** The company's total: below the limit at least one kommune is below; above it nobody knows how each of them lies. */
function forTotal(
  rader: readonly VtaTilskudd[],
  sak: Sak,
  { harBrudd, harKommuner }: { readonly harBrudd: boolean; readonly harKommuner: boolean },
): readonly Funndel[] {
  const funn = forRader(rader, sak);
  if (funn === null) return [];
  if (funn.alvor === 'brudd') {
    const medForklaring: Funndel = {
      ...funn,
      tekst: {
        nb: `${funn.tekst.nb} Minst én bostedskommune ligger da under kravet.`,
        nn: `${funn.tekst.nn} Minst éin bustadkommune ligg då under kravet.`,
      },
    };
    return [harBrudd ? { ...medForklaring, alvor: 'orientering', tiltak: null } : medForklaring];
  }
  if (funn.alvor !== 'orientering' || harKommuner) return [funn];
  const naar = rader[0] === undefined ? '' : iPeriode(rader[0].periode);
  return [
    funn,
    {
      alvor: 'kan_ikke_vurderes',
      periode: funn.periode ?? null,
      tekst: {
        nb: `Kravet gjelder hver bostedskommune for seg, og vi kjenner bare summen for ${sak.k.selskap.navn} ${naar}. Det kan ikke vurderes om alle betaler nok (tiltaksforskriften § 14-8).`,
        nn: `Kravet gjeld kvar bustadkommune for seg, og vi kjenner berre summen for ${sak.k.selskap.navn} ${naar}. Det kan ikkje vurderast om alle betaler nok (tiltaksforskriften § 14-8).`,
      },
      tiltak: TRENGER_BELOEP,
    },
  ];
}

function forPeriode(rader: readonly VtaTilskudd[], k: Kontekst): readonly Funndel[] {
  const [foerste] = rader;
  if (foerste === undefined) return [];
  const krav = grensePaa('medfinansiering_krav', foerste.periode.fra);
  if (!krav.kjent) return [{ ...krav.funn, periode: foerste.periode }];
  const skjerming = skjermingFor(k.innsyn, rader);
  const bostedskommuner = [...new Set(rader.map((r) => r.bostedskommune).filter((b) => b !== null))];
  const sak = { krav: krav.verdi, k, skjerming };
  const kommuner = bostedskommuner.flatMap(
    (b) =>
      forRader(
        rader.filter((r) => r.bostedskommune === b),
        sak,
      ) ?? [],
  );
  const totalrader = rader.filter((r) => r.bostedskommune === null);
  const harBrudd = kommuner.some((f) => f.alvor === 'brudd');
  return [...kommuner, ...forTotal(totalrader, sak, { harBrudd, harKommuner: kommuner.length > 0 })];
}

function utenRader({ innsyn, selskap }: Kontekst): readonly Funndel[] {
  if (driverVta(innsyn, selskap) === 'nei') {
    return [
      {
        alvor: 'ikke_aktuelt',
        tekst: {
          nb: `${selskap.navn} har ingen VTA-plasser med statlig tilskudd.`,
          nn: `${selskap.navn} har ingen VTA-plassar med statleg tilskot.`,
        },
      },
    ];
  }
  return [
    {
      alvor: 'kan_ikke_vurderes',
      tekst: {
        nb: `Vi mangler statlig og kommunalt tilskudd til VTA i ${selskap.navn}. Kravet er minst 25 % av det statlige tilskuddet (tiltaksforskriften § 14-8).`,
        nn: `Vi manglar statleg og kommunalt tilskot til VTA i ${selskap.navn}. Kravet er minst 25 % av det statlege tilskotet (tiltaksforskriften § 14-8).`,
      },
      tiltak: TRENGER_BELOEP,
    },
  ];
}

/**
 * § 14-8: each deltaker's bostedskommune pays at least 25 % of the state grant for VTA, on top of it. Tested on exact
 * amounts per bostedskommune and period; kommunalt finansierte tilleggsplasser are no part of it.
 */
export const vtaMedfinansiering = lagRegel({
  id: 'vta_medfinansiering',
  navn: { nb: 'Kommunal medfinansiering av VTA', nn: 'Kommunal medfinansiering av VTA' },
  hjemmel: 'tiltaksforskriften § 14-8',
  maal: ['medfinansieringsandel'],
  vurder: (k) => {
    const rader = k.innsyn.vtaTilskudd(k.selskap.id);
    if (rader.length === 0) return utenRader(k);
    const perioder = [...ulikePerioder(rader.map((r) => r.periode))].sort(nyesteFoerst);
    return perioder.flatMap((p) =>
      forPeriode(
        rader.filter((r) => sammePeriode(r.periode, p)),
        k,
      ),
    );
  },
});
