import { randomBytes } from 'node:crypto';
import { RETTIGHETER } from '../../../manifest/slack/rettigheter.ts';

export interface FakeUser {
  readonly id: string;
  readonly name: string;
  readonly is_bot?: boolean;
  readonly is_restricted?: boolean;
  readonly is_ultra_restricted?: boolean;
  readonly is_stranger?: boolean;
  readonly deleted?: boolean;
  /** Another team than the workspace's own: a person from a shared channel. */
  readonly team_id?: string;
  readonly locale?: string;
}

export interface FakeChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'im' | 'mpim';
  /** The other end of a direct message. */
  readonly user?: string;
  /** Whether the bot is a member; it is unless said otherwise. */
  readonly is_member?: boolean;
  readonly is_ext_shared?: boolean;
  readonly is_archived?: boolean;
}

export interface FakeFile {
  readonly id: string;
  readonly name: string;
  readonly user: string;
  readonly channels: readonly string[];
  readonly bytes: Uint8Array;
  readonly mimetype: string;
  /** What files.info says; the true size unless a test lies. */
  readonly size: number;
  /** `html`: the download answers with a login page even with the right token. */
  readonly download: 'bytes' | 'html' | 'missing';
}

/** The manifest's scopes; give others to see `missing_scope`. */
const MANIFEST_SCOPES: readonly string[] = RETTIGHETER.map((r) => r.scope);

const secret = (): string => randomBytes(16).toString('hex');

/** A workspace's people, channels, files and tokens. */
export class Workspace {
  readonly team = 'T0EIER';
  readonly appId = 'A0EIERBLIKK';
  readonly botUser = 'U0BOT';
  readonly botId = 'B0BOT';
  readonly botToken = `xoxb-${secret()}`;
  readonly appToken = `xapp-${secret()}`;
  readonly signingSecret = secret();
  scopes: ReadonlySet<string>;
  revoked = false;
  readonly users = new Map<string, FakeUser>();
  readonly channels = new Map<string, FakeChannel>();
  readonly files = new Map<string, FakeFile>();
  private numbers = 0;

  constructor(scopes: readonly string[] = MANIFEST_SCOPES) {
    this.scopes = new Set(scopes);
    this.addUser({ id: this.botUser, name: 'eierblikk', is_bot: true });
  }

  /** A new id with Slack's letter in front. */
  newId(letter: string): string {
    this.numbers += 1;
    return `${letter}0FAKE${String(this.numbers).padStart(5, '0')}`;
  }

  addUser(user: FakeUser): FakeUser {
    this.users.set(user.id, user);
    return user;
  }

  addChannel(channel: FakeChannel): FakeChannel {
    this.channels.set(channel.id, channel);
    return channel;
  }

  /** A file that someone dropped. `size` may lie, as Slack's number might. */
  addFile(file: Partial<FakeFile> & Pick<FakeFile, 'name' | 'user' | 'bytes' | 'channels'>): FakeFile {
    const whole: FakeFile = {
      id: this.newId('F'),
      mimetype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      size: file.bytes.byteLength,
      download: 'bytes',
      ...file,
    };
    this.files.set(whole.id, whole);
    return whole;
  }

  /** The direct message with a person, opened when it wasn't. */
  directMessage(user: string): FakeChannel {
    const open = [...this.channels.values()].find((c) => c.kind === 'im' && c.user === user);
    return open ?? this.addChannel({ id: this.newId('D'), name: '', kind: 'im', user });
  }
}
