import { EIERSLAG, type Eierandel } from '../../../portfolio/index.ts';
import type { Tabell } from '../../structure/tabell.ts';
import type { Omgivelser } from '../omgivelser.ts';
import { poster } from './post.ts';

/** Mor and datter, as names until every company is known. */
export interface Konsernrad {
  readonly mor: string;
  readonly datterNavn: string;
  readonly fra: ReturnType<typeof dato>;
  readonly til: ReturnType<typeof dato>;
  readonly godkjentArrangoer: boolean | null;
  readonly kilde: Eierandel['kilde'];
}

const dato = (d: Eierandel['fra'] | undefined): Eierandel['fra'] => d ?? null;

export function lesKonsern(t: Tabell, o: Omgivelser): void {
  for (const p of poster(t, o)) {
    const datter = p.tekst('datter');
    if (datter === null) continue;
    const mor = p.selskap;
    if (mor === null) continue;
    o.fakta.konsernforhold.push({
      mor,
      datterNavn: datter,
      datter: null,
      fra: dato(p.dato('gyldig_fra', 'fra')),
      til: dato(p.dato('gyldig_til', 'til')),
      godkjentArrangoer: p.svar('godkjent_arrangoer'),
      kilde: p.kilde,
    });
  }
}

const SLAG_I_NAVN: readonly (readonly [RegExp, (typeof EIERSLAG)[number]])[] = [
  [/fylkeskommune\b/i, 'fylkeskommune'],
  [/\bkommune\b/i, 'kommune'],
  [/\bstaten\b|departement/i, 'stat'],
];

function slagFor(navn: string, oppgitt: string | null | undefined): (typeof EIERSLAG)[number] | null {
  const funnet = EIERSLAG.find((s) => s === oppgitt);
  return funnet ?? SLAG_I_NAVN.find(([form]) => form.test(navn))?.[1] ?? null;
}

export function lesEierandeler(t: Tabell, o: Omgivelser): void {
  for (const p of poster(t, o)) {
    const eier = p.tekst('eier');
    if (eier === null) continue;
    const selskap = p.selskap;
    if (selskap === null) continue;
    const andel = p.figur('eierandel');
    const slag = slagFor(eier, p.valg('eierslag'));
    const fra = dato(p.dato('gyldig_fra', 'fra'));
    if (andel === null) continue;
    if (andel.status === 'kjent' && andel.verdi.t > andel.verdi.n) {
      o.problemer.meld(andel.kilde.celle ?? null, { kode: 'ugyldig_andel', felter: { tekst: 'eierandel' } });
      continue;
    }
    o.fakta.eierandeler.push({ selskap, eier, slag, andel, fra, kilde: p.kilde });
  }
}
