import type { Innsyn } from '../portfolio/index.ts';
import { visDato } from '../text/index.ts';
import type { Dato, Maalform } from '../values/index.ts';
import { aftdel } from './deler/aft.ts';
import { datadel } from './deler/data.ts';
import { definisjonsdel } from './deler/definisjoner.ts';
import { deltakerdel } from './deler/deltakere.ts';
import { diagrammene } from './deler/diagrammer.ts';
import { eierskapsmeldingsdel } from './deler/eierskapsmelding.ts';
import { funntelling, oppmerksomhetsdel, uvurdertdel } from './deler/funn.ts';
import { kildedel } from './deler/kilder.ts';
import { noekkeltallsdel } from './deler/noekkeltall.ts';
import { overskriften } from './deler/overskrift.ts';
import { kommunedel } from './deler/per-kommune.ts';
import { vtadel } from './deler/vta.ts';
import { fristdel } from './frister/frister.ts';
import { type Kontekst, type Linjetak, lagKontekst, selskaperI } from './kontekst.ts';
import type { Sammendrag, Utsnitt } from './modell/index.ts';
import { type Forrige, nyttdel } from './nytt/nytt.ts';

export interface Sammendragsvalg {
  /** Deadlines and findings are as of this day. */
  readonly idag: Dato;
  /** Default: the whole portfolio. */
  readonly utsnitt?: Utsnitt;
  /** Bokmål unless said. */
  readonly maalform?: Maalform;
  /** What the last summary of the same part was made of; without it nothing is new and nothing is old. */
  readonly forrige?: Forrige | null;
  /** How many rows of each section one page has room for. */
  readonly tak?: Linjetak;
}

function tittelen(k: Kontekst): string {
  const { tekst, utsnitt, innsyn, selskaper } = k;
  if (utsnitt.slag === 'selskap') return selskaper[0]?.navn ?? '';
  if (utsnitt.slag === 'kommune') return tekst.tittel.kommune(utsnitt.kommune, selskaper.length);
  const [eneste, ...flere] = innsyn.kommuner;
  return eneste !== undefined && flere.length === 0
    ? tekst.tittel.kommune(eneste, selskaper.length)
    : tekst.tittel.portefolje;
}

function undertittelen(k: Kontekst): string {
  const { tekst, selskaper, utsnitt } = k;
  const kommuner = new Set(selskaper.flatMap((s) => s.kommune ?? []));
  const omfang =
    utsnitt.slag === 'selskap'
      ? [...kommuner].join('')
      : `${tekst.bedrifter(selskaper.length)}${kommuner.size < 2 ? '' : ` i ${tekst.kommuner(kommuner.size)}`}`;
  return [visDato(k.idag), omfang].filter((t) => t !== '').join(' · ');
}

/**
 * The summary of a portfolio, of one kommune's companies or of one company, on a day. Everything in it has passed the
 * privacy table, which is decided on the whole portfolio whoever the summary is for.
 *
 * Throws RangeError for a kommune or a company that the portfolio hasn't got: whoever asks has looked it up.
 */
export function lagSammendrag(innsyn: Innsyn, valg: Sammendragsvalg): Sammendrag {
  const { idag, utsnitt = { slag: 'portefolje' }, maalform = 'nb', forrige = null, tak } = valg;
  if (utsnitt.slag !== 'portefolje' && selskaperI(innsyn, utsnitt).length === 0) {
    throw new RangeError('utsnittet har ingen selskaper');
  }
  const k = lagKontekst(innsyn, { idag, maalform, utsnitt, tak });
  const [perKommune, noekkeltall, aft, vta] = [kommunedel(k), noekkeltallsdel(k), aftdel(k), vtadel(k)];
  const frister = fristdel(k);
  const brukt = [
    ...noekkeltall.kolonner.flatMap((kol) => kol.maal ?? []),
    ...noekkeltall.rader.flatMap((r) => (r.slag === 'maal' ? r.utvikling.map((u) => u.maal) : [])),
    ...(aft.grupper.length === 0 ? [] : ['resultatgrad']),
    ...(vta.rader.length === 0 ? [] : ['medfinansieringsandel']),
  ];
  return {
    versjon: 1,
    maalform,
    utsnitt,
    idag,
    tittel: tittelen(k),
    undertittel: undertittelen(k),
    overskrift: overskriften(k),
    nytt: nyttdel(k, forrige),
    oppmerksomhet: oppmerksomhetsdel(k),
    funntelling: funntelling(k),
    perKommune,
    noekkeltall,
    aft,
    vta,
    frister,
    ikkeVurdert: uvurdertdel(k),
    deltakere: deltakerdel(k),
    data: datadel(k),
    definisjoner: definisjonsdel(k, brukt),
    tegnforklaring: k.tekst.tegnforklaring,
    kilder: kildedel(
      k,
      brukt,
      frister.rader.map((r) => r.kilde),
    ),
    diagrammer: diagrammene(k, aft),
    eierskapsmelding: eierskapsmeldingsdel(k),
  };
}
