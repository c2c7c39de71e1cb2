import type { LestArbeidsbok, Retting, Spraak, Utfall } from '../workbook/index.ts';
import { lagArbeid } from './ramme/arbeid.ts';
import { el, knapp, nyId } from './ramme/dom.ts';
import { Ramme } from './ramme/ramme.ts';
import { publiserside } from './sider/publisering.ts';
import { forklaringsside, leseresultat, selskapsside, selskapstabell, svarside } from './sider/sider.ts';
import { type Rutetekster, TEKSTER } from './tekster/index.ts';
import { nettleserlager } from './vert/lager.ts';
import { finnVert, type Vert } from './vert/vert.ts';

/** Core, the reader and the functions' explanations: fetched when something is asked for. */
type Tungt = typeof import('./tungt.ts');
const tungt = (): Promise<Tungt> => import('./tungt.ts');

/** Excel's language, or bokmål. */
function spraakFor(kode: string): Spraak {
  const [spraak = ''] = kode.toLowerCase().split('-');
  return spraak === 'nn' || spraak === 'en' ? spraak : 'nb';
}

class Rute {
  private readonly spraak: Spraak;
  private readonly t: Rutetekster;
  private readonly ramme: Ramme;
  private readonly arbeid;
  private readonly lager = nettleserlager();
  /** What was read, and the code that reads it. */
  private lest: { readonly bok: LestArbeidsbok; readonly tungt: Tungt } | null = null;

  constructor(rot: HTMLElement, vert: Vert) {
    this.spraak = spraakFor(vert.spraakkode);
    this.t = TEKSTER[this.spraak];
    document.documentElement.lang = this.spraak;
    const moerk = vert.moerk ?? matchMedia('(prefers-color-scheme: dark)').matches;
    document.documentElement.dataset.tema = moerk ? 'moerk' : 'lyst';
    this.arbeid = lagArbeid(() => this.t);
    const topp = el('header', {}, el('h1', {}, 'Eierblikk'), this.arbeid.felt);
    this.ramme = new Ramme(rot, topp, () => this.t);
    this.ramme.start(() => ({
      tittel: 'Eierblikk',
      innhold: vert.erExcel ? this.hjem() : [el('p', {}, this.t.utenforExcel)],
    }));
  }

  private hjem(): Node[] {
    const { t } = this;
    return [
      el(
        'div',
        { class: 'valg' },
        knapp(t.les, () => this.kjoer(() => this.les()), { klasse: 'viktig', fokus: 'les' }),
        knapp(t.dashbord, () => this.kjoer(() => this.dashbord()), { fokus: 'dashbord' }),
        knapp(t.forklar, () => this.kjoer(() => this.forklar()), { fokus: 'forklar' }),
        knapp(t.mal, () => this.kjoer(() => this.mal()), { fokus: 'mal' }),
        knapp(t.publiser, () => this.kjoer(() => this.publiser()), { fokus: 'publiser' }),
      ),
      ...(this.lest === null ? [] : this.leste(this.lest)),
    ];
  }

  private leste({ bok, tungt: kode }: NonNullable<Rute['lest']>): Node[] {
    const maalform = this.spraak === 'nn' ? 'nn' : 'nb';
    const valg = {
      gaaTil: (ark: string, celle: string | null) => this.kjoer(() => this.gaaTil(ark, celle)),
      rett: (retting: Retting) => this.kjoer(() => this.rett(retting)),
    };
    const liste = selskapstabell(kode.selskapsliste(bok, maalform), this.spraak, ({ id, navn }) =>
      this.ramme.vis(() => selskapsside(navn, kode.selskapet(bok, id, maalform), this.spraak)),
    );
    return [this.spoerreskjema(bok, kode), ...leseresultat(bok, this.spraak, valg), liste];
  }

  private spoerreskjema(bok: LestArbeidsbok, kode: Tungt): HTMLElement {
    const felt = el('input', { id: nyId(), required: '', maxlength: '500', 'data-fokus': 'sporsmaal' });
    const skjema = el(
      'form',
      {},
      el('label', { for: felt.id }, this.t.sporsmaal),
      felt,
      el('div', { class: 'valg' }, el('button', { type: 'submit' }, this.t.spoer)),
    );
    skjema.addEventListener('submit', (hendelse) => {
      hendelse.preventDefault();
      const sporsmaal = felt.value;
      const svar = kode.spoer(sporsmaal, bok);
      if (svar.ok) this.ramme.vis(() => svarside(sporsmaal, svar.rader));
      else this.ramme.beskjed({ slag: 'opplysning', tekst: svar.tekst ?? this.t.ukjentFeil });
    });
    return skjema;
  }

