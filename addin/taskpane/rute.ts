import type { Framdrift, Innstillinger, LestArbeidsbok, Retting, Spraak, Utfall } from '../workbook/index.ts';
import { type Kode, tungt } from './kode.ts';
import type { Lesning } from './lest/lesning.ts';
import type { Listevalg } from './lest/selskapsliste.ts';
import { type Arbeid, lagArbeid, type Utfoert, ventPaa } from './ramme/arbeid.ts';
import { el, knapp } from './ramme/dom.ts';
import { Koe } from './ramme/koe.ts';
import { Ramme } from './ramme/ramme.ts';
import { forklaringsside } from './sider/forklaring.ts';
import { type Startvalg, startknapper } from './sider/hjem.ts';
import { innstillingsside } from './sider/innstillinger.ts';
import { leseoppsummering, leseresultat } from './sider/problemer.ts';
import { publiserside } from './sider/publisering.ts';
import { selskapsside } from './sider/selskap.ts';
import { selskapstabell } from './sider/selskapsliste.ts';
import { spoerreskjema, svarside } from './sider/svar.ts';
import { tiltaksregnskapsside } from './sider/tiltaksregnskap.ts';
import { type Rutetekster, spraakFor, TEKSTER } from './tekster/index.ts';
import type { Lager } from './vert/lager.ts';
import { startMedBoken } from './vert/oppstart.ts';
import type { Vert } from './vert/vert.ts';

const VANLIGE: Innstillinger = { spraak: null, kommune: null, personverngrense: null };

/** What is found out of Excel when it is there, and of the workbook after that. */
export interface Funnet {
  readonly vert: Vert;
  /** `null`: they can't be read now. */
  readonly innstillinger: Promise<Innstillinger | null>;
}

/** The pane: what is known, and what its buttons do with it. */
export class Rute {
  private vert: Vert;
  private readonly ramme: Ramme;
  private readonly arbeid: Arbeid;
  private readonly lager: Lager;
  private readonly koe: Koe;
  private readonly innstillingsknapp: HTMLButtonElement;
  private innstillinger = VANLIGE;
  /** Nothing is asked of Excel before it is there, nor before it is known how small a group may be shown. */
  private klar: Promise<void> | null;
  private kode: Kode | null = null;
  private valg: Listevalg = { kommune: null, aar: null };
  /** What was read, and the code that reads it. */
  private lest: { readonly lesning: Lesning; readonly kode: Kode } | null = null;

  /**
   * Shows the pane as it is before Excel is there, ready for use: what is asked for is done when it is.
   * @param antatt what Excel is taken to be like
   * @param funnet what it turns out to be, and then what the workbook remembers
   */
  constructor(rot: HTMLElement, lager: Lager, antatt: Vert, funnet: Promise<Funnet>) {
    this.vert = antatt;
    this.lager = lager;
    this.arbeid = lagArbeid({ tekst: () => this.t, vedAvbrudd: () => this.koe.toem() });
    this.koe = new Koe({
      kan: () => (this.klar === null ? true : this.vent(this.klar)),
      endret: (venter) => this.arbeid.visEtterpaa(venter.length === 0 ? '' : this.t.etterpaa(venter)),
    });
    this.innstillingsknapp = knapp('', () => this.kjoer(this.t.innstillinger, () => this.innstill()), {
      klasse: 'stille',
    });
    const linje = el('div', { class: 'topp' }, el('h1', {}, 'Eierblikk'), this.innstillingsknapp);
    this.ramme = new Ramme(rot, el('header', {}, linje, this.arbeid.felt), () => this.t);
    this.merkSpraak();
    this.ramme.start(() => ({
      tittel: 'Eierblikk',
      innhold: this.vert.erExcel
        ? this.hjem()
        : [el('p', {}, this.vert.harOffice ? this.t.utenforExcel : this.t.utenOffice)],
    }));
    this.klar = this.moet(funnet);
  }

  private get spraak(): Spraak {
    return this.innstillinger.spraak ?? spraakFor(this.vert.spraakkode);
  }

  private get t(): Rutetekster {
    return TEKSTER[this.spraak];
  }

  private merkSpraak(): void {
    document.documentElement.lang = this.spraak;
    this.innstillingsknapp.textContent = this.t.innstillinger;
  }

  /** Takes Excel as it is in the place of what was assumed, and then what the workbook remembers. */
  private async moet(funnet: Promise<Funnet>): Promise<void> {
    const { vert, innstillinger } = await funnet;
    const foer = this.spraak;
    this.vert = vert;
    if (!vert.erExcel) this.innstillingsknapp.remove();
    this.merkSpraak();
    if (this.spraak !== foer || !vert.erExcel) this.ramme.tegnPaaNytt();
    const hentet = await innstillinger;
    if (hentet !== null) this.bruk(hentet);
    this.klar = null;
  }

