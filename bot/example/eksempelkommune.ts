import { type ArkslagId, MAL } from '#core/sheets';
import { type Avvik, HODERAD, skrivArk } from './arbeidsbok/ark.ts';
import { nyBok, tilBytes } from './arbeidsbok/bok.ts';
import type { Rad } from './arbeidsbok/celler.ts';
import { skrivLesMeg } from './arbeidsbok/les-meg.ts';
import { TILTAKSREGNSKAP_AVVIK, tiltaksregnskapsrader } from './arbeidsbok/tiltaksregnskap.ts';
import { AFT_DRIFT, AFT_RESULTATER, REFERANSER, SLUTTAARSAKER } from './eksempelkommune/aft.ts';
import { PLASSER, VTA_TILSKUDD } from './eksempelkommune/plasser.ts';
import { REGNSKAP } from './eksempelkommune/regnskap.ts';
import { EIERANDELER, KONSERN, SELSKAPER } from './eksempelkommune/selskaper.ts';
import {
  ANDRE_OPPLYSNINGER,
  AVTALER,
  BESLUTNINGER,
  DOKUMENTER,
  KJOEP,
  KOMMUNETALL,
} from './eksempelkommune/styring.ts';
import { TILTAKSREGNSKAP } from './eksempelkommune/tiltaksregnskap.ts';

const OM = [
  {
    tittel: 'Alt her er oppdiktet',
    punkter: [
      'Eksempelvik, Skissefjord og Utkastdal finnes ikke, og selskapene og personene finnes heller ikke.',
      'Organisasjonsnumrene har riktig kontrollsiffer, men er laget for eksempelet. Kommunenumre som begynner ' +
        'med 99, er ikke i bruk.',
      'Bare satsene for AFT og VTA er Navs egne.',
    ],
  },
  {
    tittel: 'Det det går an å finne her',
    punkter: [
      'Prøvegården går godt. Én bostedskommune betaler 24,99 % for sine innbyggere, der loven krever minst 25 %.',
      'Mønsterverkstedet taper penger, har fallende egenkapital, har gitt utbytte og har et EQUASS-sertifikat som er gått ut. ' +
        'Tiltaksregnskapet har en sum som ikke stemmer.',
      'Fiktivia har få deltakere, en privat eier med 45 % og flere tall som mangler.',
      'Skissebruket er et kommunalt foretak. Reglene om aksjekapital gjelder ikke for det.',
      'Kladdeloftet har høy driftsmargin og voksende egenkapital, men ingen plan for overskuddet.',
    ],
  },
  { tittel: 'Arkene', punkter: [] },
];

const tiltaksregnskap: Rad[] = [];
for (const skjema of TILTAKSREGNSKAP)
  tiltaksregnskap.push(...tiltaksregnskapsrader(skjema, HODERAD + 1 + tiltaksregnskap.length));

const RADER: Readonly<Record<ArkslagId, readonly Rad[]>> = {
  selskaper: SELSKAPER,
  konsern: KONSERN,
  eierandeler: EIERANDELER,
  regnskap: REGNSKAP,
  tiltaksplasser: PLASSER,
  tiltaksregnskap,
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

const AVVIK: Partial<Readonly<Record<ArkslagId, Avvik>>> = {
  tiltaksregnskap: TILTAKSREGNSKAP_AVVIK,
  vta_tilskudd: { formater: { kommunalt_tilskudd: '#,##0.00', vta_maanedsverk: '#,##0.00' } },
  aft_drift: { formater: { oppholdstid: '0.0' } },
};

/** eksempelkommune.xlsx: an invented kommune with every kind of sheet filled. */
export async function byggEksempelkommune(): Promise<Buffer> {
  const bok = nyBok('Eierblikk – eksempelkommune (oppdiktet)');
  skrivLesMeg(bok, 'Eksempelvik kommune (oppdiktet)', 'Eksempel fra Eierblikk med alle slags ark fylt ut.', OM, MAL);
  for (const ark of MAL) skrivArk(bok, ark, RADER[ark.id], AVVIK[ark.id]);
  return tilBytes(bok);
}
