import { type Broek, broek, type Intervall, sammenlign, type Tospraaklig } from '../values/index.ts';
import { utenforTilfeldig, wilson } from './wilson.ts';

/**
 * Eierblikk's own division of AFT results, not Nav's. Two statements are kept apart: whether k/n reaches the target is a
 * fact; the Wilson 95 % interval says whether it can be told from chance.
 */
export const KLASSER = ['A', 'B', 'C', 'D', '–'] as const;
export type Klassekode = (typeof KLASSER)[number];

export type UtenKlasse = 'ingen_avsluttede' | 'antall_ukjent' | 'faerre_enn';

/** What is said of one AFT result against the target. */
export interface Klasse {
  readonly kode: Klassekode;
  /** What is shown; the letter is only a code. */
  readonly tekst: Tospraaklig;
  /** k/n against the target, as integers. `null` when there is no share to hold against it, or it must be hidden. */
  readonly naadd: boolean | null;
  /** The Wilson 95 % interval; `null` when n is unknown, zero or too small to show. */
  readonly intervall: Intervall | null;
  /** Why there is no grade; `null` when there is one. */
  readonly uten: UtenKlasse | null;
}

const TEKST: Readonly<Record<Exclude<Klassekode, '–'>, Tospraaklig>> = {
  A: { nb: 'klart over målet', nn: 'klart over målet' },
  B: {
    nb: 'på eller over målet, men innenfor tilfeldig variasjon',
    nn: 'på eller over målet, men innanfor tilfeldig variasjon',
  },
  C: { nb: 'under målet, men innenfor tilfeldig variasjon', nn: 'under målet, men innanfor tilfeldig variasjon' },
  D: { nb: 'klart under målet', nn: 'klart under målet' },
};

const UKJENT_USIKKERHET = {
  paaEllerOver: { nb: 'på eller over målet, usikkerhet ukjent', nn: 'på eller over målet, uvisse ukjend' },
  under: { nb: 'under målet, usikkerhet ukjent', nn: 'under målet, uvisse ukjend' },
} as const;

/** To be said above any list of grades. */
export const EN_AV_TJUE: Tospraaklig = {
  nb: 'Om lag én av tjue bedrifter havner utenfor et 95 %-intervall ved ren tilfeldighet.',
  nn: 'Om lag éi av tjue bedrifter hamnar utanfor eit 95 %-intervall reint tilfeldig.',
};

/** That the division is ours. To be said where the grades are explained. */
export const EGEN_INNDELING: Tospraaklig = {
  nb: 'Inndelingen er Eierblikks egen, ikke Navs. Den viser om resultatet kan skilles fra målet, ikke hvor god bedriften er.',
  nn: 'Inndelinga er Eierblikk si eiga, ikkje Nav si. Ho viser om resultatet kan skiljast frå målet, ikkje kor god bedrifta er.',
};

function uten(grunn: UtenKlasse, naadd: boolean | null, tekst: Tospraaklig): Klasse {
  return { kode: '–', tekst, naadd, intervall: null, uten: grunn };
}

/** No grade, because fewer than `grense` left: nothing of a small group gets out. */
export function klasseSkjult(grense: number | bigint): Klasse {
  return uten('faerre_enn', null, { nb: `skjult: færre enn ${grense}`, nn: `skjult: færre enn ${grense}` });
}

/** The grade of k of n against a target (a share strictly between 0 and 1). `grense`: the privacy limit; fewer avsluttede than that are not graded. */
export function klasseAvAntall(teller: bigint, nevner: bigint, maal: Broek, grense: bigint): Klasse {
  if (nevner === 0n) return uten('ingen_avsluttede', null, { nb: 'ingen avsluttede', nn: 'ingen avslutta' });
  if (nevner < grense) return klasseSkjult(grense);
  const naadd = sammenlign(broek(teller, nevner), maal) >= 0;
  const sted = utenforTilfeldig(teller, nevner, maal);
  const kode = sted === 'over' ? 'A' : sted === 'under' ? 'D' : naadd ? 'B' : 'C';
  return { kode, tekst: TEKST[kode], naadd, intervall: wilson(teller, nevner), uten: null };
}

/** A percentage without its counts: over or under the target is all that can be said. Exactly on it is met. */
export function klasseAvAndel(andel: Broek, maal: Broek): Klasse {
  const naadd = sammenlign(andel, maal) >= 0;
  return uten('antall_ukjent', naadd, naadd ? UKJENT_USIKKERHET.paaEllerOver : UKJENT_USIKKERHET.under);
}
