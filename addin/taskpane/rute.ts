import type { Innstillinger, LestArbeidsbok, Retting, Spraak, Utfall } from '../workbook/index.ts';
import { type Kode, tungt } from './kode.ts';
import type { Lesning } from './lest/lesning.ts';
import type { Listevalg } from './lest/selskapsliste.ts';
import { type Arbeid, lagArbeid } from './ramme/arbeid.ts';
import { el, knapp } from './ramme/dom.ts';
import { Ramme } from './ramme/ramme.ts';
import { forklaringsside } from './sider/forklaring.ts';
import { startknapper } from './sider/hjem.ts';
import { innstillingsside } from './sider/innstillinger.ts';
import { leseoppsummering, leseresultat } from './sider/problemer.ts';
import { publiserside } from './sider/publisering.ts';
import { selskapsside } from './sider/selskap.ts';
import { selskapstabell } from './sider/selskapsliste.ts';
import { spoerreskjema, svarside } from './sider/svar.ts';
import { tiltaksregnskapsside } from './sider/tiltaksregnskap.ts';
import { type Rutetekster, spraakFor, TEKSTER } from './tekster/index.ts';
import { nettleserlager } from './vert/lager.ts';
import { startMedBoken } from './vert/oppstart.ts';
import type { Vert } from './vert/vert.ts';

const VANLIGE: Innstillinger = { spraak: null, kommune: null, personverngrense: null };

/** The pane: what is known, and what its buttons do with it. */
export class Rute {
  private readonly vert: Vert;
  private readonly ramme: Ramme;
  private readonly arbeid: Arbeid;
  private readonly lager = nettleserlager();
  private readonly innstillingsknapp: HTMLButtonElement;
  private innstillinger = VANLIGE;
  /** Nothing is read before it is known how small a group may be shown. */
  private klar: Promise<void> = Promise.resolve();
  private valg: Listevalg = { kommune: null, aar: null };
  /** What was read, and the code that reads it. */
  private lest: { readonly lesning: Lesning; readonly kode: Kode } | null = null;

  constructor(rot: HTMLElement, vert: Vert) {
    this.vert = vert;
    this.arbeid = lagArbeid(() => this.t);
    this.innstillingsknapp = knapp('', () => this.kjoer(() => this.innstill()), { klasse: 'stille' });
    const linje = el('div', { class: 'topp' }, el('h1', {}, 'Eierblikk'), vert.erExcel ? this.innstillingsknapp : null);
    this.ramme = new Ramme(rot, el('header', {}, linje, this.arbeid.felt), () => this.t);
    this.merkSpraak();
    this.ramme.start(() => ({
      tittel: 'Eierblikk',
      innhold: vert.erExcel ? this.hjem() : [el('p', {}, this.t.utenforExcel)],
    }));
  }

  private get spraak(): Spraak {
    return this.innstillinger.spraak ?? spraakFor(this.vert.spraakkode);
  }

  private get t(): Rutetekster {
    return TEKSTER[this.spraak];
  }

  /** The written standard of what core says, which is not in English. */
  private get maalform(): 'nb' | 'nn' {
    return this.spraak === 'nn' ? 'nn' : 'nb';
  }

  private merkSpraak(): void {
    document.documentElement.lang = this.spraak;
    this.innstillingsknapp.textContent = this.t.innstillinger;
  }

  /** Takes the workbook's settings into use when they are there; the pane stands in Excel's language meanwhile. */
  ventPaa(innstillinger: Promise<Innstillinger | null>): void {
    this.klar = innstillinger.then((hentet) => (hentet === null ? undefined : this.bruk(hentet)));
  }

  private bruk(innstillinger: Innstillinger): void {
    const foer = this.spraak;
    this.innstillinger = innstillinger;
    this.valg = { ...this.valg, kommune: innstillinger.kommune };
    this.merkSpraak();
    if (this.spraak !== foer) this.ramme.tegnPaaNytt();
  }

  private hjem(): Node[] {
    const { lest, t } = this;
    const knapper = startknapper(t, lest !== null, (valg) => this.kjoer(() => this[valg]()));
    if (lest === null) return [knapper];
    return [spoerreskjema(t.sporsmaal, t, (sporsmaal) => this.spoer(sporsmaal, null)), knapper, ...this.leste(lest)];
  }

  private leste({ lesning, kode }: NonNullable<Rute['lest']>): Node[] {
    const problemvalg = {
      gaaTil: (ark: string, celle: string | null) => this.kjoer(() => this.gaaTil(ark, celle)),
      rett: (retting: Retting) => this.kjoer(() => this.rett(retting)),
    };
    const liste = selskapstabell(kode.selskapsliste(lesning, this.valg, this.maalform), this.spraak, {
      vis: ({ id, navn }) =>
        this.ramme.vis(() => selskapsside(navn, kode.selskapet(lesning.vurdert, id, this.maalform), this.spraak)),
      velg: (valg) => {
        this.valg = valg;
        this.ramme.tegnPaaNytt();
        this.ramme.si(this.t.visteSelskaper(kode.selskapsliste(lesning, valg, this.maalform).linjer.length));
      },
    });
    return [...leseresultat(lesning.bok, this.spraak, problemvalg), liste];
  }

