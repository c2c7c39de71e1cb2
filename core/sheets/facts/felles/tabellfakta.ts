import { FELT_IDER, type FeltId, type Maaledefinisjon, type Nivaa } from '../../../portfolio/index.ts';
import { absolutt, type Broek, type Figur, type Kilde, type Periode, sammenlign } from '../../../values/index.ts';
import type { Problemsamler } from '../../problemsamler.ts';
import type { Kolonne, Tabell } from '../../structure/tabell.ts';
import { tier } from '../../values/lest.ts';
import type { Figurlesing } from '../figurleser.ts';
import type { Faktasamler } from '../samler.ts';
import { type Aftsamling, leverAft } from './aft.ts';
import { Kolonneavrunding, presisjonFor } from './avrunding.ts';

type Funnet = Extract<Figurlesing, { slag: 'kjent' | 'mangler' }>;

interface Plass {
  readonly selskap: string;
  readonly periode: Periode;
  readonly nivaa: Nivaa | null;
}

interface Feltfunn extends Plass {
  readonly felt: FeltId;
  readonly lest: Funnet;
  readonly kilde: Kilde;
  /** For telling repeats: the column, when it carries its own year. */
  readonly kolonne: string;
  readonly utenEnhet: boolean;
  readonly overskrift: Kolonne;
}

interface Vtasamling extends Plass {
  readonly kilde: Kilde;
  readonly deler: Map<string, Figur>;
}

export function tilFigur(lest: Funnet, kilde: Kilde, felles: Broek | null = null): Figur {
  if (lest.slag === 'mangler') return { status: 'mangler', kilde };
  return {
    status: 'kjent',
    verdi: lest.verdi,
    presisjon: presisjonFor(lest.steg, lest.tierpotens === null ? null : felles),
    kilde,
  };
}

const FELTNUMMER: ReadonlyMap<FeltId, number> = new Map(FELT_IDER.map((id, nr) => [id, nr]));
const NIVAANUMMER = { konsern: 1, selskap: 2 } as const;

/** One number for what a figure is a figure of: a hundred thousand of them are looked up. */
export function feltnoekkel(
  f: Faktasamler,
  felt: FeltId,
  selskap: string,
  periode: Periode,
  nivaa: Nivaa | null,
): number {
  return (
    (f.nummer(selskap, periode) * 3 + (nivaa === null ? 0 : NIVAANUMMER[nivaa])) * FELT_IDER.length +
    (FELTNUMMER.get(felt) ?? 0)
  );
}

const EN_MILLION = tier(6);
const noekkelFor = (p: Plass): string => `${p.selskap}|${p.periode.fra}|${p.periode.til}|${p.nivaa ?? ''}`;

/** What one table gave, held back until all of a column is seen, so that its rounding can be. */
export class Tabellfakta {
  readonly #t: Tabell;
  readonly #fakta: Faktasamler;
  readonly #problemer: Problemsamler;
  readonly #felt: Feltfunn[] = [];
  readonly #aft = new Map<string, Aftsamling>();
  readonly #vta = new Map<string, Vtasamling>();
  #meldtTidspunkt = false;

  constructor(t: Tabell, fakta: Faktasamler, problemer: Problemsamler) {
    this.#t = t;
    this.#fakta = fakta;
    this.#problemer = problemer;
  }

  felt(f: Feltfunn): void {
    this.#felt.push(f);
  }