  private async rett(retting: Retting): Promise<void> {
    const { rettCelle } = await tungt();
    if (this.verdi(await rettCelle(retting)) === null) return;
    this.ramme.beskjed({ slag: 'god', tekst: this.t.rettet(`${retting.ark}!${retting.celle}`) });
  }

  /** Whatever is not foreseen is told, and never leaves the pane half-drawn. */
  async kjoer(handling: () => Promise<void>): Promise<void> {
    try {
      await handling();
    } catch {
      this.ramme.beskjed({ slag: 'feil', tekst: this.t.ukjentFeil });
    }
  }

  /** The value, or `null` after its reason has been told. */
  private verdi<T>(utfall: Utfall<T> | null): T | null {
    if (utfall === null) return null;
    if (utfall.ok) return utfall.verdi;
    this.ramme.beskjed({ slag: 'feil', tekst: utfall.feil.tekst[this.spraak] });
    return null;
  }

  async les(): Promise<void> {
    this.ramme.hjem();
    this.ramme.beskjed(null);
    const utfall = await this.arbeid.utfoer(this.t.leser, async (signal, vis) => {
      const { les } = await tungt();
      return les({
        signal,
        paaFramdrift: ({ ferdig, antall }) =>
          vis({ tekst: this.t.leser, andel: antall === 0 ? null : ferdig / antall }),
      });
    });
    const lest = this.verdi(utfall);
    if (lest === null) return;
    this.lest = { bok: lest, tungt: await tungt() };
    this.ramme.tegnPaaNytt();
  }

  private async lestBok(): Promise<LestArbeidsbok | null> {
    if (this.lest === null) await this.les();
    return this.lest?.bok ?? null;
  }

  async dashbord(): Promise<void> {
    const lest = await this.lestBok();
    if (lest === null) return;
    const utfall = await this.arbeid.utfoer(this.t.lagerDashbord, async (signal) => {
      const { idag, settInnDashbord } = await tungt();
      return settInnDashbord(lest, { spraak: this.spraak, dato: idag(), signal });
    });
    const laget = this.verdi(utfall);
    if (laget !== null) this.ramme.beskjed({ slag: 'god', tekst: this.t.dashbordKlart(laget.ark) });
  }

  async forklar(): Promise<void> {
    const { forklar, valgtCelle } = await tungt();
    const celle = this.verdi(await valgtCelle());
    if (celle === null) return;
    const forklart = forklar(celle, this.lest?.bok ?? null);
    if (forklart.ok) this.ramme.vis(() => forklaringsside(celle, forklart.rader));
    else this.ramme.beskjed({ slag: 'opplysning', tekst: forklart.tekst ?? this.t.forklarTom });
  }

  private async mal(): Promise<void> {
    const { settInnMal } = await tungt();
    if (this.verdi(await settInnMal()) !== null) this.ramme.beskjed({ slag: 'god', tekst: this.t.malKlar });
  }

  private async gaaTil(ark: string, celle: string | null): Promise<void> {
    const { gaaTil } = await tungt();
    this.verdi(await gaaTil(ark, celle));
  }

  private async publiser(): Promise<void> {
    const lest = await this.lestBok();
    if (lest === null) return;
    const side = publiserside({
      t: this.t,
      lager: this.lager,
      bok: lest.bok,
      arbeid: this.arbeid,
      tjener: await tungt(),
      beskjed: (beskjed) => this.ramme.beskjed(beskjed),
      tegnPaaNytt: () => this.ramme.tegnPaaNytt(),
    });
    this.ramme.vis(side);
  }
}

/** The ribbon's buttons (manifest/excel/knapper.ts): each shows the pane, does its work there and says that it is done. */
function lyttPaaBaandet(rute: Rute): void {
  const knytt = (id: string, handling: () => Promise<void>): void =>
    Office.actions.associate(id, async (hendelse: Office.AddinCommands.Event) => {
      await Office.addin.showAsTaskpane().catch(() => undefined);
      await rute.kjoer(handling);
      hendelse.completed();
    });
  knytt('lesArbeidsboken', () => rute.les());
  knytt('settInnDashbord', () => rute.dashbord());
  knytt('forklarValgtCelle', () => rute.forklar());
}

const rot = document.getElementById('rute');
if (rot !== null) {
  const vert = await finnVert();
  const rute = new Rute(rot, vert);
  if (vert.erExcel) lyttPaaBaandet(rute);
}
