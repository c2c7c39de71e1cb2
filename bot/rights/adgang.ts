import type { Kanalgrense, Lager, LagretTildeling } from '../store/index.ts';
import { type Avgjoerelse, avgjoer, type Brukerslag, type Oppgave } from './avgjoer.ts';
import { lagFerskvare } from './ferskvare.ts';

/** Who, where. */
export interface Sted {
  readonly team: string;
  readonly kanal: string;
  readonly bruker: string;
}

/** The workspace that the bot is installed in, and what it knows of its users and channels. */
export interface Arbeidsomraade {
  /** The bot's own team id. */
  readonly team: string;
  brukerslag(bruker: string): Promise<Brukerslag>;
  /** Whether the channel is shared with another organisation; `null` when the bot can't see it. */
  erDelt(kanal: string): Promise<boolean | null>;
}

/** Who may do what, where. */
export interface Adgang {
  avgjoer(sted: Sted, oppgave: Oppgave): Promise<Avgjoerelse>;
  /** An event said whether the channel is shared with another organisation. */
  merkDelt(kanal: string, delt: boolean): void;
  /** Grants were changed here. Other processes see it with the next event that comes in to them. */
  endret(): void;
}

/** How long the grants are remembered when no event has told whether they are changed. */
const GRUNNLAG_MS = 1_000;
/** How long it is remembered what kind of user, or channel, something is. */
const SLAG_MS = 300_000;

export interface Adgangsvalg {
  readonly lager: Pick<Lager, 'rettigheter' | 'endringer'>;
  readonly omraade: Arbeidsomraade;
  /** User ids that are administrators from the start. */
  readonly administratorer: readonly string[];
}

/** A direct message with the bot has an id of its own kind. */
export function erDirekte(kanal: string): boolean {
  return kanal.startsWith('D');
}

interface Grunnlag {
  readonly tildelinger: readonly LagretTildeling[];
  readonly kanalgrense: Kanalgrense | null;
}

export function lagAdgang({ lager, omraade, administratorer }: Adgangsvalg): Adgang {
  const grunnlag = lagFerskvare<Grunnlag>({ levetidMs: GRUNNLAG_MS, merke: lager.endringer.nummer });
  const brukere = lagFerskvare<Brukerslag>({ levetidMs: SLAG_MS });
  const delinger = lagFerskvare<boolean | null>({ levetidMs: SLAG_MS });
  const meldtDelt = new Set<string>();
  const hentGrunnlag = async ({ team, kanal, bruker }: Sted): Promise<Grunnlag> => {
    const [tildelinger, kanalgrense] = await Promise.all([
      lager.rettigheter.gjelderFor(team, kanal, bruker),
      lager.rettigheter.kanalgrense(team, kanal),
    ]);
    return { tildelinger, kanalgrense };
  };
  const erDelt = async (kanal: string): Promise<boolean> => {
    if (meldtDelt.has(kanal)) return true;
    if (erDirekte(kanal)) return false;
    return (await delinger.hent(kanal, () => omraade.erDelt(kanal))) ?? false;
  };
  return {
    async avgjoer(sted, oppgave) {
      const { team, kanal, bruker } = sted;
      if (team !== omraade.team) return { tillatt: false, regel: 'team:fremmed' };
      const [{ tildelinger, kanalgrense }, slag, deltKanal] = await Promise.all([
        grunnlag.hent(`${team} ${kanal} ${bruker}`, () => hentGrunnlag(sted)),
        brukere.hent(bruker, () => omraade.brukerslag(bruker)),
        erDelt(kanal),
      ]);
      const administrator = administratorer.includes(bruker);
      const direkte = erDirekte(kanal);
      return avgjoer(
        { egetTeam: true, direkte, deltKanal, bruker: slag, administrator, tildelinger, kanalgrense },
        oppgave,
      );
    },
    merkDelt(kanal, delt) {
      if (delt) meldtDelt.add(kanal);
      else meldtDelt.delete(kanal);
    },
    endret: () => grunnlag.glem(),
  };
}
