import type { PostedMessage } from './record.ts';
import { stateValues, unfilled, type Values } from './view-state.ts';
import type { Context, PublishedView } from './webapi/method.ts';

type ShownView = Pick<PublishedView, 'id' | 'view' | 'hash'>;

export interface Event {
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface Place {
  readonly channel: string;
  readonly user: string;
}

interface Urls {
  readonly responseUrl: (to: Place & { readonly messageTs: string | null }) => string;
}

/** What Slack sends, with the fields that Slack sends; for HTTP and Socket Mode alike. */
export class Payloads {
  private readonly context: Context;
  private readonly urls: Urls;

  constructor(context: Context, urls: Urls) {
    this.context = context;
    this.urls = urls;
  }

  private trigger(): string {
    const id = `${this.context.newTs()}.${this.context.workspace.team}`;
    this.context.triggers.set(id, { at: this.context.now(), used: false });
    return id;
  }

  private where({ channel, user }: Place) {
    const { workspace } = this.context;
    return {
      team: { id: workspace.team, domain: 'eksempel' },
      user: {
        id: user,
        name: workspace.users.get(user)?.name ?? user,
        team_id: workspace.users.get(user)?.team_id ?? workspace.team,
      },
      channel: { id: channel, name: workspace.channels.get(channel)?.name ?? '' },
    };
  }

  /** An event's outer body. The same `event_id` again is a redelivery. */
  event(event: Event, eventId: string = this.context.workspace.newId('Ev')) {
    const { workspace } = this.context;
    const channel = typeof event.channel === 'string' ? workspace.channels.get(event.channel) : undefined;
    return {
      type: 'event_callback',
      token: 'legacy',
      team_id: workspace.team,
      api_app_id: workspace.appId,
      event,
      event_id: eventId,
      event_time: Math.floor(Date.now() / 1000),
      is_ext_shared_channel: channel?.is_ext_shared ?? false,
      authorizations: [
        {
          enterprise_id: null,
          team_id: workspace.team,
          user_id: workspace.botUser,
          is_bot: true,
          is_enterprise_install: false,
        },
      ],
    };
  }

  /** `@eierblikk …` in a channel. */
  mention({ channel, user }: Place, text: string, more: { readonly thread_ts?: string; readonly ts?: string } = {}) {
    const ts = more.ts ?? this.context.newTs();
    return this.event({
      type: 'app_mention',
      user,
      text: `<@${this.context.workspace.botUser}> ${text}`,
      channel,
      ts,
      event_ts: ts,
      team: this.context.workspace.team,
      ...(more.thread_ts === undefined ? {} : { thread_ts: more.thread_ts }),
    });
  }

  /** A message; in a direct message unless the channel says otherwise. */
  message({ channel, user }: Place, text: string, more: { readonly thread_ts?: string; readonly ts?: string } = {}) {
    const ts = more.ts ?? this.context.newTs();
    const kind = this.context.workspace.channels.get(channel)?.kind;
    return this.event({
      type: 'message',
      channel_type: kind === 'im' ? 'im' : kind === 'private' ? 'group' : 'channel',
      user,
      text,
      channel,
      ts,
      event_ts: ts,
      team: this.context.workspace.team,
      ...(more.thread_ts === undefined ? {} : { thread_ts: more.thread_ts }),
    });
  }

  homeOpened(user: string, tab: 'home' | 'messages' = 'home') {
    const channel = this.context.workspace.directMessage(user).id;
    return this.event({ type: 'app_home_opened', user, channel, tab, event_ts: this.context.newTs() });
  }

  fileShared({ channel, user }: Place, fileId: string) {
    return this.event({
      type: 'file_shared',
      file_id: fileId,
      user_id: user,
      file: { id: fileId },
      channel_id: channel,
      event_ts: this.context.newTs(),
    });
  }

  command({ channel, user }: Place, text: string, command = '/eierblikk') {
    const { workspace } = this.context;
    return {
      token: 'legacy',
      team_id: workspace.team,
      team_domain: 'eksempel',
      channel_id: channel,
      channel_name: workspace.channels.get(channel)?.name ?? 'directmessage',
      user_id: user,
      user_name: workspace.users.get(user)?.name ?? user,
      command,
      text,
      api_app_id: workspace.appId,
      is_enterprise_install: 'false',
      response_url: this.urls.responseUrl({ channel, user, messageTs: null }),
      trigger_id: this.trigger(),
    };
  }

