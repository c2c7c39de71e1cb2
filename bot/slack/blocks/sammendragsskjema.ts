import type { InputBlock, ModalView, PlainTextElement, PlainTextOption } from '@slack/types';
import { type Maalform, TIDSPLANEKSEMPLER } from '#core';
import { GRENSER } from './grenser.ts';
import { SAMMENDRAGSSKJEMA as FELT } from './handling.ts';
import { TEKSTER } from './tekst/index.ts';
import { rent } from './trygg.ts';

export const MOTTAKERVALG = ['her', 'kanal', 'meg', 'person', 'epost'] as const;
export type Mottakervalg = (typeof MOTTAKERVALG)[number];
export const SKJEMAFORMER = ['melding', 'pdf', 'xlsx', 'docx', 'md'] as const;
export type Skjemaform = (typeof SKJEMAFORMER)[number];

/** Something that can be chosen, and what comes back when it is. */
export interface Valg {
  readonly tekst: string;
  readonly verdi: string;
}

/** What stands in the form. */
export interface Skjemaverdier {
  readonly hvem: Mottakervalg;
  readonly kanal: string | null;
  readonly person: string | null;
  readonly epost: string;
  readonly hva: Valg | null;
  readonly naar: string;
  readonly former: readonly Skjemaform[];
  readonly maalform: Maalform;
  readonly lengde: 'kort' | 'lang';
  readonly bareNytt: boolean;
}

export interface Skjemadata {
  /** Comes back with the form; at most 3 000 characters. */
  readonly minne: string;
  /** An existing subscription is changed. */
  readonly endrer: boolean;
  /** Opened where nobody else sees it: «here» is a direct message. */
  readonly direkte: boolean;
  readonly harEpost: boolean;
  readonly verdier: Skjemaverdier;
  readonly maalform: Maalform;
}

const plain = (text: string): PlainTextElement => ({ type: 'plain_text', text });

/** An option as Slack takes it; `null`: its value is too long to be carried. */
export function somValg({ tekst, verdi }: Valg): PlainTextOption | null {
  if (verdi.length > GRENSER.valg.verdi || verdi === '') return null;
  return { text: plain(rent(tekst, GRENSER.valg.tekst)), value: verdi };
}

function felt(
  id: string,
  ledetekst: string,
  element: InputBlock['element'],
  mer: Pick<InputBlock, 'optional' | 'dispatch_action'> & { readonly hjelp?: string } = {},
): InputBlock {
  const { hjelp, ...resten } = mer;
  return {
    type: 'input',
    block_id: id,
    label: plain(ledetekst),
    element,
    ...(hjelp === undefined ? {} : { hint: plain(hjelp) }),
    ...resten,
  };
}

/** One of a few, all in sight or in a list; the first unless the chosen one is there. */
function enAv(type: 'static_select' | 'radio_buttons', id: string, valgene: readonly Valg[], valgt: string) {
  const options = valgene.map(({ tekst, verdi }) => ({ text: plain(tekst), value: verdi }));
  const initial_option = options.find((o) => o.value === valgt) ?? options[0];
  return { type, action_id: id, options, ...(initial_option === undefined ? {} : { initial_option }) };
}

function hvemfelt({ direkte, harEpost, verdier, maalform }: Skjemadata): InputBlock {
  const { skjema: t } = TEKSTER[maalform];
  const m = t.valgtMottaker;
  const valgene: Valg[] = [
    { verdi: 'her', tekst: direkte ? m.herDirekte : m.herKanal },
    { verdi: 'kanal', tekst: direkte ? m.kanal : m.enAnnenKanal },
    ...(direkte ? [] : [{ verdi: 'meg', tekst: m.meg }]),
    { verdi: 'person', tekst: m.person },
    ...(harEpost ? [{ verdi: 'epost', tekst: m.epost }] : []),
  ];
  return felt(FELT.hvem, t.hvem, enAv('static_select', FELT.hvem, valgene, verdier.hvem), { dispatch_action: true });
}

