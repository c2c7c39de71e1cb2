import type { Begrep } from '../../metrics/index.ts';
import type { Innsyn } from '../../portfolio/index.ts';
import type { Dato } from '../../values/index.ts';
import type { Navneregister } from '../lesing/navn.ts';
import { type Sporring, TOM_SPORRING, TOMT } from '../sporring/sporring.ts';
import type { Utkasttreff } from './lag-utkast.ts';
import { type Avklaringsgrunn, avslaa, type Tolkning } from './stans.ts';
import type { Utkast } from './utkast.ts';

/** What a draft is completed with. */
export interface Sammenheng {
  readonly innsyn: Innsyn;
  readonly navn: Navneregister;
  readonly begreper: ReadonlyMap<string, Begrep>;
  readonly idag: Dato;
  /** Completes a draft with something settled: how the choices of a question back are made. */
  readonly fullfoer: (u: Utkast, treff: Utkasttreff) => Tolkning;
}

export function spoer(del: Partial<Sporring>): Tolkning {
  return { slag: 'sporring', sporring: { ...TOM_SPORRING, ...del } };
}

/** The slots that every operation shares. */
export function felles(u: Utkast): Partial<Sporring> {
  return {
    utvalg: u.utvalg ?? TOMT,
    unntatt: u.unntatt,
    form: u.form,
    gruppe: u.gruppe,
    tilbyr: u.tilbyr,
    tid: u.tid ?? { slag: 'siste' },
  };
}

/** A question back with the finished questions that the candidates give; none of them may ask again. */
export function avklar(
  grunn: Avklaringsgrunn,
  gjelder: string,
  kandidater: readonly Tolkning[],
  delvis: Sporring | null,
): Tolkning {
  // A candidate that would itself be asked about stands for its first reading: a choice never asks again.
  const valg = kandidater
    .flatMap((k) =>
      k.slag === 'sporring' ? [{ sporring: k.sporring }] : k.slag === 'avklaring' ? k.valg.slice(0, 1) : [],
    )
    .slice(0, 3);
  return valg.length === 0
    ? avslaa({ kode: 'ukjent_maal', ord: gjelder === '' ? [] : [gjelder] })
    : { slag: 'avklaring', grunn, gjelder, valg, delvis };
}

/** The query as far as it is known, for the conversation to go on from. */
export function delvis(u: Utkast): Sporring {
  return {
    ...TOM_SPORRING,
    ...felles(u),
    vilkaar: [...u.vilkaar],
    retning: u.retning,
    antall: u.antall,
    metode: u.metode,
  };
}

/** A question back with one choice per metric. */
export function forMaal(
  u: Utkast,
  ider: readonly string[],
  treff: Utkasttreff,
  s: Sammenheng,
  grunn: Avklaringsgrunn,
  gjelder: string,
): Tolkning {
  const kjente = ider.filter((id) => s.begreper.has(id));
  return avklar(
    grunn,
    gjelder,
    kjente.map((id) => s.fullfoer({ ...u, maal: [id], flereMaal: false, uklarKommune: false }, treff)),
    delvis(u),
  );
}
