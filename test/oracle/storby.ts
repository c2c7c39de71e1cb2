import { readFileSync } from 'node:fs';
import {
  type AftResultat,
  broek,
  type FeltId,
  type Figur,
  fraDesimal,
  gange,
  helAar,
  heltall,
  type Innsyn,
  type Kilde,
  lagInnsyn,
  type Maaledefinisjon,
  type Observasjon,
  type Periode,
  PortefoljeSchema,
  tomPortefolje,
  tomtSelskap,
} from '#core';
import { dato } from '../../core/values/index.ts';

/**
 * The 27 companies as the reports' tables give them, without the sheets reader: what core works out from them is held
 * against what the reports print.
 */
type Tabellrad = Readonly<Record<string, string>>;

function celler(linje: string): readonly string[] {
  return [...linje.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .map((treff) => treff[1] ?? '')
    .map((c) => (c.startsWith('"') ? c.slice(1, -1).replaceAll('""', '"') : c));
}

export function lesTabell(navn: string): readonly Tabellrad[] {
  const [hode = '', ...linjer] = readFileSync(`bot/example/data/${navn}.csv`, 'utf8').trim().split(/\r?\n/);
  const kolonner = celler(hode).slice(0, hode.split(',').length);
  return linjer.map((linje) => {
    const verdier = celler(linje);
    return Object.fromEntries(kolonner.map((k, nr) => [k, verdier[nr] ?? '']));
  });
}

export function felt(rad: Tabellrad, kolonne: string): string {
  const celle = rad[kolonne];
  if (celle === undefined) throw new RangeError(`ingen kolonne ${kolonne}`);
  return celle;
}

export function tall(tekst: string) {
  const lest = fraDesimal(tekst);
  if (lest === null) throw new RangeError(`ikke et tall: «${tekst}»`);
  return lest;
}

/** The key the tests use; the sheets reader makes its own. */
export function id(navn: string): string {
  return navn
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const kilde = (dokument: string): Kilde => ({ dokument });
const TABELL_5_1 = kilde('Oslo Economics 2022, tabell 5-1');
const TABELL_5_4 = kilde('Oslo Economics 2022, tabell 5-4');
const TABELL_5_5 = kilde('Oslo Economics 2022, tabell 5-5');
const TABELL_2 = kilde('Kommunerevisjonen i Oslo 14/2022, tabell 2');

const eksakt = (tekst: string, k: Kilde): Figur => ({
  status: 'kjent',
  verdi: tall(tekst),
  presisjon: { steg: null, grunnlag: 'eksakt' },
  kilde: k,
});

/** Printed in thousands, but rounded to the nearest 100 thousand: that is in the column itself. */
const tusener = (tekst: string, k: Kilde): Figur => ({
  status: 'kjent',
  verdi: gange(tall(tekst), heltall(1000)),
  presisjon: { steg: heltall(100_000), grunnlag: 'antatt' },
  kilde: k,
});

export function prosent(tekst: string, k: Kilde): Figur {
  if (tekst === '') return { status: 'mangler', kilde: k };
  return {
    status: 'kjent',
    verdi: gange(tall(tekst), broek(1n, 100n)),
    presisjon: { steg: broek(1n, 100n), grunnlag: 'vist' },
    kilde: k,
  };
}

export function periode(rad: Tabellrad): Periode {
  return { fra: dato(felt(rad, 'periode_fra')), til: dato(felt(rad, 'periode_til')) };
}

const definisjon = (
  tidspunkt: Maaledefinisjon['tidspunkt'],
  omfatter: Maaledefinisjon['omfatter'],
): Maaledefinisjon => ({
  tidspunkt,
  omfatter,
  arbeidsgrense: omfatter === 'arbeid' ? 'minst 4 t/uke' : null,
  medYtelse: null,
  kildeslag: omfatter === 'arbeid' ? 'register' : 'bedrift',
  medIkkeMoett: null,
  antatt: false,
});

function observasjon(
  navn: string,
  feltId: FeltId,
  aar: number,
  figur: Figur,
  mer: Partial<Pick<Observasjon, 'nivaa' | 'paastand'>> = {},
): Observasjon {
  return { selskap: id(navn), felt: feltId, periode: helAar(aar), nivaa: null, paastand: false, figur, ...mer };
}

function resultat(navn: string, p: Periode, d: Maaledefinisjon, andel: Figur | null, k: Kilde): AftResultat {
  return {
    selskap: id(navn),
    periode: p,
    definisjon: d,
    avsluttet: null,
    tilArbeid: null,
    tilUtdanning: null,
    formidlet: null,
    andel,
    paastand: false,
    kilde: k,
  };
}

const TIDSPUNKTER: Readonly<Record<string, Maaledefinisjon>> = {
  'rapportert ved avslutning': definisjon('avslutning', 'arbeid_utdanning'),
  '6 måneder etter': definisjon('6mnd', 'arbeid'),
  '12 måneder etter': definisjon('12mnd', 'arbeid'),
};

const PAASTANDSFELT: Readonly<Record<string, FeltId>> = {
  tiltaksplasser: 'tiltaksplasser',
  vta_plasser: 'vta_plasser',
  aft_plasser: 'aft_plasser',
};

export function storbyinnsyn(): Innsyn {
  const p = tomPortefolje('storbyene');
  for (const r of lesTabell('selskaper_storby_2022')) {
    const navn = felt(r, 'navn');
    const form = felt(r, 'organisasjonsform');
    p.selskaper.push({
      ...tomtSelskap(id(navn), navn, TABELL_5_1),
      alias: felt(r, 'alias').split(';'),
      kommune: felt(r, 'kommune'),
      organisasjonsform: form === 'KF' ? 'KF' : 'AS',
      konsern: felt(r, 'konsern') === 'ja',
    });
    p.observasjoner.push(
      observasjon(navn, 'aft_plasser', 2022, eksakt(felt(r, 'aft_plasser'), TABELL_5_1)),
      observasjon(navn, 'vta_plasser', 2022, eksakt(felt(r, 'vta_plasser_sum'), TABELL_5_1)),
      observasjon(navn, 'vta_plasser_kommunale', 2022, eksakt(felt(r, 'vta_plasser_kommunale'), TABELL_5_1)),
    );
  }
  for (const r of lesTabell('regnskap_storby_2020')) {
    const [navn, konsern] = [felt(r, 'navn'), { nivaa: 'konsern' as const }];
    p.observasjoner.push(
      observasjon(navn, 'omsetning', 2020, tusener(felt(r, 'omsetning_tnok'), TABELL_5_4), konsern),
      observasjon(navn, 'driftsresultat', 2020, tusener(felt(r, 'driftsresultat_tnok'), TABELL_5_4), konsern),
      observasjon(navn, 'egenkapital', 2020, tusener(felt(r, 'egenkapital_tnok'), TABELL_5_4), konsern),
      observasjon(
        navn,
        'oppgitt_driftsmargin',
        2020,
        prosent(felt(r, 'publisert_driftsmargin_prosent'), TABELL_5_4),
        konsern,
      ),
    );
  }
  for (const r of lesTabell('aft_formidling_storby')) {
    const d = TIDSPUNKTER[felt(r, 'maaletidspunkt')];
    if (felt(r, 'kommune') === '' || d === undefined) continue;
    p.aftResultater.push(
      resultat(felt(r, 'navn'), periode(r), d, prosent(felt(r, 'andel_prosent'), TABELL_5_5), TABELL_5_5),
    );
  }
  for (const r of lesTabell('aft_formidling_oslo_2019_2022')) {
    const [navn, iPerioden] = [felt(r, 'navn'), periode(r)];
    const aar = Number(iPerioden.fra.slice(0, 4));
    const ved = definisjon('avslutning', 'arbeid_utdanning');
    p.aftResultater.push(resultat(navn, iPerioden, ved, prosent(felt(r, 'andel_prosent'), TABELL_2), TABELL_2));
    p.observasjoner.push(
      observasjon(navn, 'aft_plasser_midlertidige', aar, eksakt(felt(r, 'midlertidige_plasser'), TABELL_2)),
    );
    if (aar === 2022) {
      p.observasjoner.push(observasjon(navn, 'aft_plasser', 2022, eksakt(felt(r, 'aft_plasser_2022'), TABELL_2)));
    }
  }
  for (const r of lesTabell('aft_antall_oslo_2021')) {
    const k = kilde(felt(r, 'kilde'));
    p.aftResultater.push({
      ...resultat(felt(r, 'navn'), periode(r), definisjon('avslutning', 'arbeid_utdanning'), null, k),
      avsluttet: eksakt(felt(r, 'avsluttet'), k),
      formidlet: eksakt(felt(r, 'formidlet'), k),
    });
  }
  for (const r of lesTabell('motstrid')) {
    const [feltId, k] = [PAASTANDSFELT[felt(r, 'maal')], kilde(felt(r, 'kilde'))];
    if (feltId === undefined || k.dokument === TABELL_2.dokument) continue;
    p.observasjoner.push(
      observasjon(felt(r, 'selskap'), feltId, Number(felt(r, 'periode')), eksakt(felt(r, 'verdi'), k), {
        paastand: true,
      }),
    );
  }
  return lagInnsyn(PortefoljeSchema.parse(p));
}
