import type { Arbeidsbok } from '#core/sheets';
import type { Apifeilkode } from '../publisering/feilkoder.ts';
import type { Utkast } from '../publisering/skjema.ts';
import type { Arbeid } from '../ramme/arbeid.ts';
import { el, knapp, nyId, seksjon } from '../ramme/dom.ts';
import type { Beskjedslag, Sidelager } from '../ramme/ramme.ts';
import type { Rutetekster } from '../tekster/index.ts';
import type { Lager } from '../vert/lager.ts';

type Tjener = Pick<typeof import('../tungt.ts'), 'erKoblet' | 'koble' | 'sendUtkast' | 'taIBruk'>;

export interface Publisering {
  readonly t: Rutetekster;
  readonly lager: Lager;
  /** The cells as they were read. */
  readonly bok: Arbeidsbok;
  readonly arbeid: Arbeid;
  readonly tjener: Tjener;
  beskjed(beskjed: { readonly slag: Beskjedslag; readonly tekst: string }): void;
  tegnPaaNytt(): void;
}

function siFeil({ t, beskjed }: Publisering, kode: Apifeilkode | 'ute_av_nett'): void {
  beskjed({ slag: 'feil', tekst: kode === 'ute_av_nett' ? t.uteAvNett : t.apifeil[kode] });
}

/** Asks for the code, and connects. */
function koblingsskjema(p: Publisering): Node[] {
  const { t, lager, tjener } = p;
  const felt = el('input', { id: nyId(), autocomplete: 'one-time-code', required: '', 'data-fokus': 'kode' });
  const skjema = el(
    'form',
    {},
    el('label', { for: felt.id }, t.kode),
    felt,
    el('div', { class: 'valg' }, el('button', { type: 'submit', class: 'viktig' }, t.kobleTil)),
  );
  skjema.addEventListener('submit', async (hendelse) => {
    hendelse.preventDefault();
    const svar = await tjener.koble(lager, felt.value);
    if (!svar.ok) return siFeil(p, svar.kode);
    p.tegnPaaNytt();
    p.beskjed({ slag: 'god', tekst: t.kobletTil(svar.verdi.navn) });
  });
  return [el('p', {}, t.publiserHvordan), skjema];
}

function utkastet(p: Publisering, { antall, problemer, forskjell, utelatt }: Utkast, taIBruk: () => void): Node[] {
  const { t } = p;
  const linjer = forskjell.map(({ tekst }) => el('li', {}, tekst));
  return [
    el('p', { role: 'status' }, t.lest(antall.selskaper, problemer.feil, problemer.advarsler)),
    el('div', { class: 'valg' }, knapp(t.taIBruk, taIBruk, { klasse: 'viktig', fokus: 'ta-i-bruk' })),
    linjer.length === 0
      ? el('p', {}, t.ingenForskjell)
      : seksjon(t.forskjell, el('ul', {}, ...linjer), utelatt === 0 ? null : el('p', {}, t.utelatt(utelatt))),
  ];
}

/** Connect, send, see the difference, take into use. Each step is drawn from what is known. */
export function publiserside(p: Publisering): Sidelager {
  const { t, lager, bok, arbeid, tjener } = p;
  let utkast: Utkast | null = null;

  const send = async (): Promise<void> => {
    const utfoert = await arbeid.utfoer(t.sender, (signal) => tjener.sendUtkast(lager, bok, signal));
    if (utfoert.slag === 'avbrutt') p.beskjed({ slag: 'opplysning', tekst: t.ventingAvbrutt });
    if (utfoert.slag !== 'ferdig') return;
    const svar = utfoert.verdi;
    utkast = svar.ok ? svar.verdi : null;
    p.tegnPaaNytt();
    if (!svar.ok) siFeil(p, svar.kode);
  };
  const taIBruk = async (id: string): Promise<void> => {
    const svar = await tjener.taIBruk(lager, id);
    utkast = null;
    p.tegnPaaNytt();
    if (svar.ok) p.beskjed({ slag: 'god', tekst: t.tattIBruk(svar.verdi.versjon) });
    else siFeil(p, svar.kode);
  };

  return () => {
    if (!tjener.erKoblet(lager)) return { tittel: t.publiser, innhold: koblingsskjema(p) };
    const her = utkast;
    const sendknapp = knapp(t.send, send, { fokus: 'send', ...(her === null ? { klasse: 'viktig' } : {}) });
    return {
      tittel: t.publiser,
      innhold: [
        el('div', { class: 'valg' }, sendknapp),
        ...(her === null ? [] : utkastet(p, her, () => taIBruk(her.utkast))),
      ],
    };
  };
}
