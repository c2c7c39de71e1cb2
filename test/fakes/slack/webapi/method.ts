import type * as z from 'zod';
import type { Faults } from '../faults.ts';
import type { Call, PostedMessage } from '../record.ts';
import type { Workspace } from '../workspace.ts';

/** What a method works on. */
export interface Context {
  readonly workspace: Workspace;
  readonly messages: PostedMessage[];
  /** Told of each message as it is posted. */
  onPosted: ((message: PostedMessage) => void) | null;
  readonly calls: Call[];
  readonly faults: Faults;
  readonly views: Map<string, PublishedView>;
  readonly suggestions: { channel: string; prompts: readonly { title: string; message: string }[] }[];
  readonly statuses: { channel: string; status: string }[];
  readonly uploads: Map<string, Upload>;
  /** trigger_id → when it was given out, and whether it is used. */
  readonly triggers: Map<string, { at: number; used: boolean }>;
  /** The block types that this workspace knows; `null`: all of the fake's. */
  blockTypes: ReadonlySet<string> | null;
  /** `http://127.0.0.1:port`. */
  readonly origin: () => string;
  readonly newTs: () => string;
  readonly now: () => number;
}

export interface PublishedView {
  readonly id: string;
  /** The App Home's user; empty for a modal. */
  readonly user: string;
  readonly type: 'home' | 'modal';
  view: { readonly blocks: readonly unknown[]; readonly [field: string]: unknown };
  hash: string;
}

export interface Upload {
  readonly name: string;
  readonly length: number;
  bytes: Uint8Array | null;
}

export type Answer = Readonly<Record<string, unknown>> & { readonly ok: boolean };

export const failed = (error: string, more: Readonly<Record<string, unknown>> = {}): Answer => ({
  ok: false,
  error,
  ...more,
});

/** One method of Slack's Web API. */
export interface Method {
  /** `bot` or `app` token; none for `any`. */
  readonly token: 'bot' | 'app' | 'any';
  /** Bot scopes that must all be granted. */
  readonly scopes: readonly string[];
  /** Arguments that need JSON-looking strings left as they are would be listed here; Slack sends them all as forms. */
  readonly call: (args: Readonly<Record<string, unknown>>, context: Context) => Answer;
}

/** A method with checked arguments: an argument that Slack doesn't know is an error here, so that typing errors show. */
export function method<S extends z.ZodType>(
  schema: S,
  { token = 'bot', scopes = [] }: { readonly token?: Method['token']; readonly scopes?: readonly string[] },
  call: (args: z.infer<S>, context: Context) => Answer,
): Method {
  return {
    token,
    scopes,
    call: (args, context) => {
      const parsed = schema.safeParse(args);
      if (parsed.success) return call(parsed.data, context);
      return failed('invalid_arguments', {
        response_metadata: {
          messages: parsed.error.issues.map((i) => `[ERROR] ${i.message} [json-pointer:/${i.path.join('/')}]`),
        },
      });
    },
  };
}