  /** A pressed button. With a message it stands under it; without, in the App Home. */
  action(
    { channel, user }: Place,
    action: { readonly action_id: string; readonly value?: string; readonly block_id?: string; readonly type?: string },
    message: PostedMessage | null = null,
  ) {
    const { team, user: who, channel: where } = this.where({ channel, user });
    const home = this.context.views.get(user);
    const at = { type: 'button', block_id: 'b', action_ts: this.context.newTs(), ...action };
    const common = {
      type: 'block_actions',
      team,
      user: who,
      api_app_id: this.context.workspace.appId,
      token: 'legacy',
      trigger_id: this.trigger(),
      is_enterprise_install: false,
      actions: [at],
    };
    if (message === null)
      return {
        ...common,
        container: { type: 'view', view_id: home?.id },
        view: { ...home?.view, id: home?.id, hash: home?.hash },
      };
    return {
      ...common,
      channel: where,
      container: {
        type: 'message',
        message_ts: message.ts,
        channel_id: channel,
        is_ephemeral: message.ephemeral !== null,
        ...(message.thread_ts === null ? {} : { thread_ts: message.thread_ts }),
      },
      message: {
        type: 'message',
        user: message.user,
        ts: message.ts,
        text: message.text,
        blocks: message.blocks,
        ...(message.thread_ts === null ? {} : { thread_ts: message.thread_ts }),
      },
      response_url: this.urls.responseUrl({ channel, user, messageTs: message.ts }),
    };
  }

  /** A message shortcut («Forklar») on a message. */
  shortcut(
    { channel, user }: Place,
    callbackId: string,
    message: { readonly ts: string; readonly text: string; readonly thread_ts?: string; readonly user?: string },
  ) {
    return {
      type: 'message_action',
      callback_id: callbackId,
      trigger_id: this.trigger(),
      message_ts: message.ts,
      action_ts: this.context.newTs(),
      token: 'legacy',
      is_enterprise_install: false,
      ...this.where({ channel, user }),
      message: { type: 'message', ...message },
      response_url: this.urls.responseUrl({ channel, user, messageTs: message.ts }),
    };
  }

  /**
   * A modal that was sent in. `values`: what was filled in, by block id and action id; the rest stands as it began.
   * Throws where Slack's client would keep the form: a required field is empty.
   */
  viewSubmission(user: string, view: ShownView, values: Values) {
    const { team, user: who } = this.where({ channel: '', user });
    const all = stateValues(view.view.blocks, values);
    const empty = unfilled(view.view.blocks, all);
    if (empty.length > 0) throw new Error(`Slack's client sends no form without ${empty.join()}`);
    return {
      type: 'view_submission',
      team,
      user: who,
      api_app_id: this.context.workspace.appId,
      token: 'legacy',
      trigger_id: this.trigger(),
      is_enterprise_install: false,
      view: { ...view.view, id: view.id, hash: view.hash, state: { values: all } },
      response_urls: [],
    };
  }

  /** Something pressed or chosen in a modal. `action` is the element's state with its ids. */
  viewAction(
    user: string,
    view: ShownView,
    action: { readonly action_id: string; readonly block_id?: string; readonly type?: string; readonly value?: string },
    values: Values = {},
  ) {
    const { team, user: who } = this.where({ channel: '', user });
    return {
      type: 'block_actions',
      team,
      user: who,
      api_app_id: this.context.workspace.appId,
      token: 'legacy',
      trigger_id: this.trigger(),
      is_enterprise_install: false,
      container: { type: 'view', view_id: view.id },
      view: { ...view.view, id: view.id, hash: view.hash, state: { values: stateValues(view.view.blocks, values) } },
      actions: [{ type: 'button', block_id: 'b', action_ts: this.context.newTs(), ...action }],
    };
  }

  /** Somebody types in an `external_select` of a modal: no trigger, and three seconds. */
  suggestion(
    user: string,
    view: ShownView,
    { block_id, action_id, value }: { readonly block_id: string; readonly action_id: string; readonly value: string },
  ) {
    const { team, user: who } = this.where({ channel: '', user });
    return {
      type: 'block_suggestion',
      team,
      user: who,
      api_app_id: this.context.workspace.appId,
      token: 'legacy',
      is_enterprise_install: false,
      container: { type: 'view', view_id: view.id },
      view: { ...view.view, id: view.id, hash: view.hash },
      action_id,
      block_id,
      value,
    };
  }
}
