import { el, nyId } from '../ramme/dom.ts';
import type { Side } from '../ramme/ramme.ts';
import type { Rutetekster } from '../tekster/index.ts';

/** Whose accounts a new sheet is for. */
export interface Skjemaet {
  readonly selskap: string;
  readonly aar: number;
}

const FOERSTE_AAR = 2000;
const SISTE_AAR = 2100;

/** Asks for company and year; the companies that were read are suggested. `aar`: the year that is proposed. */
export function tiltaksregnskapsside(
  t: Rutetekster,
  selskaper: readonly string[],
  aar: number,
  lag: (skjema: Skjemaet) => void,
): Side {
  const forslag = el('datalist', { id: nyId() }, ...selskaper.map((navn) => el('option', { value: navn })));
  const selskap = el('input', {
    id: nyId(),
    maxlength: '200',
    list: forslag.id,
    autocomplete: 'off',
    'data-fokus': 'selskap',
  });
  const aarsfelt = el('input', {
    id: nyId(),
    type: 'number',
    required: '',
    min: String(FOERSTE_AAR),
    max: String(SISTE_AAR),
    step: '1',
    value: String(aar),
    'data-fokus': 'aar',
  });
  const skjema = el(
    'form',
    {},
    el('label', { for: selskap.id }, t.kolonner.selskap),
    selskap,
    forslag,
    el('label', { for: aarsfelt.id }, t.aar),
    aarsfelt,
    el('div', { class: 'valg' }, el('button', { type: 'submit', class: 'viktig' }, t.lagArket)),
  );
  skjema.addEventListener('submit', (hendelse) => {
    hendelse.preventDefault();
    lag({ selskap: selskap.value.trim(), aar: aarsfelt.valueAsNumber });
  });
  return { tittel: t.tiltaksregnskap, innhold: [el('p', {}, t.tiltaksregnskapHva), skjema] };
}
