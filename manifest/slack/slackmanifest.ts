import type { AppsManifestCreateArguments } from '@slack/web-api';
import { type Botrettighet, RETTIGHETER } from './rettigheter.ts';

type Manifest = AppsManifestCreateArguments['manifest'];
type Egenskaper = NonNullable<Manifest['features']>;
type Innstillinger = NonNullable<Manifest['settings']>;

/** Slack's own type, but for the scopes: web-api 8.2 lacks `assistant:write`. Every part is there. */
export interface Slackmanifest {
  readonly _metadata: NonNullable<Manifest['_metadata']>;
  readonly display_information: Manifest['display_information'];
  readonly features: Egenskaper;
  readonly oauth_config: { readonly scopes: { readonly bot: readonly Botrettighet[] } };
  readonly settings: Innstillinger;
}

/** How Slack reaches the bot: the bot calls out (no public address), or Slack calls in at an https address. */
export type Slacktransport = { readonly modus: 'socket' } | { readonly modus: 'http'; readonly adresse: string };

const STI = '/slack/events';

/** The events that the bot listens to. It gets no messages from channels but those that mention it. */
export const HENDELSER = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'file_shared',
  'message.im',
  'tokens_revoked',
] as const;

/** What a newcomer is shown before the conversation begins; the same questions as the bot itself suggests. */
const FORSLAG = [
  { title: 'Hvem har lav margin?', message: 'Hvem har driftsmargin under 3 %?' },
  { title: 'Hvem nådde AFT-målet?', message: 'Hvilke bedrifter nådde AFT-målet i 2020?' },
  { title: 'VTA-satsen', message: 'Hva er VTA-satsen i 2026?' },
  { title: 'Størst egenkapital', message: 'Topp 3 på egenkapital' },
];

function egenskaper(url: { readonly url?: string }): Egenskaper {
  return {
    agent_view: {
      agent_description: 'Svarer på spørsmål om kommunens arbeidsmarkedsbedrifter, med kilde og forbehold.',
      suggested_prompts: FORSLAG,
    },
    app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
    bot_user: { display_name: 'eierblikk', always_online: true },
    shortcuts: [
      {
        type: 'message',
        name: 'Forklar',
        callback_id: 'forklar',
        description: 'Forklarer ordene i meldingen: hva målet betyr og hvordan det regnes ut',
      },
    ],
    slash_commands: [
      {
        command: '/eierblikk',
        description: 'Spør om kommunens arbeidsmarkedsbedrifter',
        usage_hint: 'hjelp · spør … · status · abonner · tilgang',
        // Mentions come as ids: rights are given to users, not to names.
        should_escape: true,
        ...url,
      },
    ],
  };
}

function innstillinger(transport: Slacktransport): Innstillinger {
  const bot_events = [...HENDELSER];
  const felles = { org_deploy_enabled: false, token_rotation_enabled: false };
  if (transport.modus === 'socket')
    return {
      event_subscriptions: { bot_events },
      interactivity: { is_enabled: true },
      socket_mode_enabled: true,
      ...felles,
    };
  const request_url = `${transport.adresse}${STI}`;
  return {
    event_subscriptions: { request_url, bot_events },
    // The options of a menu that fetches them while somebody types come by the same way.
    interactivity: { is_enabled: true, request_url, message_menu_options_url: request_url },
    socket_mode_enabled: false,
    ...felles,
  };
}

/** The Slack app's manifest. `adresse` is a public https address without a slash at the end. */
export function lagSlackmanifest(transport: Slacktransport): Slackmanifest {
  if (transport.modus === 'http' && !/^https:\/\/[^/\s]+(?:\/[^\s]*[^/\s])?$/.test(transport.adresse))
    throw new RangeError('adressen skal begynne med https:// og ikke slutte med /');
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: 'Eierblikk',
      description: 'Nøkkeltall og funn om kommunens arbeidsmarkedsbedrifter',
      long_description:
        'Eierblikk svarer på spørsmål om arbeidsmarkedsbedriftene som kommunen eier: økonomi, VTA-medfinansiering og AFT-resultater. Hvert svar sier hvordan spørsmålet ble lest, hvor tallene kommer fra og hva de ikke sier. Tallene kommer fra arbeidsbøkene som kommunens egne ansatte tar i bruk. Ingen språkmodell er med på å regne eller svare, og ingen opplysninger om deltakere vises.',
      background_color: '#0b5c8a',
    },
    features: egenskaper(transport.modus === 'http' ? { url: `${transport.adresse}${STI}` } : {}),
    oauth_config: { scopes: { bot: RETTIGHETER.map((r) => r.scope) } },
    settings: innstillinger(transport),
  };
}

/** As it is written to file: two spaces, a line break at the end. */
export function skrivSlackmanifest(manifest: Slackmanifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
