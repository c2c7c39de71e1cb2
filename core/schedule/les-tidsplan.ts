import { erKlokkeslett, type Klokkeslett } from './lokaltid.ts';
import { type Flytting, type Hyppighet, STANDARDKLOKKE, type Tidsplan, TidsplanSchema } from './tidsplan.ts';
import { ORD } from './vis-tidsplan.ts';

export type Tidsplanlesing =
  | { readonly ok: true; readonly tidsplan: Tidsplan }
  | { readonly ok: false; readonly kode: 'ukjent' | 'ugyldig_klokkeslett' | 'utenfor_grensene' };

/** Texts that can be written, for help and for messages. */
export const TIDSPLANEKSEMPLER = [
  'første virkedag i måneden kl. 08',
  'hvert kvartal',
  'den 15. i måneden eller neste virkedag kl. 09.30',
  'hver mandag kl. 07',
  'dagen etter ny versjon',
  'to uker før generalforsamling',
] as const;

const KLOKKE = /,?\s*(?:kl\.?|klokk(?:a|en))\s*(\d{1,2})(?:[.:](\d{2}))?(?=\s|$|,)/;
const VIRKEDAG = '(?:virkedag|arbeidsdag|verkedag|yrkedag|vyrkedag)';
const NESTE = new RegExp(
  `,?\\s*eller\\s+(?:(?:på\\s+)?(?:neste|første|fyrste)\\s+${VIRKEDAG}|${VIRKEDAG}en\\s+etter)(?:\\s+etter)?`,
);
const FORRIGE = new RegExp(
  `,?\\s*eller\\s+(?:(?:på\\s+)?(?:forrige|førre|siste)\\s+${VIRKEDAG}(?:\\s+før)?|${VIRKEDAG}en\\s+før)`,
);

const PERIODER: readonly (readonly [RegExp, Hyppighet])[] = [
  [/^(?:måned(?:en)?|månad(?:en)?|mnd)$/, 'maaned'],
  [/^kvartal(?:et)?$/, 'kvartal'],
  [/^tertial(?:et)?$/, 'tertial'],
  [/^halvår(?:et)?$/, 'halvaar'],
  [/^(?:år(?:et)?)$/, 'aar'],
];
const ADVERB: ReadonlyMap<string, Hyppighet> = new Map([
  ['månedlig', 'maaned'],
  ['månadleg', 'maaned'],
  ['kvartalsvis', 'kvartal'],
  ['tertialvis', 'tertial'],
  ['halvårlig', 'halvaar'],
  ['halvårleg', 'halvaar'],
  ['årlig', 'aar'],
  ['årleg', 'aar'],
]);
const ANDRE_ORDENSTALL: ReadonlyMap<string, number> = new Map([
  ['fyrste', 1],
  ['annen', 2],
  ['syvende', 7],
]);
const ANDRE_TALLORD: ReadonlyMap<string, number> = new Map([
  ['én', 1],
  ['ei', 1],
  ['éi', 1],
  ['éin', 1],
  ['et', 1],
  ['syv', 7],
  ['fjorten', 14],
  ['tretti', 30],
]);

const periode = (ord: string): Hyppighet | undefined => PERIODER.find(([form]) => form.test(ord))?.[1];

function ordenstall(ord: string): number | undefined {
  const siffer = /^(\d{1,2})\.$/.exec(ord)?.[1];
  if (siffer !== undefined) return Number(siffer);
  for (const { ordenstall: ordene } of Object.values(ORD)) if (ordene.includes(ord)) return ordene.indexOf(ord) + 1;
  return ANDRE_ORDENSTALL.get(ord);
}

function tall(ord: string): number | undefined {
  if (/^\d{1,3}$/.test(ord)) return Number(ord);
  for (const { tallord } of Object.values(ORD)) if (tallord.includes(ord)) return tallord.indexOf(ord) + 1;
  return ANDRE_TALLORD.get(ord);
}

function ukedag(ord: string): number | undefined {
  const stamme = ord.replace(/er$|ar$/, '');
  for (const { ukedager } of Object.values(ORD)) if (ukedager.includes(stamme)) return ukedager.indexOf(stamme) + 1;
  return undefined;
}

/** «første virkedag i måneden», «nest siste virkedag i kvartalet», «hvert kvartal». */
function lesVirkedag(tekst: string, klokken: Klokkeslett): unknown {
  const adverb = ADVERB.get(tekst);
  const hver = adverb ?? periode(/^(?:hver|hvert|kvar|kvart)\s+(\S+)$/.exec(tekst)?.[1] ?? '');
  if (hver !== undefined) return { slag: 'virkedag', hver, nummer: 1, klokken };
  const treff = new RegExp(
    `^(?:(nest|\\d{1,2}\\.)\\s+)?(\\S+)\\s+${VIRKEDAG}(?:en)?\\s+i\\s+(?:hver\\s+|hvert\\s+|kvar\\s+|kvart\\s+)?(\\S+)$`,
  ).exec(tekst);
  if (treff === null) return null;
  const [, foran, hvilken = '', periodeord = ''] = treff;
  const perioden = periode(periodeord);
  if (perioden === undefined) return null;
  const fraSlutten = /^sist(?:e)?$/.test(hvilken);
  if (foran !== undefined && !fraSlutten) return null;
  const nummer = fraSlutten
    ? -(foran === undefined ? 1 : foran === 'nest' ? 2 : Number.parseInt(foran, 10))
    : ordenstall(hvilken);
  return { slag: 'virkedag', hver: perioden, nummer, klokken };
}