  private spoer(sporsmaal: string, forrige: string | null): void {
    const { lest } = this;
    if (lest === null) return;
    const svar = lest.kode.spoer(sporsmaal, lest.lesning, forrige);
    this.ramme.vis(() => svarside(sporsmaal, svar, this.t, (nytt, naa) => this.spoer(nytt, naa)));
    this.ramme.si(svar.tekst);
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
  private verdi<T>(utfall: Utfall<T> | null): { readonly verdi: T } | null {
    if (utfall === null) return null;
    if (utfall.ok) return { verdi: utfall.verdi };
    this.ramme.beskjed({ slag: 'feil', tekst: utfall.feil.tekst[this.spraak] });
    return null;
  }

  async les(): Promise<void> {
    this.ramme.hjem();
    this.ramme.beskjed(null);
    await this.klar;
    const kode = await tungt();
    const utfall = await this.arbeid.utfoer(this.t.leser, (signal, vis) =>
      kode.les(
        {
          signal,
          paaFramdrift: ({ ferdig, antall }) =>
            vis({ tekst: this.t.leser, andel: antall === 0 ? null : ferdig / antall }),
        },
        this.innstillinger.personverngrense,
      ),
    );
    const lest = this.verdi(utfall);
    if (lest === null) return;
    this.lest = { lesning: lest.verdi, kode };
    this.ramme.tegnPaaNytt();
    this.ramme.si(leseoppsummering(lest.verdi.bok, this.spraak));
    if (lest.verdi.bok.formler.size > 0) startMedBoken();
  }

  private async lestBok(): Promise<LestArbeidsbok | null> {
    if (this.lest === null) await this.les();
    return this.lest?.lesning.bok ?? null;
  }

  async dashbord(): Promise<void> {
    const bok = await this.lestBok();
    if (bok === null) return;
    const { personverngrense } = this.innstillinger;
    const utfall = await this.arbeid.utfoer(this.t.lagerDashbord, async (signal) => {
      const { idag, settInnDashbord } = await tungt();
      return settInnDashbord(bok, { spraak: this.spraak, dato: idag(), personverngrense, signal });
    });
    const laget = this.verdi(utfall);
    if (laget !== null) this.ramme.beskjed({ slag: 'god', tekst: this.t.dashbordKlart(laget.verdi.ark) });
  }

  async forklar(): Promise<void> {
    const { forklar, valgtCelle } = await tungt();
    const celle = this.verdi(await valgtCelle())?.verdi;
    if (celle === undefined) return;
    const forklart = forklar(celle, this.lest?.lesning ?? null);
    if (forklart.ok) this.ramme.vis(() => forklaringsside(celle, forklart.rader));
    else this.ramme.beskjed({ slag: 'opplysning', tekst: forklart.tekst ?? this.t.forklarTom });
  }

  async mal(): Promise<void> {
    const { settInnMal } = await tungt();
    if (this.verdi(await settInnMal()) !== null) this.ramme.beskjed({ slag: 'god', tekst: this.t.malKlar });
  }

  async tiltaksregnskap(): Promise<void> {
    const { idag, nyttTiltaksregnskap } = await tungt();
    const selskaper = this.lest?.lesning.bok.lesing.portefolje.selskaper.map((s) => s.navn) ?? [];
    // Accounts are made for the year that is over.
    const aar = Number(idag().slice(0, 4)) - 1;
    this.ramme.vis(() =>
      tiltaksregnskapsside(this.t, selskaper, aar, (skjema) =>
        this.kjoer(async () => {
          const laget = this.verdi(await nyttTiltaksregnskap(skjema));
          if (laget !== null) this.ramme.beskjed({ slag: 'god', tekst: this.t.arketKlart(laget.verdi.ark) });
        }),
      ),
    );
  }

  private async gaaTil(ark: string, celle: string | null): Promise<void> {
    const { gaaTil } = await tungt();
    this.verdi(await gaaTil(ark, celle));
  }

  private async innstill(): Promise<void> {
    const kode = await tungt();
    const lagre = async (nye: Innstillinger): Promise<void> => {
      if (this.verdi(await kode.lagreInnstillinger(nye)) === null) return;
      kode.settFunksjonsspraak(nye.spraak ?? spraakFor(this.vert.spraakkode));
      if (this.lest !== null)
        this.lest = { kode, lesning: await kode.aapne(this.lest.lesning.bok, nye.personverngrense) };
      this.bruk(nye);
      this.ramme.beskjed({ slag: 'god', tekst: this.t.lagret });
    };
    this.ramme.vis(() =>
      innstillingsside(this.t, {
        naa: this.innstillinger,
        minsteGrense: kode.minsteGrense(),
        kommuner: this.lest?.lesning.vurdert.innsyn.kommuner ?? [],
        lagre: (nye) => this.kjoer(() => lagre(nye)),
      }),
    );
  }

  async publiser(): Promise<void> {
    const bok = await this.lestBok();
    if (bok === null) return;
    const side = publiserside({
      t: this.t,
      lager: this.lager,
      bok: bok.bok,
      arbeid: this.arbeid,
      tjener: await tungt(),
      beskjed: (beskjed) => this.ramme.beskjed(beskjed),
      tegnPaaNytt: () => this.ramme.tegnPaaNytt(),
    });
    this.ramme.vis(side);
  }
}
