import * as z from 'zod';
import { sql } from './sql/sql.ts';
import { hentAlle, type Utfoerer, utfoer } from './sql/utfoerer.ts';

export const TILBAKEMELDINGSVERDIER = ['nyttig', 'ikke_nyttig'] as const;

/** A thumb under an answer. One per user and message: the last one counts. */
export interface Tilbakemelding {
  readonly team: string;
  readonly kanal: string;
  readonly meldingTs: string;
  readonly bruker: string;
  readonly verdi: (typeof TILBAKEMELDINGSVERDIER)[number];
  readonly kommentar: string | null;
  /** The typed query that was answered. */
  readonly sporring: string | null;
  readonly dataversjon: number | null;
}

const Rad = z.object({
  team: z.string(),
  kanal: z.string(),
  melding_ts: z.string(),
  bruker: z.string(),
  verdi: z.enum(TILBAKEMELDINGSVERDIER),
  kommentar: z.string().nullable(),
  sporring: z.string().nullable(),
  dataversjon: z.number().nullable(),
  tid: z.date(),
});

export interface Tilbakemeldinger {
  gi(tilbakemelding: Tilbakemelding): Promise<void>;
  /** The newest first, at most `antall`. */
  siste(team: string, antall: number): Promise<(Tilbakemelding & { readonly tid: Date })[]>;
}

export function lagTilbakemeldinger(db: Utfoerer): Tilbakemeldinger {
  return {
    async gi(t) {
      await utfoer(
        db,
        sql`insert into eierblikk.tilbakemelding
              (team, kanal, melding_ts, bruker, verdi, kommentar, sporring, dataversjon)
            values (${t.team}, ${t.kanal}, ${t.meldingTs}, ${t.bruker}, ${t.verdi}, ${t.kommentar}, ${t.sporring},
                    ${t.dataversjon})
            on conflict (team, kanal, melding_ts, bruker) do update
            set verdi = excluded.verdi, kommentar = excluded.kommentar, tid = now()`,
      );
    },
    async siste(team, antall) {
      const rader = await hentAlle(
        db,
        Rad,
        sql`select team, kanal, melding_ts, bruker, verdi, kommentar, sporring, dataversjon, tid
            from eierblikk.tilbakemelding where team = ${team} order by tid desc, id desc limit ${antall}`,
      );
      return rader.map(({ melding_ts, ...resten }) => ({ ...resten, meldingTs: melding_ts }));
    },
  };
}
