import { driverAft, driverVta, fristFor, varigheter } from '../../findings/index.ts';
import { gjeldende, type ParameterId } from '../../parameters/index.ts';
import type { Avtale, Selskap } from '../../portfolio/index.ts';
import { type Dato, tilTall } from '../../values/index.ts';
import type { Kontekst } from '../kontekst.ts';
import { type Fristfunn, lagFrist } from './frist.ts';
import { tilstandFor } from './tilstand.ts';

interface Avtaleslag {
  readonly slag: Avtale['slag'];
  /** How long it lasts when only its beginning is stated; `null`: it must state its end. */
  readonly varighet: ParameterId | null;
  readonly varsel: ParameterId;
  gjelder(k: Kontekst, selskap: Selskap): boolean;
}

/** The same lengths and warning times as the rules: a deadline here and a finding there never disagree. */
const AVTALER: readonly Avtaleslag[] = [
  { slag: 'godkjenning', varighet: 'godkjenning_varighet', varsel: 'varsel_godkjenning', gjelder: () => true },
  {
    slag: 'avtale_aft',
    varighet: 'avtale_varighet',
    varsel: 'varsel_avtale',
    gjelder: (k, s) => driverAft(k.innsyn, s) !== 'nei',
  },
  {
    slag: 'avtale_vta',
    varighet: 'avtale_varighet',
    varsel: 'varsel_avtale',
    gjelder: (k, s) => driverVta(k.innsyn, s) !== 'nei',
  },
  { slag: 'equass', varighet: null, varsel: 'varsel_equass', gjelder: () => true },
];

function maaneder(id: ParameterId | null, dag: Dato): number | null {
  const oppslag = id === null ? null : gjeldende(id, dag);
  return oppslag?.status === 'kjent' ? tilTall(oppslag.verdi) : null;
}

function forSlag(k: Kontekst, selskap: Selskap, a: Avtaleslag): Fristfunn {
  const avtaler = k.innsyn.avtaler(selskap.id).filter((x) => x.slag === a.slag);
  const varsel = maaneder(a.varsel, k.idag) ?? 0;
  const frist = fristFor(varigheter(avtaler, maaneder(a.varighet, k.idag)), k.idag, varsel);
  const felles = { slag: a.slag, selskap, hvem: selskap.navn };
  switch (frist.slag) {
    case 'ukjent':
      return { slag: 'ukjent', hva: a.slag };
    case 'uenige': {
      const datoer = frist.varigheter.map((v) => v.til).sort();
      const [foerste = null] = datoer;
      const [varighet] = frist.varigheter;
      const tilstand = foerste === null ? 'uten_dato' : tilstandFor(foerste, k.idag, varsel);
      return lagFrist(k, {
        ...felles,
        dato: foerste,
        tilstand,
        merknad: k.tekst.frister.uenige,
        kilde: varighet?.kilde ?? null,
      });
    }
    case 'ikke_begynt':
    case 'gjelder':
    case 'gaar_snart_ut':
    case 'gaatt_ut': {
      const { til, beregnet, kilde } = frist.varighet;
      const merknad = beregnet ? k.tekst.frister.beregnet : '';
      return lagFrist(k, { ...felles, dato: til, tilstand: tilstandFor(til, k.idag, varsel), merknad, kilde });
    }
  }
}

/** When Nav's godkjenning, the avtaler with Nav and the EQUASS certificate end. */
export function avtalefrister(k: Kontekst, selskap: Selskap): readonly Fristfunn[] {
  return AVTALER.filter((a) => a.gjelder(k, selskap)).map((a) => forSlag(k, selskap, a));
}
