import {
  AFT_MAAL,
  type Broek,
  type Dato,
  dato,
  heltall,
  klasseAvAntall,
  PERSONVERNGRENSE,
  slaaOpp,
  stoerst,
} from '#core';
import { KLASSER } from '../../ord/klasser.en.ts';
import { egenGrense } from '../../portefoljelager/index.ts';
import { erUtelatt, lesDato } from '../argument/dato.ts';
import type { Funksjonsbeskrivelse } from '../beskrivelse.ts';
import { funksjonsspraak, maalform, tekster } from '../spraak.ts';
import { type Funksjonssvar, mangler, tekstsvar } from '../svar.ts';
import { ANDELSPAR, lesAndelspar } from './andelspar.ts';
import { ingenVerdi, paaSpraaket } from './dag.ts';

const DATO = { nb: 'Datoen', nn: 'Datoen', en: 'The date' };

/** The last day that can be written: a target without an end holds then too, and one that has ended doesn't. */
const UTEN_ENDE: Dato = dato('9999-12-31');

function klassetekst(teller: bigint, nevner: bigint, maal: Broek, grense: Broek): Funksjonssvar {
  const klasse = klasseAvAntall(teller, nevner, maal, grense.t);
  if (klasse.uten === 'faerre_enn') return mangler(tekster().forFaa(String(grense.t)));
  const ord = funksjonsspraak() === 'en' ? (KLASSER[klasse.kode] ?? klasse.kode) : klasse.tekst[maalform()];
  return tekstsvar(`${ord} (${klasse.kode})`);
}

/** EIER.AFT_KLASSE: k of n against Nav's target, in words with the code last; fewer than the privacy limit are not graded. */
export function aftKlasse(formidlet: unknown, avsluttet: unknown, naar: unknown): Funksjonssvar {
  const par = lesAndelspar(formidlet, avsluttet);
  if (par.slag !== 'lest') return par;
  const dag = erUtelatt(naar)
    ? ({ slag: 'lest', verdi: UTEN_ENDE } as const)
    : lesDato(naar, paaSpraaket(DATO), { ogsaaAar: true });
  if (dag.slag !== 'lest') return dag;
  const maal = slaaOpp(AFT_MAAL, dag.verdi);
  if (maal.status === 'mangler') return ingenVerdi(maal, dag.verdi);
  const grense = slaaOpp(PERSONVERNGRENSE, dag.verdi);
  if (grense.status === 'mangler') return ingenVerdi(grense, dag.verdi);
  const egen = egenGrense();
  const gjeldende = egen === null ? grense.verdi : stoerst(grense.verdi, heltall(egen));
  return klassetekst(par.teller, par.nevner, maal.verdi, gjeldende);
}

export const aftKlassebeskrivelse: Funksjonsbeskrivelse = {
  id: 'AFT_KLASSE',
  tekst: {
    nb: 'Om AFT-resultatet kan skilles fra Navs mål på 50 %, i ord, med kode A–D til slutt. Inndelingen er Eierblikks egen, ikke Navs.',
    nn: 'Om AFT-resultatet kan skiljast frå Nav sitt mål på 50 %, i ord, med kode A–D til slutt. Inndelinga er Eierblikk si eiga, ikkje Nav si.',
    en: 'Whether the AFT result can be told from Nav’s target of 50 per cent, in words, with a code A–D last. The division is Eierblikk’s own, not Nav’s.',
  },
  parametre: [
    ...ANDELSPAR,
    {
      navn: 'dato',
      valgfri: true,
      tekst: {
        nb: 'Dagen eller året målet skal gjelde for; dagens mål når det utelates.',
        nn: 'Dagen eller året målet skal gjelde for; målet i dag når det blir utelate.',
        en: 'The day or year of the target; today’s target when left out.',
      },
    },
  ],
  hjelp: {
    formel: {
      nb: 'A: hele intervallet over målet. B: på eller over, men intervallet når under. C: under, men intervallet når opp. D: hele intervallet under.',
      nn: 'A: heile intervallet over målet. B: på eller over, men intervallet når under. C: under, men intervallet når opp. D: heile intervallet under.',
      en: 'A: the whole interval above the target. B: on or above, but the interval reaches below. C: below, but the interval reaches it. D: the whole interval below.',
    },
    hjemmel: 'rundskriv R76-12-1 til tiltaksforskriften § 13-1 (mål, ikke krav)',
    kilde: 'Kommunerevisjonen i Oslo 14/2022 (målet); Eierblikk (inndelingen)',
    merk: [
      {
        nb: 'Bare resultater ved avslutning for arbeid og utdanning kan holdes mot målet. Færre enn 5 avsluttede, eller arbeidsbokens egen grense, får ingen klasse (#I/T).',
        nn: 'Berre resultat ved avslutning for arbeid og utdanning kan haldast mot målet. Færre enn 5 avslutta, eller den eigne grensa i arbeidsboka, får ingen klasse (#I/T).',
        en: 'Only results at the end, for work and education, can be held against the target. Fewer than 5 who left, or the workbook’s own limit, get no grade (#N/A).',
      },
    ],
    eksempel: {
      formel: '=EIER.AFT_KLASSE(94; 171)',
      svar: 'på eller over målet, men innenfor tilfeldig variasjon (B)',
    },
  },
};