  /** Shows that Excel is waited for. `false` when the user wouldn't. */
  private async vent(klar: Promise<void>): Promise<boolean> {
    const ventet = await this.arbeid.utfoer(this.t.venter, (signal) => ventPaa(klar, signal));
    if (ventet.slag === 'avbrutt') this.siAvbrutt();
    return ventet.slag === 'ferdig';
  }

  private siAvbrutt(): void {
    this.ramme.beskjed({ slag: 'opplysning', tekst: this.t.ventingAvbrutt });
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
    return [
      spoerreskjema(t.sporsmaal, t, (sporsmaal) => this.kjoer(`«${sporsmaal}»`, () => this.spoerFoerst(sporsmaal))),
      startknapper(t, lest !== null, (valg) => this.gjoer(valg)),
      ...(lest === null ? [] : this.leste(lest)),
    ];
  }

  private leste({ lesning, kode }: NonNullable<Rute['lest']>): Node[] {
    const problemvalg = {
      gaaTil: (ark: string, celle: string | null) => this.trygt(() => this.gaaTil(ark, celle)),
      rett: (retting: Retting) => this.trygt(() => this.rett(retting)),
    };
    const liste = selskapstabell(kode.selskapsliste(lesning, this.valg, this.spraak), this.spraak, {
      vis: ({ id, navn }) =>
        this.ramme.vis(() => selskapsside(navn, kode.selskapet(lesning.vurdert, id, this.spraak), this.spraak)),
      velg: (valg) => {
        this.valg = valg;
        this.ramme.tegnPaaNytt();
        this.ramme.si(this.t.visteSelskaper(kode.selskapsliste(lesning, valg, this.spraak).linjer.length));
      },
    });
    return [...leseresultat(lesning.bok, this.spraak, problemvalg), liste];
  }

  /** A question from the first page: the workbook is read for it when it isn't yet. */
  private async spoerFoerst(sporsmaal: string): Promise<void> {
    if ((await this.lestBok()) !== null) this.spoer(sporsmaal, null);
  }

  private spoer(sporsmaal: string, forrige: string | null): void {
    const { lest } = this;
    if (lest === null) return;
    const svar = lest.kode.spoer(sporsmaal, lest.lesning, forrige);
    this.ramme.vis(() => svarside(sporsmaal, svar, this.t, (nytt, naa) => this.spoer(nytt, naa)));
    this.ramme.si(svar.tekst);
  }

  private async rett(retting: Retting): Promise<void> {
    const { rettCelle } = await this.hentet();
    if (this.verdi(await rettCelle(retting)) === null) return;
    this.ramme.beskjed({ slag: 'god', tekst: this.t.rettet(`${retting.ark}!${retting.celle}`) });
  }

  /** Does what one of the first page's buttons does; resolves when it is done. */
  gjoer(valg: Startvalg): Promise<void> {
    return this.kjoer(this.t[valg], () => this[valg]());
  }

  /** Does what is asked for when Excel is there and what was asked for before it is done. `navn`: what the user calls it. */
  private kjoer(navn: string, handling: () => Promise<void>): Promise<void> {
    return this.koe.legg({ navn, gjoer: () => this.trygt(handling) });
  }

  /** Whatever is not foreseen is told, and never leaves the pane half-drawn. */
  private async trygt(handling: () => Promise<void>): Promise<void> {
    try {
      await handling();
    } catch {
      this.ramme.beskjed({ slag: 'feil', tekst: this.t.ukjentFeil });
    }
  }

  /** The value, or `null` after its reason has been told. */
  private verdi<T>(utfall: Utfall<T>): { readonly verdi: T } | null {
    if (utfall.ok) return { verdi: utfall.verdi };
    this.ramme.beskjed({ slag: 'feil', tekst: utfall.feil.tekst[this.spraak] });
    return null;
  }

  /** What came of some work, or `null` after it has been told that it was cancelled. */
  private ferdig<T>(utfoert: Utfoert<T>): { readonly verdi: T } | null {
    if (utfoert.slag === 'avbrutt') this.siAvbrutt();
    return utfoert.slag === 'ferdig' ? utfoert : null;
  }

  private async hentet(): Promise<Kode> {
    this.kode ??= await tungt();
    return this.kode;
  }

