import { type ArkslagId, malark } from '#core/sheets';
import { type Avvik, skrivArk } from './arbeidsbok/ark.ts';
import { nyBok, tilBytes } from './arbeidsbok/bok.ts';
import type { Rad } from './arbeidsbok/celler.ts';
import { skrivLesMeg } from './arbeidsbok/les-meg.ts';
import { aftDriftRader, aftRader, referanserader } from './eksempel/aft.ts';
import { andreOpplysninger, plassrader } from './eksempel/plasser.ts';
import { konsernrader, medfinansieringsrader, regnskapsrader, selskapsrader } from './eksempel/selskaper.ts';

const OM = [
  {
    tittel: 'Hva dette er',
    punkter: [
      'De 27 arbeidsmarkedsbedriftene som sju storbykommuner eier, slik to offentlige rapporter fra 2022 beskriver dem.',
      '«Oslo Economics 2022» er rapporten til KS’ Program for storbyrettet forskning om storbykommunenes eierskap av ' +
        'arbeidsmarkedsbedrifter i skjermet sektor.',
      '«Kommunerevisjonen i Oslo 14/2022» er rapporten om arbeidsforberedende trening i Oslo Produksjon og Tjenester ' +
        'og Spir Arbeidsinkludering.',
      'Kolonnen «Kilde» sier hvilken tabell eller hvilket kapittel hver rad er fra.',
    ],
  },
  {
    tittel: 'Slik er tallene',
    punkter: [
      'Regnskapet er for konsernet, i tusen kroner, avrundet til nærmeste hundre tusen.',
      'VTA-plasser, sum har de kommunale tilleggsplassene med.',
      'Der begge rapportene har et tall, står Oslo Economics først og er hovedkilden. Der de er uenige, vises begge.',
      '«Mangler data» betyr at rapporten selv sier at tallet mangler.',
      'Bare Unikums medfinansiering (25 %) er knyttet til et navn i rapporten. Fem andre i Oslo har 50–70 %, én i ' +
        'Drammen 56 % og én i Kristiansand 50 %; rapporten sier ikke hvilke, og de står derfor ikke på noe selskap.',
    ],
  },
  { tittel: 'Arkene', punkter: [] },
];

const REGNSKAP: Avvik = {
  kolonner: ['selskap', 'aar', 'nivaa', 'omsetning', 'driftsresultat', 'egenkapital', 'oppgitt_driftsmargin', 'kilde'],
  enheter: { omsetning: '1\u00a0000\u00a0kr', driftsresultat: '1\u00a0000\u00a0kr', egenkapital: '1\u00a0000\u00a0kr' },
  formater: { oppgitt_driftsmargin: '0%' },
  hensikt:
    'Ett selskap per rad, på konsernnivå. Driftsmarginen er rapportens egen, regnet av tall som ikke var avrundet.',
};

/** The reports' names and tables on one line. */
const BREDDE_KILDE = 50;

const ARK: readonly (readonly [ArkslagId, () => Rad[], Avvik])[] = [
  [
    'selskaper',
    selskapsrader,
    { kolonner: ['selskap', 'alias', 'kommune', 'organisasjonsform', 'konsern', 'kilde'], bredder: { alias: 42 } },
  ],
  [
    'konsern',
    konsernrader,
    { kolonner: ['mor', 'datter', 'gyldig_fra', 'godkjent_arrangoer', 'kilde'], bredder: { kilde: 80 } },
  ],
  ['regnskap', regnskapsrader, REGNSKAP],
  [
    'tiltaksplasser',
    plassrader,
    {
      kolonner: [
        'selskap',
        'aar',
        'aft_plasser',
        'aft_plasser_midlertidige',
        'vta_plasser',
        'vta_plasser_kommunale',
        'kilde',
      ],
    },
  ],
  [
    'vta_tilskudd',
    medfinansieringsrader,
    {
      kolonner: ['selskap', 'bostedskommune', 'aar', 'oppgitt_medfinansieringsandel', 'kilde'],
      formater: { oppgitt_medfinansieringsandel: '0%' },
    },
  ],
  [
    'aft_resultater',
    aftRader,
    {
      kolonner: [
        'selskap',
        'aar',
        'periode_fra',
        'periode_til',
        'tidspunkt',
        'omfatter',
        'arbeidsgrense',
        'kildeslag',
        'avsluttet',
        'formidlet',
        'resultatgrad',
        'kilde',
      ],
      formater: { resultatgrad: '0%' },
    },
  ],
  [
    'aft_drift',
    aftDriftRader,
    {
      kolonner: ['selskap', 'aar', 'praksis_andel', 'oppholdstid', 'kilde'],
      formater: { praksis_andel: '0%', oppholdstid: '0.0' },
    },
  ],
  ['andre_opplysninger', andreOpplysninger, { bredder: { kilde: 76 } }],
  ['referanser', referanserader, { formater: { resultatgrad: '0%' } }],
];

/** eksempel.xlsx: the 27 companies of the two reports. */
export async function byggEksempel(): Promise<Buffer> {
  const bok = nyBok('Eierblikk – eksempel: 27 arbeidsmarkedsbedrifter');
  const arkene = ARK.map(([id]) => malark(id));
  skrivLesMeg(
    bok,
    '27 arbeidsmarkedsbedrifter i sju storbykommuner',
    'Eksempel fra Eierblikk. Virkelige tall, fra to offentlige rapporter.',
    OM,
    arkene,
  );
  for (const [id, rader, avvik] of ARK)
    skrivArk(bok, malark(id), rader(), { ...avvik, bredder: { kilde: BREDDE_KILDE, ...avvik.bredder } });
  return tilBytes(bok);
}
