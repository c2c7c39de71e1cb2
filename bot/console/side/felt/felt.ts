import type { Inndata } from '../blokkskjema.ts';
import type { Gruppe, Valg } from '../kall.ts';

/** An element's state, as Slack sends it. */
export type Tilstand = Readonly<Record<string, unknown>>;

/** One field of a form. */
export interface Felt {
  readonly element: HTMLElement;
  /** Several controls under one label. */
  readonly flere: boolean;
  tilstand(): Tilstand;
  /** Takes over what stands in another drawing of the same field. */
  overta(fra: Felt): void;
  fokus(): void;
  merk(feil: boolean): void;
}

/** What fields need of the page. */
export interface Feltkall {
  /** People and channels that can be chosen. */
  readonly personer: readonly Valg[];
  readonly kanaler: readonly Valg[];
  /** The options of a field that fetches them. */
  foreslaa(felt: { readonly action_id: string; readonly value: string }): Promise<readonly Gruppe[]>;
  /** Something was chosen. */
  endret(): void;
}

export type Element<T extends Inndata['type']> = Extract<Inndata, { type: T }>;
