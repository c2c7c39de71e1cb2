import { ANDRE_BEGREPER, type Begrep, finnBegrep, MAAL, type Maal } from '../metrics/index.ts';
import { aarMedSats } from '../parameters/index.ts';
import type { Innsyn } from '../portfolio/index.ts';
import { visPeriode } from '../text/index.ts';
import { aarI, type Dato, type Maalform } from '../values/index.ts';
import type { Opplysninger } from './avslag/avslagstype.ts';
import { forklarAvslag } from './avslag/katalog.ts';
import { ekko } from './sporring/ekko.ts';
import { skrivSporsmaal } from './sporring/omskriv.ts';
import { lesSporring, type Sporring, skrivSporring } from './sporring/sporring.ts';
import type { Svar } from './svar/svar.ts';
import { omKlassene } from './svarere/forbehold.ts';
import type { Kontekst, Utfall } from './svarere/kontekst.ts';
import { selskaperFor } from './svarere/kontekst.ts';
import { svarPaa } from './svarere/svar-paa.ts';
import { Tallbok } from './svarere/tallbok.ts';
import { maalnavn } from './svarere/trykk.ts';
import { maalformFor, TEKSTER } from './tekst/index.ts';
import type { Avslag, Tolkning, Valg } from './tolking/stans.ts';
import { Tolk } from './tolking/tolk.ts';

/** What a question is asked with, beside the portfolio. */
export interface Omstendigheter {
  /** Today's date: decides «i fjor», the current rate, and what is a forecast. */
  readonly idag: Dato;
  /** The conversation's last {@link Svar.sporring}, which a follow-up («og i 2021?») patches. */
  readonly forrige?: string | null | undefined;
}

/** A reader made for one portfolio. Building it costs; asking it doesn't. */
export interface Sporrer {
  readonly svar: (sporsmaal: string, omstendigheter: Omstendigheter) => Svar;
  /** The query alone, without looking the figures up. */
  readonly tolk: (sporsmaal: string, omstendigheter: Omstendigheter) => Tolkning;
  /** A query as a finished question. */
  readonly skriv: (sporring: Sporring, maalform: Maalform) => string;
}

/** Concepts whose words steer a question and are known by other means than as a metric's name. */
const STYRT: ReadonlySet<string> = new Set(['sats', 'antall_selskaper', 'oversikt']);

const FLEST_HUSKET = 500;

class Lokal implements Sporrer {
  private readonly innsyn: Innsyn;
  private readonly tolken: Tolk;
  private readonly tallbok: Tallbok;
  private readonly husket = new Map<string, Utfall>();
  private readonly maal: ReadonlyMap<string, Maal>;
  private readonly begreper: ReadonlyMap<string, Begrep>;

  constructor(innsyn: Innsyn, maal: readonly Maal[]) {
    this.innsyn = innsyn;
    this.maal = new Map(maal.map((m) => [m.id, m]));
    const begreper: readonly Begrep[] = [...maal, ...ANDRE_BEGREPER];
    this.begreper = new Map(begreper.map((b) => [b.id, b]));
    this.tolken = new Tolk(
      innsyn,
      begreper.filter((b) => !STYRT.has(b.id)),
    );
    this.tallbok = new Tallbok(innsyn);
  }

  readonly tolk = (sporsmaal: string, o: Omstendigheter): Tolkning => {
    const forrige = o.forrige === null || o.forrige === undefined ? null : lesSporring(o.forrige);
    return this.tolken.tolk(sporsmaal, o.idag, forrige);
  };

  readonly skriv = (sporring: Sporring, maalform: Maalform): string =>
    skrivSporsmaal(sporring, { innsyn: this.innsyn, begreper: this.begreper, maalform });

  readonly svar = (sporsmaal: string, o: Omstendigheter): Svar => {
    const maalform = maalformFor(sporsmaal, 'nb');
    const tolkning = this.tolk(sporsmaal, o);
    switch (tolkning.slag) {
      case 'avslag':
        return this.avslag(tolkning.avslag, null, maalform, o.idag);
      case 'avklaring':
        return this.avklaring(tolkning, maalform);
      case 'sporring':
        return this.paa(tolkning.sporring, maalform, o.idag);
    }
  };

  private paa(s: Sporring, maalform: Maalform, idag: Dato): Svar {
    const { innsyn, tallbok, maal, begreper } = this;
    const k: Kontekst = { innsyn, tallbok, maal, begreper, idag, maalform, tekst: TEKSTER[maalform] };
    const utfall = this.husk(`${maalform} ${idag} ${skrivSporring(s)}`, () => svarPaa(s, k));
    if (utfall.slag === 'avslag') return this.avslag(utfall.avslag, s, maalform, idag);
    return {
      ...TOMT,
      status: 'svar',
      maal: utfall.maal,
      rader: [...utfall.rader],
      samlet: utfall.samlet,
      konklusjon: utfall.konklusjon,
      forbehold: [...utfall.forbehold, ...omKlassene(utfall.rader, maalform)],
      tekst: utfall.tekst,
      tolkning: ekko(s, { innsyn, begreper, maalform, periode: utfall.periode }),
      grenser: [...utfall.grenser],
      sporring: skrivSporring(s),
      maalform,
    };
  }