  /** The code that is fetched when first used; `tittel` is what it is for, shown meanwhile. `null`: cancelled, and told. */
  private async hentKode(tittel: string): Promise<Kode | null> {
    if (this.kode !== null) return this.kode;
    return this.ferdig(await this.arbeid.utfoer(tittel, (signal) => ventPaa(this.hentet(), signal)))?.verdi ?? null;
  }

  private async les(): Promise<void> {
    this.ramme.hjem();
    this.ramme.beskjed(null);
    const utfoert = this.ferdig(
      await this.arbeid.utfoer(this.t.leser, async (signal, vis) => {
        const kode = await ventPaa(this.hentet(), signal);
        const paaFramdrift = ({ ferdig, antall }: Framdrift): void =>
          vis({ tekst: this.t.leser, andel: antall === 0 ? null : ferdig / antall });
        return { kode, utfall: await kode.les({ signal, paaFramdrift }, this.innstillinger.personverngrense) };
      }),
    );
    if (utfoert === null) return;
    const { kode, utfall } = utfoert.verdi;
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

  private async dashbord(): Promise<void> {
    const bok = await this.lestBok();
    if (bok === null) return;
    const { personverngrense } = this.innstillinger;
    const utfoert = this.ferdig(
      await this.arbeid.utfoer(this.t.lagerDashbord, async (signal) => {
        const { idag, settInnDashbord } = await this.hentet();
        return settInnDashbord(bok, { spraak: this.spraak, dato: idag(), personverngrense, signal });
      }),
    );
    const laget = utfoert === null ? null : this.verdi(utfoert.verdi);
    if (laget !== null) this.ramme.beskjed({ slag: 'god', tekst: this.t.dashbordKlart(laget.verdi.ark) });
  }

  private async forklar(): Promise<void> {
    const kode = await this.hentKode(this.t.forklar);
    if (kode === null) return;
    const { forklar, valgtCelle } = kode;
    const celle = this.verdi(await valgtCelle())?.verdi;
    if (celle === undefined) return;
    const forklart = forklar(celle, this.lest?.lesning ?? null);
    if (forklart.ok) this.ramme.vis(() => forklaringsside(celle, forklart.rader));
    else this.ramme.beskjed({ slag: 'opplysning', tekst: forklart.tekst ?? this.t.forklarTom });
  }

  private async mal(): Promise<void> {
    const kode = await this.hentKode(this.t.mal);
    if (kode === null) return;
    if (this.verdi(await kode.settInnMal()) !== null) this.ramme.beskjed({ slag: 'god', tekst: this.t.malKlar });
  }

  private async tiltaksregnskap(): Promise<void> {
    const kode = await this.hentKode(this.t.tiltaksregnskap);
    if (kode === null) return;
    const { idag, nyttTiltaksregnskap } = kode;
    const selskaper = this.lest?.lesning.bok.lesing.portefolje.selskaper.map((s) => s.navn) ?? [];
    // Accounts are made for the year that is over.
    const aar = Number(idag().slice(0, 4)) - 1;
    this.ramme.vis(() =>
      tiltaksregnskapsside(this.t, selskaper, aar, (skjema) =>
        this.kjoer(this.t.lagArket, async () => {
          const laget = this.verdi(await nyttTiltaksregnskap(skjema));
          if (laget !== null) this.ramme.beskjed({ slag: 'god', tekst: this.t.arketKlart(laget.verdi.ark) });
        }),
      ),
    );
  }

  private async gaaTil(ark: string, celle: string | null): Promise<void> {
    const { gaaTil } = await this.hentet();
    this.verdi(await gaaTil(ark, celle));
  }

  private async innstill(): Promise<void> {
    const kode = await this.hentKode(this.t.innstillinger);
    if (kode === null) return;
    const lagre = async (nye: Innstillinger): Promise<void> => {
      if (this.verdi(await kode.lagreInnstillinger(nye)) === null) return;
      kode.settFunksjonsspraak(nye.spraak ?? spraakFor(this.vert.spraakkode));
      kode.settEgenGrense(nye.personverngrense);
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
        lagre: (nye) => this.kjoer(this.t.lagre, () => lagre(nye)),
      }),
    );
  }

  private async publiser(): Promise<void> {
    const bok = await this.lestBok();
    if (bok === null) return;
    const side = publiserside({
      t: this.t,
      lager: this.lager,
      bok: bok.bok,
      arbeid: this.arbeid,
      tjener: await this.hentet(),
      beskjed: (beskjed) => this.ramme.beskjed(beskjed),
      tegnPaaNytt: () => this.ramme.tegnPaaNytt(),
    });
    this.ramme.vis(side);
  }
}
