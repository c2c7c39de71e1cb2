import { type Blokk, type Knapp, lesBlokk, type Tekst } from './blokkskjema.ts';
import { tegnDiagram } from './diagram.ts';
import { el, knapp } from './dom.ts';
import { mrkdwn, type Navn } from './mrkdwn.ts';
import { bekreft } from './sporsmaal.ts';
import { tegnTabell } from './tabell.ts';

/** What a pressed button sends back. */
export type Handling = Readonly<Record<string, string>>;

export interface Tegner {
  readonly navn: Navn;
  /** `null`: buttons are shown and can't be pressed. */
  readonly trykk: ((handling: Handling) => Promise<void>) | null;
}

function tekst(t: Tekst, { navn }: Tegner): HTMLElement {
  if (t.type === 'mrkdwn') return mrkdwn(t.text, navn);
  return el('div', { class: 'tekst' }, ...t.text.split('\n').map((rad) => el('p', {}, rad)));
}

const KLASSE: Readonly<Record<string, string>> = { primary: 'hoved', danger: 'farlig' };

async function send(element: HTMLButtonElement, { trykk }: Tegner, handling: Handling): Promise<void> {
  if (trykk === null) return;
  element.disabled = true;
  await trykk(handling).finally(() => {
    element.disabled = false;
  });
}

function tegnKnapp(k: Knapp, blokk: string | undefined, tegner: Tegner): HTMLButtonElement {
  const handling = {
    type: 'button',
    ...(k.action_id === undefined ? {} : { action_id: k.action_id }),
    ...(blokk === undefined ? {} : { block_id: blokk }),
    ...(k.value === undefined ? {} : { value: k.value }),
  };
  const element = knapp(k.text.text, KLASSE[k.style ?? ''] ?? '', async () => {
    const { confirm } = k;
    const sikker =
      confirm === undefined ||
      (await bekreft(confirm.title.text, tekst(confirm.text, tegner), confirm.confirm.text, confirm.deny.text));
    if (sikker) await send(element, tegner, handling);
  });
  if (k.accessibility_label !== undefined) element.setAttribute('aria-label', k.accessibility_label);
  element.disabled = tegner.trykk === null;
  return element;
}

function tommel(b: Extract<Blokk, { type: 'context_actions' }>, tegner: Tegner): HTMLElement {
  const knapper = b.elements.flatMap((par) =>
    [par.positive_button, par.negative_button].map((valg) => {
      const handling = { type: 'feedback_buttons', action_id: par.action_id, value: valg.value };
      // In words: Slack draws thumbs, and not every machine has a font with them.
      const ord = valg.accessibility_label ?? valg.text.text;
      const element = knapp(ord, 'lenke', () => send(element, tegner, handling));
      return element;
    }),
  );
  return el('div', { class: 'handlinger' }, ...knapper);
}

function seksjon(b: Extract<Blokk, { type: 'section' }>, tegner: Tegner): HTMLElement {
  const innhold = [
    ...(b.text === undefined ? [] : [tekst(b.text, tegner)]),
    ...(b.fields === undefined ? [] : [el('div', { class: 'felter' }, ...b.fields.map((f) => tekst(f, tegner)))]),
  ];
  if (b.accessory === undefined) return el('div', { class: 'blokk' }, ...innhold);
  const venstre = el('div', { class: 'tekst' }, ...innhold);
  return el('div', { class: 'blokk medtilbehoer' }, venstre, tegnKnapp(b.accessory, b.block_id, tegner));
}

function tegnBlokk(b: Blokk, tegner: Tegner): HTMLElement {
  switch (b.type) {
    case 'section':
      return seksjon(b, tegner);
    case 'header':
      return el('h3', {}, b.text.text);
    case 'divider':
      return el('hr');
    case 'context':
      return el('div', { class: 'blokk kontekst' }, ...b.elements.map((e) => tekst(e, tegner)));
    case 'markdown':
      return el('div', { class: 'blokk' }, mrkdwn(b.text, tegner.navn));
    case 'actions':
      return el('div', { class: 'handlinger' }, ...b.elements.map((k) => tegnKnapp(k, b.block_id, tegner)));
    case 'context_actions':
      return tommel(b, tegner);
    case 'table': {
      const hoyre = (nr: number) => b.column_settings?.[nr]?.align === 'right';
      return tegnTabell({ tittel: 'Tabell', rader: b.rows, perSide: b.rows.length, sorterbar: false, hoyre });
    }
    case 'data_table': {
      const hoyre = (nr: number) => b.rows.slice(1).some((rad) => rad[nr]?.type === 'raw_number');
      const perSide = b.page_size ?? b.rows.length;
      return tegnTabell({ tittel: b.caption ?? 'Tabell', rader: b.rows, perSide, sorterbar: true, hoyre });
    }
    case 'data_visualization':
      return tegnDiagram(b.title, b.chart);
    case 'input':
      return el('p', {}, b.label.text);
  }
}

/** A message's blocks, or its text when it has none, or one of a kind that isn't drawn here. */
export function tegnBlokker(raa: readonly unknown[], reserve: string, tegner: Tegner): HTMLElement[] {
  const blokker = raa.map(lesBlokk);
  if (blokker.length === 0) return [el('div', { class: 'blokk' }, mrkdwn(reserve, tegner.navn))];
  return blokker.map((b) =>
    b === null
      ? el('p', { class: 'blokk kontekst' }, 'Denne blokken kan ikke tegnes her. I Slack vises den.')
      : tegnBlokk(b, tegner),
  );
}
