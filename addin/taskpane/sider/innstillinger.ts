import type { Innstillinger, Spraak } from '../../workbook/index.ts';
import { el, nedtrekk, nyId } from '../ramme/dom.ts';
import type { Side } from '../ramme/ramme.ts';
import type { Rutetekster } from '../tekster/index.ts';

/** Each language by its own name: whoever needs to change it can read at least that one. */
const SPRAAKNAVN: Readonly<Record<Spraak, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };
const SPRAAK: readonly Spraak[] = ['nb', 'nn', 'en'];
const INGEN = '';

export interface Innstillingsvalg {
  readonly naa: Innstillinger;
  /** The common privacy limit, in persons: the lowest that may be chosen. */
  readonly minsteGrense: number;
  /** What there is to choose from; empty before the workbook is read. */
  readonly kommuner: readonly string[];
  lagre(nye: Innstillinger): void;
}

/** What the workbook remembers: language, kommune, and how small a group may be shown. */
export function innstillingsside(t: Rutetekster, { naa, minsteGrense, kommuner, lagre }: Innstillingsvalg): Side {
  let { spraak, kommune } = naa;
  const spraakvalg = nedtrekk(
    {
      navn: t.spraak,
      valgt: spraak ?? INGEN,
      valg: [{ verdi: INGEN, tekst: t.somExcel }, ...SPRAAK.map((s) => ({ verdi: s, tekst: SPRAAKNAVN[s] }))],
      fokus: 'spraak',
    },
    (verdi) => {
      spraak = SPRAAK.find((s) => s === verdi) ?? null;
    },
  );
  const kjente = kommune === null || kommuner.includes(kommune) ? kommuner : [kommune, ...kommuner];
  const kommunevalg = nedtrekk(
    {
      navn: t.visFoerst,
      valgt: kommune ?? INGEN,
      valg: [{ verdi: INGEN, tekst: t.alleKommuner }, ...kjente.map((k) => ({ verdi: k, tekst: k }))],
      fokus: 'kommune',
    },
    (verdi) => {
      kommune = verdi === INGEN ? null : verdi;
    },
  );
  const hjelp = el('p', { id: nyId() }, t.grenseHjelp(minsteGrense));
  const grense = el('input', {
    id: nyId(),
    type: 'number',
    min: String(minsteGrense),
    step: '1',
    value: naa.personverngrense === null ? '' : String(naa.personverngrense),
    'aria-describedby': hjelp.id,
    'data-fokus': 'grense',
  });
  const skjema = el(
    'form',
    {},
    spraakvalg,
    kjente.length > 0 ? kommunevalg : null,
    el('label', { for: grense.id }, t.grense),
    grense,
    hjelp,
    el('div', { class: 'valg' }, el('button', { type: 'submit', class: 'viktig', 'data-fokus': 'lagre' }, t.lagre)),
  );
  skjema.addEventListener('submit', (hendelse) => {
    hendelse.preventDefault();
    lagre({ spraak, kommune, personverngrense: grense.value === '' ? null : grense.valueAsNumber });
  });
  return { tittel: t.innstillinger, innhold: [el('p', {}, t.innstillingerHvor), skjema] };
}