  aft(rad: number, p: Plass, definisjon: Maaledefinisjon, del: string, lest: Funnet, kilde: Kilde, k: Kolonne): void {
    if (definisjon.antatt && !this.#meldtTidspunkt) {
      this.#meldtTidspunkt = true;
      this.#problemer.meld(k.celle, { kode: 'antatt_tidspunkt', felter: { kolonne: k.overskrift } });
    }
    const figur = this.#gyldigAft(del, lest, kilde);
    if (figur === null) return;
    const noekkel = `${rad}|${noekkelFor(p)}|${definisjon.tidspunkt}|${definisjon.omfatter}|${definisjon.kildeslag}|${definisjon.arbeidsgrense ?? ''}`;
    const samling = this.#aft.get(noekkel) ?? {
      selskap: p.selskap,
      periode: p.periode,
      definisjon,
      kilde,
      deler: new Map<string, Figur>(),
    };
    this.#aft.set(noekkel, samling);
    this.#settDel(p.selskap, `aft ${noekkel}`, samling.deler, del, figur);
  }

  #settDel(selskap: string, noekkel: string, deler: Map<string, Figur>, del: string, figur: Figur): void {
    const foer = deler.get(del);
    if (foer === undefined) deler.set(del, figur);
    else this.#fakta.annenVerdi(selskap, `${noekkel} ${del}`, foer, figur, this.#problemer);
  }

  /** Participants are whole people, and a share of them is at most all. */
  #gyldigAft(del: string, lest: Funnet, kilde: Kilde): Figur | null {
    if (lest.slag === 'kjent' && lest.steg === null && lest.verdi.n !== 1n) {
      this.#problemer.meld(kilde.celle ?? null, {
        kode: 'ugyldig_tall',
        felter: { tekst: `${lest.verdi.t}/${lest.verdi.n}`, type: 'antall' },
      });
      return null;
    }
    if (lest.slag === 'kjent' && lest.steg !== null && lest.verdi.t > lest.verdi.n) {
      this.#problemer.meld(kilde.celle ?? null, { kode: 'ugyldig_andel', felter: { tekst: del } });
      return null;
    }
    return tilFigur(lest, kilde);
  }

  vta(rad: number, p: Plass, del: string, lest: Funnet, kilde: Kilde): void {
    const noekkel = `${rad}|${noekkelFor(p)}`;
    const samling = this.#vta.get(noekkel) ?? { ...p, kilde, deler: new Map<string, Figur>() };
    this.#vta.set(noekkel, samling);
    this.#settDel(p.selskap, `vta ${noekkel}`, samling.deler, del, tilFigur(lest, kilde));
  }

  lever(): void {
    this.#leverFelt();
    for (const s of this.#aft.values()) leverAft(s, this.#fakta, this.#problemer);
    for (const s of this.#vta.values()) this.#leverVta(s);
  }

  #leverFelt(): void {
    const avrundinger = new Map<FeltId, Kolonneavrunding>();
    for (const f of this.#felt) {
      if (f.lest.slag !== 'kjent' || f.lest.tierpotens === null) continue;
      const avrunding = avrundinger.get(f.felt) ?? new Kolonneavrunding();
      avrundinger.set(f.felt, avrunding);
      avrunding.legg(f.lest.verdi, f.lest.tierpotens);
    }
    this.#spoerOmEnhet();
    for (const f of this.#felt) {
      const figur = tilFigur(f.lest, f.kilde, avrundinger.get(f.felt)?.steg ?? null);
      const { selskap, felt, periode, nivaa } = f;
      const noekkel = feltnoekkel(this.#fakta, felt, selskap, periode, nivaa);
      if (this.#fakta.ny(selskap, noekkel, figur, f.kolonne, this.#problemer)) {
        this.#fakta.observasjoner.push({ selskap, felt, periode, nivaa, figur, paastand: false });
      }
    }
  }

  /** Turnover of some thousand kroner where no unit is given is read as it stands, and asked about. */
  #spoerOmEnhet(): void {
    const omsetning = this.#felt.filter(
      (f) => f.felt === 'omsetning' && f.lest.slag === 'kjent' && f.lest.tierpotens !== null,
    );
    const [foerste] = omsetning;
    if (
      foerste === undefined ||
      !omsetning.every(
        (f) => f.utenEnhet && f.lest.slag === 'kjent' && sammenlign(absolutt(f.lest.verdi), EN_MILLION) < 0,
      )
    )
      return;
    this.#problemer.meld(foerste.overskrift.celle, {
      kode: 'ukjent_enhet',
      felter: { kolonne: foerste.overskrift.overskrift },
    });
  }

  #leverVta(s: Vtasamling): void {
    const del = (id: string) => s.deler.get(id) ?? null;
    this.#fakta.vta.push({
      selskap: s.selskap,
      bostedskommune: null,
      periode: s.periode,
      deltakere: null,
      plasser: null,
      maanedsverk: null,
      statligTilskudd: del('statlig_tilskudd'),
      kommunaltTilskudd: del('kommunalt_tilskudd'),
      oppgittAndel: del('oppgitt_medfinansieringsandel'),
      kilde: { ...s.kilde, ark: this.#t.ark },
    });
  }
}