/** The field that the chosen kind of recipient asks for; none for «here» and «me». */
function mottakerfelt({ verdier, maalform }: Skjemadata): InputBlock[] {
  const { skjema: t } = TEKSTER[maalform];
  switch (verdier.hvem) {
    case 'her':
    case 'meg':
      return [];
    case 'kanal': {
      const element = {
        type: 'conversations_select' as const,
        action_id: FELT.kanal,
        filter: {
          include: ['public' as const, 'private' as const],
          exclude_external_shared_channels: true,
          exclude_bot_users: true,
        },
        ...(verdier.kanal === null ? {} : { initial_conversation: verdier.kanal }),
      };
      return [felt(FELT.kanal, t.kanal, element, { hjelp: t.kanalHint })];
    }
    case 'person': {
      const valgt = verdier.person === null ? {} : { initial_user: verdier.person };
      const element = { type: 'users_select' as const, action_id: FELT.person, ...valgt };
      return [felt(FELT.person, t.person, element, { hjelp: t.personHint })];
    }
    case 'epost': {
      // Slack takes no other text here than an address, not even as what it begins with.
      const begynner = /^[^\s@]+@[^\s@]+\.[a-z]+$/i.test(verdier.epost) ? { initial_value: verdier.epost } : {};
      const element = { type: 'email_text_input' as const, action_id: FELT.epost, ...begynner };
      return [felt(FELT.epost, t.epost, element, { hjelp: t.epostHint })];
    }
  }
}

function innholdsfelter({ verdier, maalform }: Skjemadata): InputBlock[] {
  const { skjema: t } = TEKSTER[maalform];
  const valgt = verdier.hva === null ? null : somValg(verdier.hva);
  const former = SKJEMAFORMER.map((form) => ({ text: plain(t.form[form]), value: form }));
  const valgteFormer = former.filter((o) => verdier.former.includes(o.value));
  const hoppOver = [{ text: plain(t.nyttBareValg), value: FELT.nytt }];
  const eksempler = TIDSPLANEKSEMPLER.map((e) => `«${e}»`).join(', ');
  return [
    felt(
      FELT.hva,
      t.hva,
      {
        type: 'external_select',
        action_id: FELT.hva,
        min_query_length: 0,
        ...(valgt === null ? {} : { initial_option: valgt }),
      },
      { hjelp: t.hvaHint },
    ),
    felt(
      FELT.naar,
      t.naar,
      {
        type: 'plain_text_input',
        action_id: FELT.naar,
        max_length: 200,
        ...(verdier.naar === '' ? {} : { initial_value: verdier.naar }),
      },
      { hjelp: t.naarHint(eksempler) },
    ),
    felt(FELT.former, t.former, {
      type: 'checkboxes',
      action_id: FELT.former,
      options: former,
      ...(valgteFormer.length === 0 ? {} : { initial_options: valgteFormer }),
    }),
    felt(
      FELT.lengde,
      t.lengde,
      enAv(
        'radio_buttons',
        FELT.lengde,
        [
          { verdi: 'kort', tekst: t.kort },
          { verdi: 'lang', tekst: t.lang },
        ],
        verdier.lengde,
      ),
    ),
    felt(
      FELT.maalform,
      t.maalform,
      enAv(
        'radio_buttons',
        FELT.maalform,
        [
          { verdi: 'nb', tekst: t.nb },
          { verdi: 'nn', tekst: t.nn },
        ],
        verdier.maalform,
      ),
    ),
    felt(
      FELT.nytt,
      t.nyttBare,
      {
        type: 'checkboxes',
        action_id: FELT.nytt,
        options: hoppOver,
        ...(verdier.bareNytt ? { initial_options: hoppOver } : {}),
      },
      { optional: true },
    ),
  ];
}

/** The form for making or changing a subscription. Which recipient is asked for follows the first field. */
export function abonnementsskjema(data: Skjemadata): ModalView {
  const { skjema: t } = TEKSTER[data.maalform];
  if (data.minne.length > GRENSER.visning.metadata) throw new RangeError('minnet er for langt til et skjema');
  return {
    type: 'modal',
    callback_id: FELT.id,
    private_metadata: data.minne,
    title: plain(data.endrer ? t.endre : t.nytt),
    submit: plain(t.lagre),
    close: plain(t.avbryt),
    blocks: [hvemfelt(data), ...mottakerfelt(data), ...innholdsfelter(data)],
  };
}
