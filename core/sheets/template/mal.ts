import { ARKSLAG, type ArkslagId } from '../catalogue/index.ts';
import { malkolonne } from './kolonne.ts';
import type { Malark } from './malark.ts';
import { AFT_DRIFT, AFT_RESULTATER, REFERANSER } from './veiledning/aft.ts';
import { EIERANDELER, KONSERN } from './veiledning/eierskap.ts';
import { ANDRE_OPPLYSNINGER, KJOEP, KOMMUNETALL } from './veiledning/kommuner.ts';
import { REGNSKAP } from './veiledning/regnskap.ts';
import { SELSKAPER } from './veiledning/selskaper.ts';
import { SLUTTAARSAKER } from './veiledning/sluttaarsaker.ts';
import { AVTALER, BESLUTNINGER, DOKUMENTER } from './veiledning/styring.ts';
import { TILTAKSREGNSKAP } from './veiledning/tiltaksregnskap.ts';
import { FELLES_BREDDER, FELLES_FORKLARINGER, type Veiledning } from './veiledning/veiledning.ts';
import { TILTAKSPLASSER, VTA_TILSKUDD } from './veiledning/vta.ts';

const VEILEDNING: Readonly<Record<ArkslagId, Veiledning>> = {
  selskaper: SELSKAPER,
  konsern: KONSERN,
  eierandeler: EIERANDELER,
  regnskap: REGNSKAP,
  tiltaksplasser: TILTAKSPLASSER,
  tiltaksregnskap: TILTAKSREGNSKAP,
  vta_tilskudd: VTA_TILSKUDD,
  aft_resultater: AFT_RESULTATER,
  sluttaarsaker: SLUTTAARSAKER,
  aft_drift: AFT_DRIFT,
  avtaler: AVTALER,
  dokumenter: DOKUMENTER,
  beslutninger: BESLUTNINGER,
  kjoep: KJOEP,
  kommunetall: KOMMUNETALL,
  andre_opplysninger: ANDRE_OPPLYSNINGER,
  referanser: REFERANSER,
};

/** The template's sheets, in the catalogue's order: its columns and words, with explanations and examples added. */
export const MAL: readonly Malark[] = ARKSLAG.map((slag) => {
  const veiledning = VEILEDNING[slag.id];
  const utelat = new Set(veiledning.utelat ?? []);
  return {
    id: slag.id,
    navn: slag.navn.nb,
    hensikt: veiledning.hensikt ?? slag.beskrivelse.nb,
    kolonner: slag.kolonner
      .filter((k) => !utelat.has(k.rolle.id))
      .map((k) => {
        const id = k.rolle.id;
        const forklaring = veiledning.forklaringer[id] ?? FELLES_FORKLARINGER[id] ?? k.rolle.navn.nb;
        return malkolonne(k, forklaring, veiledning.bredder?.[id] ?? FELLES_BREDDER[id]);
      }),
    eksempler: veiledning.eksempler,
  };
});

const ETTER_ID: ReadonlyMap<ArkslagId, Malark> = new Map(MAL.map((ark) => [ark.id, ark]));

/** The template's sheet of one kind. */
export function malark(id: ArkslagId): Malark {
  const ark = ETTER_ID.get(id);
  if (ark === undefined) throw new RangeError(`malen har ikke arket ${id}`);
  return ark;
}
