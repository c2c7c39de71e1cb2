import type { Alvor } from '../findings/index.ts';
import type { Grunn, Merknad, Samlemetode } from '../metrics/index.ts';
import { finnParameter } from '../parameters/index.ts';
import { FELT } from '../portfolio/index.ts';
import { erDato, heltall, type Maalform } from '../values/index.ts';
import { visDato, visPeriode } from './dato.ts';
import { nb } from './meldinger.nb.ts';
import { nn } from './meldinger.nn.ts';
import type { Figurstatus, Meldinger } from './meldinger.ts';
import { visTall } from './tall.ts';

const MELDINGER: Readonly<Record<Maalform, Meldinger>> = { nb, nn };

function feltnavn(id: string, maalform: Maalform): string {
  return FELT.find((f) => f.id === id)?.navn[maalform] ?? id;
}

/** «mangler», «skjult», «kan ikke beregnes», «kildene er uenige». */
export function visStatus(status: Figurstatus, maalform: Maalform = 'nb'): string {
  return MELDINGER[maalform].status[status];
}

/** «brudd», «varsel», «til orientering», «kan ikke vurderes», «ikke aktuelt». */
export function visAlvor(alvor: Alvor, maalform: Maalform = 'nb'): string {
  return MELDINGER[maalform].alvor[alvor];
}

/** «0 brudd», «1 varsel», «25 varsler», «3 som ikke kan vurderes». */
export function visAntallFunn(antall: number, alvor: Alvor, maalform: Maalform = 'nb'): string {
  const ord = MELDINGER[maalform].alvorEtterTall[alvor];
  return `${visTall(heltall(antall))} ${antall === 1 ? ord.en : ord.flere}`;
}

/** «sum», «vektet snitt», «uvektet snitt», «median», «antall». */
export function visMetode(metode: Samlemetode, maalform: Maalform = 'nb'): string {
  return MELDINGER[maalform].metode[metode];
}

/** Why there is no figure, as a phrase: «vi mangler «Sum eiendeler»», «skjult: færre enn 5». */
export function visGrunn(grunn: Grunn, maalform: Maalform = 'nb'): string {
  const tekst = MELDINGER[maalform].grunn;
  switch (grunn.kode) {
    case 'oppgitt_mangler':
    case 'mangler_inndata':
    case 'nevner_ikke_positiv':
      return tekst[grunn.kode](feltnavn(grunn.felt, maalform));
    case 'mangler_parameter':
      return tekst.mangler_parameter(
        finnParameter(grunn.parameter)?.navn[maalform] ?? grunn.parameter,
        erDato(grunn.dato) ? visDato(grunn.dato) : grunn.dato,
      );
    case 'faerre_enn':
      return tekst.faerre_enn(String(grunn.grense));
    case 'holdt_tilbake':
    case 'ulik_periode':
    case 'ulikt_nivaa':
      return tekst[grunn.kode]();
  }
}

/** What must be said beside the figure, as a phrase: «tallet gjelder konsernet». */
export function visMerknad(merknad: Merknad, maalform: Maalform = 'nb'): string {
  const tekst = MELDINGER[maalform].merknad;
  switch (merknad.kode) {
    case 'del_av_aar':
    case 'flere_aar':
      return tekst[merknad.kode](visPeriode(merknad.periode));
    case 'annet_aar':
      return tekst.annet_aar(feltnavn(merknad.felt, maalform), visPeriode(merknad.periode));
    case 'konsernnivaa':
    case 'avrundet':
    case 'antatt_definisjon':
    case 'oppgitt_av_kilden':
    case 'antall_ukjent':
      return tekst[merknad.kode]();
  }
}
