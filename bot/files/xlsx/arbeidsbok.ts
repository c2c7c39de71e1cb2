import { type Ark, cellenavn, type Formelcelle, finnSirkler } from '#core/sheets';
import { Arkinnhold } from '../arkinnhold.ts';
import { Filavbrudd, type Filproblem, type Filtekster, filfeil, tospraaklig } from '../feil.ts';
import { Arkgrense, Forbruk } from '../forbruk.ts';
import { type Grenser, visGrense } from '../grenser.ts';
import { Tekstlager } from '../tekstlager.ts';
import { OedelagtXml } from '../xml/leser.ts';
import { OedelagtZip } from '../zip/arkiv.ts';
import { type Arbeidsbokdeler, type Arkhendelser, Arkleser } from './arkleser.ts';
import { DelteTeksterLeser } from './delte-tekster.ts';
import { type Arkoppfoering, Oppsettleser, Relasjonsleser } from './oppsett.ts';
import type { Pakke } from './pakke.ts';
import { Stilleser } from './stiler.ts';

const FLEST_LANGE_TEKSTER = 20;
const FLEST_FORMLER = 20_000;
/** Circular formulas named one by one in a sheet; the rest are counted. */
const FLEST_SIRKLER = 20;

export interface Lestark {
  readonly ark: readonly Ark[];
  readonly problemer: readonly Filproblem[];
}

/**
 * Reads the sheets of a workbook. A sheet that is damaged or too large is left out with a problem that names it;
 * when no sheet is left, the whole file is.
 * @throws Filavbrudd, OedelagtXml, OedelagtZip, ForMyeUtpakket, ForMyeTekst
 */
export async function lesArkene(pakke: Pakke, fil: string, grenser: Grenser): Promise<Lestark> {
  const sti = await arbeidsbokSti(pakke);
  const mappe = sti.slice(0, Math.max(0, sti.lastIndexOf('/')));
  const relasjoner = new Relasjonsleser(mappe);
  await pakke.les(`${mappe}/_rels/${sti.slice(mappe.length).replace(/^\//, '')}.rels`, relasjoner);
  const oppsett = new Oppsettleser();
  if (!(await pakke.les(sti, oppsett)) || oppsett.ark.length === 0) throw new OedelagtXml();
  if (oppsett.ark.length > grenser.ark) {
    throw new Filavbrudd(filfeil('for_mange_ark', (t) => t.for_mange_ark(fil, visGrense(grenser.ark))));
  }
  const lager = new Tekstlager(grenser.tekst);
  const tekster = new DelteTeksterLeser(lager, grenser.celletekst);
  await pakke.les(relasjoner.avType('sharedStrings')?.maal ?? `${mappe}/sharedStrings.xml`, tekster);
  const stiler = new Stilleser();
  await pakke.les(relasjoner.avType('styles')?.maal ?? `${mappe}/styles.xml`, stiler);
  const leser = new Arkrekke(pakke, grenser, oppsett.itererer, {
    tekster,
    formater: stiler.formater,
    fra1904: oppsett.fra1904,
    lager,
    celletekst: grenser.celletekst,
  });
  for (const oppfoering of oppsett.ark) {
    const relasjon = relasjoner.relasjoner.get(oppfoering.relasjon);
    if (relasjon === undefined) leser.oedelagt(oppfoering);
    else if (relasjon.type === 'worksheet') await leser.les(oppfoering, relasjon.maal);
  }
  return leser.ferdig(fil);
}

async function arbeidsbokSti(pakke: Pakke): Promise<string> {
  const rot = new Relasjonsleser('');
  await pakke.les('_rels/.rels', rot);
  return rot.avType('officeDocument')?.maal ?? 'xl/workbook.xml';
}

/** The sheets of one workbook, read one after the other. */
class Arkrekke {
  readonly #pakke: Pakke;
  readonly #grenser: Grenser;
  readonly #itererer: boolean;
  readonly #deler: Arbeidsbokdeler;
  readonly #forbruk: Forbruk;
  readonly #ark: { readonly oppfoering: Arkoppfoering; readonly innhold: Arkinnhold }[] = [];
  readonly #problemer: Filproblem[] = [];
  readonly #formler: Formelcelle[] = [];

  /** `itererer`: the workbook says that its circular references are meant. */
  constructor(pakke: Pakke, grenser: Grenser, itererer: boolean, deler: Arbeidsbokdeler) {
    this.#pakke = pakke;
    this.#grenser = grenser;
    this.#itererer = itererer;
    this.#deler = deler;
    this.#forbruk = new Forbruk(grenser);
  }

