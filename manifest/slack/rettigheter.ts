import type { AppsManifestCreateArguments } from '@slack/web-api';

type Manifest = AppsManifestCreateArguments['manifest'];

type ManifestBotScope = NonNullable<NonNullable<NonNullable<Manifest['oauth_config']>['scopes']>['bot']>[number];

/** Slack's scopes for bots; web-api 8.2 lacks `assistant:write` in its list. */
export type Botrettighet = ManifestBotScope | 'assistant:write';

/** A scope that the bot asks for: what for, in words that a security department can read, and what in the code needs it. */
export interface Rettighet {
  readonly scope: Botrettighet;
  readonly hvorfor: string;
  /** Web API methods that need it. */
  readonly metoder: readonly string[];
  /** Events and features that need it. */
  readonly hendelser: readonly string[];
}

/**
 * Every scope of the bot, and no other: it reads no channel's messages (mentions and direct messages only), joins no
 * channel by itself and posts in none that it isn't invited to.
 */
export const RETTIGHETER: readonly Rettighet[] = [
  {
    scope: 'app_mentions:read',
    hvorfor: 'Ser meldinger som nevner @eierblikk, for å svare på dem.',
    metoder: [],
    hendelser: ['app_mention'],
  },
  {
    scope: 'assistant:write',
    hvorfor: 'Viser forslag til spørsmål og at svaret er underveis, i samtalevinduet.',
    metoder: ['assistant.threads.setStatus', 'assistant.threads.setSuggestedPrompts'],
    hendelser: ['agent_view'],
  },
  {
    scope: 'channels:read',
    hvorfor: 'Ser om en kanal er delt med en annen virksomhet: da svarer boten ikke.',
    metoder: ['conversations.info'],
    hendelser: [],
  },
  {
    scope: 'chat:write',
    hvorfor: 'Svarer i kanaler der boten er invitert, og i direktemeldinger.',
    metoder: ['chat.postMessage', 'chat.postEphemeral', 'chat.update', 'chat.delete'],
    hendelser: [],
  },
  {
    scope: 'commands',
    hvorfor: 'Kommandoen /eierblikk og snarveien «Forklar».',
    metoder: [],
    hendelser: ['slash_commands', 'shortcuts'],
  },
  {
    scope: 'files:read',
    hvorfor: 'Leser arbeidsbøker som slippes i en kanal eller direktemelding med boten.',
    metoder: ['files.info'],
    hendelser: ['file_shared'],
  },
  {
    scope: 'files:write',
    hvorfor: 'Legger ut problemlisten som en egen arbeidsbok.',
    metoder: ['files.getUploadURLExternal', 'files.completeUploadExternal', 'files.uploadV2'],
    hendelser: [],
  },
  {
    scope: 'groups:read',
    hvorfor: 'Det samme som channels:read, for private kanaler.',
    metoder: ['conversations.info'],
    hendelser: [],
  },
  {
    scope: 'im:history',
    hvorfor: 'Ser direktemeldinger til boten, for å svare på dem.',
    metoder: [],
    hendelser: ['message.im'],
  },
  {
    scope: 'users:read',
    hvorfor:
      'Ser om en bruker er gjest eller fra en annen virksomhet: da svarer boten ikke. Viser navnet til den som kobler Excel til boten.',
    metoder: ['users.info'],
    hendelser: [],
  },
];

/** Methods that need no scope, or another kind of token. */
export const METODER_UTEN_RETTIGHET: readonly string[] = [
  'api.test',
  'apps.connections.open',
  'auth.revoke',
  'auth.test',
  'views.open',
  'views.publish',
  'views.push',
  'views.update',
];
