import { type Dato, periodeTekst, tallform, visMedForm, visPeriodekode, visStatus, visVerdi } from '#core';
import type { Rad, Svar } from '#core/questions';
import type { Varselmelding } from '../alerts/index.ts';
import type { Besvarelse, Leser } from '../answers/index.ts';
import type { Importert } from '../imports/index.ts';
import type { Abonnement, LagretFunn, Versjon } from '../store/index.ts';
import { videreFra } from './handlinger.ts';
import type { Dempingsvalg } from './lyttere/varselknapper.ts';
import type { Melding } from './melding.ts';
import { ufarlig } from './meldingstekst.ts';

export const HANDLING = {
  velg: /^velg_\d$/,
  videre: /^videre_/,
  grunnlag: 'grunnlag',
  tilbakemelding: 'tilbakemelding',
  slett: 'slett',
  taIBruk: 'ta_i_bruk',
  kvitter: 'kvitter',
  utsett: 'utsett',
} as const;
export const DEMPINGSSKJEMA = { id: 'demping', grunn: 'grunn', til: 'til' } as const;
export const FORSLAG = [
  { tittel: 'Hvem har lav margin?', spoersmaal: 'Hvem har driftsmargin under 3 %?' },
  { tittel: 'Når vi AFT-målet?', spoersmaal: 'Hvilke bedrifter nådde AFT-målet i 2020?' },
  { tittel: 'VTA-satsen i år', spoersmaal: 'Hva er VTA-satsen i 2026?' },
] as const;

const seksjon = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text: text.slice(0, 3000) } });
const knapp = (action_id: string, tekst: string, value: string) => ({
  type: 'button',
  action_id,
  text: { type: 'plain_text', text: tekst.slice(0, 75) },
  value,
});

type Besvart = Extract<Besvarelse, { slag: 'besvart' }>;
function rad(r: Rad): string {
  const v = r.verdi === null ? visStatus(r.status) : visVerdi(r.verdi, r.enhet);
  return `• ${ufarlig(r.selskap ?? r.navn ?? '')} ${r.periode === null ? '' : visPeriodekode(r.periode)}: ${v}`;
}
function tekstAv(s: Svar): string {
  return [
    s.tolkning === '' ? '' : `*${ufarlig(s.tolkning)}*`,
    ufarlig(s.tekst),
    ...s.rader.slice(0, 30).map(rad),
    ...s.forbehold.map((f) => `_${ufarlig(f)}_`),
  ]
    .filter((l) => l !== '')
    .join('\n');
}
export function visSvar({ svar, leser }: Besvart, bruker: string, idag: Dato): readonly Melding[] {
  const text = tekstAv(svar);
  const v = videreFra(svar, leser, idag);
  const elements = [
    ...svar.valg.map((valg, nr) => knapp(`velg_${nr}`, valg, valg)),
    ...(v.grunnlag === null ? [] : [knapp('grunnlag', 'Vis grunnlag', v.grunnlag)]),
    ...(v.overTid === null ? [] : [knapp('videre_over_tid', 'Over tid', v.overTid)]),
    ...(v.sammenlign === null ? [] : [knapp('videre_sammenlign', 'Sammenlign', v.sammenlign)]),
    knapp('slett', 'Slett', bruker),
  ];
  return [{ text, blocks: [seksjon(text), { type: 'actions', elements }] }, { text }];
}
export function visGrunnlag({ svar }: Besvart): readonly Melding[] {
  return [{ text: [...svar.rader.map((r) => `${rad(r)} (${ufarlig(r.kilde ?? '')})`)].join('\n') }];
}
export function visImport({ versjon }: Importert): readonly Melding[] {
  const text = `Leste ${versjon.filer.map((f) => ufarlig(f.navn)).join(', ')}: ${JSON.stringify(versjon.antall)}`;
  return [
    {
      text,
      blocks: [
        seksjon(text),
        {
          type: 'actions',
          elements: [
            knapp(
              HANDLING.taIBruk,
              'Ta i bruk',
              JSON.stringify({ versjon: versjon.id, forventet: versjon.grunnversjon }),
            ),
          ],
        },
      ],
    },
  ];
}
export function visVarsel(m: Varselmelding): readonly Melding[] {
  const text = m.endringer
    .map((e) => `${e.foer?.alvor ?? 'ingen'} → ${e.etter?.alvor ?? 'ingen'}: ${e.noekkel}`)
    .join('\n');
  return [{ text, blocks: [seksjon(text)] }];
}
export function dempingsmodal(valg: Dempingsvalg, forslag: Dato): object {
  return {
    type: 'modal',
    callback_id: DEMPINGSSKJEMA.id,
    private_metadata: JSON.stringify(valg),
    title: { type: 'plain_text', text: 'Kvitter' },
    submit: { type: 'plain_text', text: 'Lagre' },
    blocks: [forslag],
  };
}
export function visHjem(_: {
  leser: Leser;
  funn: readonly LagretFunn[];
  abonnementer: readonly Abonnement[];
  versjon: Versjon | null;
  lest: Dato;
}): object {
  return { type: 'home', blocks: [seksjon('Eierblikk')] };
}
export function visHjemUtenTilgang(tekst: string): object {
  return { type: 'home', blocks: [seksjon(tekst)] };
}
void [periodeTekst, tallform, visMedForm];
