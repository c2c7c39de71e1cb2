import { CHAT } from './chat.ts';
import { FILES } from './files.ts';
import type { Method } from './method.ts';
import { PEOPLE } from './people.ts';
import { VIEWS } from './views.ts';

/** Every method that the fake knows. Others are answered with `unknown_method`, as Slack does. */
export const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>(
  Object.entries({ ...CHAT, ...FILES, ...PEOPLE, ...VIEWS }),
);