/** «den 15. i måneden», «siste dag i måneden», «hver mandag», «hver dag», «hver virkedag». */
function lesDag(tekst: string, klokken: Klokkeslett, flytt: Flytting): unknown {
  const dag = /^(?:den\s+)?(\d{1,2})\.?\s+(?:i\s+)?(?:hver\s+|kvar\s+)?(?:måned(?:en)?|månad(?:en)?)$/.exec(tekst)?.[1];
  if (dag !== undefined) return { slag: 'dag_i_maaneden', dag: Number(dag), klokken, flytt };
  if (/^siste\s+dag(?:en)?\s+i\s+(?:hver\s+|kvar\s+)?(?:måned(?:en)?|månad(?:en)?)$/.test(tekst)) {
    return { slag: 'dag_i_maaneden', dag: 31, klokken, flytt };
  }
  if (/^(?:(?:hver|kvar)\s+dag|daglig|dagleg)$/.test(tekst)) return { slag: 'daglig', bareVirkedager: false, klokken };
  if (new RegExp(`^(?:(?:hver|kvar)\\s+${VIRKEDAG})$`).test(tekst))
    return { slag: 'daglig', bareVirkedager: true, klokken };
  const nummer = ukedag(/^(?:(?:hver|kvar|på)\s+)?(\S+)$/.exec(tekst)?.[1] ?? '');
  return nummer === undefined ? null : { slag: 'ukedag', ukedag: nummer, klokken, flytt };
}

/** «dagen», «to uker», «10 dager», in days. */
function lesAvstand(tekst: string): number | undefined {
  if (/^dagen$/.test(tekst)) return 1;
  const [, antall = '', enhet = ''] = /^(\S+)\s+(dag(?:er|ar)?|uker?|veker?|døgn)$/.exec(tekst) ?? [];
  const antallet = tall(antall);
  return antallet === undefined ? undefined : antallet * (/^(?:uk|vek)/.test(enhet) ? 7 : 1);
}

/** «dagen etter ny versjon», «første virkedag etter ny versjon», «to uker før generalforsamling». */
function lesHendelse(tekst: string, klokken: Klokkeslett, flytt: Flytting): unknown {
  const etter =
    /^(.+?)\s+etter\s+(?:(?:en|ein|hver|kvar)\s+)?(?:ny(?:e)?\s+)?(?:versjon(?:en)?|arbeidsbok(?:a|en)?|tall|tal)$/.exec(
      tekst,
    )?.[1];
  if (etter !== undefined) {
    const virkedag = new RegExp(`^(?:neste|første|fyrste)\\s+${VIRKEDAG}$`).test(etter);
    if (virkedag) return { slag: 'etter_versjon', dager: 1, klokken, flytt: 'neste_virkedag' };
    const dager = lesAvstand(etter);
    return dager === undefined ? null : { slag: 'etter_versjon', dager, klokken, flytt };
  }
  const [, foer = '', hva = ''] =
    /^(.+?)\s+før\s+(?:(?:hver|kvar|hvert|kvart)\s+)?(?:ordinær\s+)?(\S+)$/.exec(tekst) ?? [];
  const moete = /^(?:generalforsamling(?:en|a)?|gf)$/.test(hva)
    ? 'generalforsamling'
    : /^(?:eiermøte(?:t)?|eigarmøte(?:t)?)$/.test(hva)
      ? 'eiermoete'
      : null;
  const dager = lesAvstand(foer);
  return moete === null || dager === undefined ? null : { slag: 'foer_moete', moete, dager, klokken, flytt };
}

/**
 * Reads a schedule as people write it, in bokmål or nynorsk, case-blind; without a time of day it is at eight. What isn't
 * understood whole is not guessed at.
 */
export function lesTidsplan(skrevet: string): Tidsplanlesing {
  let tekst = skrevet.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim().replace(/[.!]$/, '');
  let klokken: Klokkeslett = STANDARDKLOKKE;
  const tid = KLOKKE.exec(tekst);
  if (tid !== null) {
    const lest = `${(tid[1] ?? '').padStart(2, '0')}:${tid[2] ?? '00'}`;
    if (!erKlokkeslett(lest)) return { ok: false, kode: 'ugyldig_klokkeslett' };
    klokken = lest;
    tekst = tekst.replace(KLOKKE, '').trim();
  }
  const flytt: Flytting = NESTE.test(tekst) ? 'neste_virkedag' : FORRIGE.test(tekst) ? 'forrige_virkedag' : 'nei';
  tekst = tekst.replace(NESTE, '').replace(FORRIGE, '').replace(/,$/, '').trim();
  const kandidat = lesVirkedag(tekst, klokken) ?? lesDag(tekst, klokken, flytt) ?? lesHendelse(tekst, klokken, flytt);
  if (kandidat === null) return { ok: false, kode: 'ukjent' };
  const lest = TidsplanSchema.safeParse(kandidat);
  if (!lest.success) return { ok: false, kode: 'utenfor_grensene' };
  // «eller neste virkedag» says nothing where the day is a virkedag already: most likely something else was meant.
  if (flytt !== 'nei' && !('flytt' in lest.data)) return { ok: false, kode: 'ukjent' };
  return { ok: true, tidsplan: lest.data };
}