  /** A portfolio never changes, so neither do its answers: lists over a whole country are worked out once. */
  private husk(noekkel: string, regn: () => Utfall): Utfall {
    const kjent = this.husket.get(noekkel);
    if (kjent !== undefined) return kjent;
    const utfall = regn();
    if (this.husket.size >= FLEST_HUSKET) this.husket.clear();
    this.husket.set(noekkel, utfall);
    return utfall;
  }

  private avklaring(t: Extract<Tolkning, { slag: 'avklaring' }>, maalform: Maalform): Svar {
    const skriv = (v: Valg): string => ('tekst' in v ? v.tekst : this.skriv(v.sporring, maalform));
    return {
      ...TOMT,
      status: 'avklaring',
      tekst: TEKSTER[maalform].avklaring(t.grunn, t.gjelder),
      valg: [...new Set(t.valg.map(skriv))],
      tolkning:
        t.delvis === null
          ? ''
          : ekko(t.delvis, { innsyn: this.innsyn, begreper: this.begreper, maalform, periode: null }),
      sporring: t.delvis === null ? null : skrivSporring(t.delvis),
      maalform,
    };
  }

  private avslag(avslag: Avslag, s: Sporring | null, maalform: Maalform, idag: Dato): Svar {
    const forklart = forklarAvslag(avslag, this.opplysninger(maalform, idag));
    return {
      ...TOMT,
      status: 'avslag',
      maal: s?.maal ?? null,
      grunn: forklart.grunn,
      tekst: forklart.tekst[maalform],
      tolkning: s === null ? '' : ekko(s, { innsyn: this.innsyn, begreper: this.begreper, maalform, periode: null }),
      grenser: [...(forklart.grenser ?? [])],
      sporring: s === null ? null : skrivSporring(s),
      maalform,
    };
  }

  private opplysninger(maalform: Maalform, idag: Dato): Opplysninger {
    const navn = (id: string): string => {
      const b = this.begreper.get(id) ?? finnBegrep(id);
      return b === undefined ? id : maalnavn(b, maalform);
    };
    return {
      maalform,
      aarNaa: aarI(idag),
      maalnavn: navn,
      selskapsnavn: (id) => this.innsyn.selskap(id)?.navn ?? id,
      perioder: (s) => this.perioder(s, maalform, idag),
      satsaar: aarMedSats,
      kommuner: this.innsyn.kommuner,
      lignende: (skrevet) => this.tolken.lignende(skrevet),
    };
  }

  private perioder(s: Sporring, maalform: Maalform, idag: Dato): readonly string[] {
    const maal = this.maal.get(s.maal ?? '');
    if (maal === undefined) return [];
    const { innsyn, tallbok, begreper } = this;
    const k: Kontekst = { innsyn, tallbok, maal: this.maal, begreper, idag, maalform, tekst: TEKSTER[maalform] };
    const ider = new Set(selskaperFor(s, k).map((x) => x.id));
    return tallbok
      .alleKolonner(maal)
      .filter((kol) => [...kol.tall].some(([id, p]) => ider.has(id) && p.hoved.resultat.status === 'kjent'))
      .map((kol) => visPeriode(kol.periode));
  }
}

const TOMT: Svar = {
  status: 'avslag',
  maal: null,
  rader: [],
  samlet: null,
  konklusjon: null,
  forbehold: [],
  tekst: '',
  valg: [],
  grunn: null,
  tolkning: '',
  grenser: [],
  sporring: null,
  maalform: 'nb',
};

/** Makes the reader of one portfolio, by default with the whole catalogue of metrics. */
export function lagSporrer(innsyn: Innsyn, maal: readonly Maal[] = MAAL): Sporrer {
  return new Lokal(innsyn, maal);
}

const husket = new WeakMap<Innsyn, Sporrer>();

/**
 * Answers one question in Norwegian. The same question, portfolio and date give the same bytes. Never throws. The reader
 * of a portfolio is built with its first question and kept as long as the portfolio is.
 */
export function svar(sporsmaal: string, innsyn: Innsyn, omstendigheter: Omstendigheter): Svar {
  const sporrer = husket.get(innsyn) ?? lagSporrer(innsyn);
  husket.set(innsyn, sporrer);
  return sporrer.svar(sporsmaal, omstendigheter);
}