  async les(oppfoering: Arkoppfoering, sti: string): Promise<void> {
    const forbruk = this.#forbruk.nyttArk();
    const innhold = new Arkinnhold(forbruk);
    const merker: { problemer: Filproblem[]; formler: Formelcelle[] } = { problemer: [], formler: [] };
    try {
      const funnet = await this.#pakke.les(
        sti,
        new Arkleser(this.#deler, innhold, this.#hendelser(oppfoering, merker)),
      );
      if (!funnet) throw new OedelagtXml();
    } catch (feil) {
      if (feil instanceof Arkgrense) this.#forStort(oppfoering, feil.kode);
      else if (feil instanceof OedelagtXml || feil instanceof OedelagtZip) this.oedelagt(oppfoering);
      else throw feil;
      return;
    }
    this.#forbruk.behold(forbruk);
    this.#ark.push({ oppfoering, innhold });
    this.#problemer.push(...merker.problemer);
    this.#formler.push(...merker.formler);
    if (innhold.utenfor)
      this.#meld('utenfor_arket', 'feil', oppfoering.navn, null, (t) => t.utenfor_arket(oppfoering.navn));
  }

  oedelagt(oppfoering: Arkoppfoering): void {
    this.#meld('oedelagt_ark', 'feil', oppfoering.navn, null, (t) => t.oedelagt_ark(oppfoering.navn));
  }

  ferdig(fil: string): Lestark {
    if (this.#ark.length === 0) throw new Filavbrudd(this.#ingenArk(fil));
    if (!this.#itererer) this.#merkSirkler();
    return {
      ark: this.#ark.map(({ oppfoering, innhold }) => innhold.ferdig(oppfoering.navn, oppfoering.skjult)),
      problemer: this.#problemer,
    };
  }

  #hendelser(oppfoering: Arkoppfoering, merker: { problemer: Filproblem[]; formler: Formelcelle[] }): Arkhendelser {
    const grense = visGrense(this.#grenser.celletekst);
    return {
      forLangTekst: (rad, kolonne) => {
        if (merker.problemer.length >= FLEST_LANGE_TEKSTER) return;
        const celle = cellenavn(rad, kolonne);
        const tekst = tospraaklig((t) => t.for_lang_tekst(celle, grense));
        merker.problemer.push({ kode: 'for_lang_tekst', alvor: 'advarsel', ark: oppfoering.navn, celle, tekst });
      },
      formel: (rad, kolonne, formel, tom) => {
        if (this.#formler.length + merker.formler.length >= FLEST_FORMLER) return;
        merker.formler.push({ ark: oppfoering.navn, rad, kolonne, tom, formel: this.#deler.lager.behold(formel) });
      },
    };
  }

  #merkSirkler(): void {
    const antall = new Map<string, number>();
    for (const { ark, rad, kolonne, formel } of finnSirkler(this.#formler)) {
      const lest = this.#ark.find(({ oppfoering }) => oppfoering.navn === ark);
      lest?.innhold.sett(rad, kolonne, { slag: 'formel_uten_resultat', formel }, false);
      const nummer = (antall.get(ark) ?? 0) + 1;
      antall.set(ark, nummer);
      if (nummer > FLEST_SIRKLER) continue;
      const celle = cellenavn(rad, kolonne);
      this.#meld('sirkulaer_formel', 'advarsel', ark, celle, (t) => t.sirkulaer_formel(celle));
    }
    for (const [ark, alle] of antall) {
      const flere = alle - FLEST_SIRKLER;
      if (flere <= 0) continue;
      this.#meld('sirkulaer_formel', 'advarsel', ark, null, (t) => t.flere_sirkulaere_formler(visGrense(flere)));
    }
  }

  #forStort(oppfoering: Arkoppfoering, kode: Arkgrense['kode']): void {
    const grense = visGrense(kode === 'for_mange_rader' ? this.#grenser.rader : this.#grenser.celler);
    const tekst = kode === 'for_mange_rader' ? 'ark_for_mange_rader' : 'ark_for_mange_celler';
    this.#meld(kode, 'feil', oppfoering.navn, null, (t) => t[tekst](oppfoering.navn, grense));
  }

  #ingenArk(fil: string) {
    const grenseproblem = this.#problemer.find((p) => p.kode === 'for_mange_rader' || p.kode === 'for_mange_celler');
    if (grenseproblem?.kode === 'for_mange_rader') {
      return filfeil('for_mange_rader', (t) => t.for_mange_rader(fil, visGrense(this.#grenser.rader)));
    }
    if (grenseproblem) {
      return filfeil('for_mange_celler', (t) => t.for_mange_celler(fil, visGrense(this.#grenser.celler)));
    }
    return filfeil('oedelagt_fil', (t) => t.oedelagt_fil(fil));
  }

  #meld(
    kode: Filproblem['kode'],
    alvor: Filproblem['alvor'],
    ark: string,
    celle: string | null,
    lag: (tekster: Filtekster) => string,
  ): void {
    this.#problemer.push({ kode, alvor, ark, celle, tekst: tospraaklig(lag) });
  }
}
