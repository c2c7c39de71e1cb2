import { type Alvor, type SelskapId, sorter } from '#core';
import { ord } from '../../ord/index.ts';
import type { Spraak } from '../../workbook/index.ts';
import type { Lesning } from './lesning.ts';
import { aarMedTall, type Listetall, selskapsrader, vanligAar } from './selskapsrader.ts';

export interface Selskapslinje {
  readonly id: SelskapId;
  readonly navn: string;
  readonly driftsmargin: string;
  readonly egenkapital: string;
  /** The gravest kind of finding, and in words how many; `null` when there is none. */
  readonly verst: { readonly alvor: Alvor; readonly tekst: string } | null;
}

/** What is chosen of the list. `aar` `null`: the year that most companies have figures for. */
export interface Listevalg {
  readonly kommune: string | null;
  readonly aar: number | null;
}

export interface Selskapsliste {
  /** What there is to choose from: kommuner by name, years newest first. */
  readonly kommuner: readonly string[];
  readonly aarene: readonly number[];
  /** What is shown. `aar` `null`: no year has figures. */
  readonly kommune: string | null;
  readonly aar: number | null;
  readonly linjer: readonly Selskapslinje[];
}

/** A figure of the list; that two sources disagree is said beside it. */
function somListetekst(tall: Listetall | null, spraak: Spraak): string {
  if (tall === null) return '–';
  return tall.motstrid ? `${tall.tekst} (${ord(spraak).status('motstrid')})` : tall.tekst;
}

/** The companies of a kommune with one year's figures, the most serious first. A choice that isn't there is as none. */
export function selskapsliste({ vurdert }: Lesning, valg: Listevalg, spraak: Spraak): Selskapsliste {
  const kommuner = sorter([...vurdert.innsyn.kommuner], (k) => k);
  const aarene = aarMedTall(vurdert);
  const kommune = kommuner.find((k) => k === valg.kommune) ?? null;
  const aar = aarene.find((a) => a === valg.aar) ?? vanligAar(vurdert);
  const linjer = selskapsrader(vurdert, { kommune, aar }, spraak).map((rad) => ({
    id: rad.selskap.id,
    navn: rad.selskap.navn,
    driftsmargin: somListetekst(rad.driftsmargin, spraak),
    egenkapital: somListetekst(rad.egenkapital, spraak),
    verst:
      rad.verst === null
        ? null
        : { alvor: rad.verst.alvor, tekst: ord(spraak).antallFunn(rad.verst.antall, rad.verst.alvor) },
  }));
  return { kommuner, aarene, kommune, aar, linjer };
}
