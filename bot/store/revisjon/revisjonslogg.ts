import * as z from 'zod';
import { json, sql } from '../sql/sql.ts';
import { hentAlle, hentEn, type Utfoerer } from '../sql/utfoerer.ts';

export const UTFALL = ['tillatt', 'avvist'] as const;

/** One line of the audit log: who did what where, on which data, and which rule allowed or denied it. Never a question's text. */
export interface Revisjonslinje {
  /** `null` from the command line. */
  readonly team: string | null;
  readonly kanal: string | null;
  readonly bruker: string;
  /** `spoersmaal`, `import`, `ta_i_bruk`, `tilgang`, `eksport` … */
  readonly handling: string;
  /** The typed query in canonical form. */
  readonly sporring: string | null;
  /** Ids of the companies that figures were shown for, or would have been. */
  readonly selskaper: readonly string[];
  readonly utfall: (typeof UTFALL)[number];
  /** The rule that decided: `rolle:leser`, `kanal:ingen_tildeling` … */
  readonly regel: string;
  /** The version that was answered from. */
  readonly dataversjon: number | null;
  /** What else the action needs to be understood (JSON), or `null`. */
  readonly detaljer: unknown;
}

export interface LagretRevisjonslinje extends Revisjonslinje {
  readonly id: number;
  readonly tid: Date;
}

const Rad = z.object({
  id: z.number(),
  tid: z.date(),
  team: z.string().nullable(),
  kanal: z.string().nullable(),
  bruker: z.string(),
  handling: z.string(),
  sporring: z.string().nullable(),
  selskaper: z.array(z.string()),
  utfall: z.enum(UTFALL),
  regel: z.string(),
  dataversjon: z.number().nullable(),
  detaljer: z.unknown(),
});
const IdRad = z.object({ id: z.number() });

/** The audit log: lines are added, and the database itself refuses to change or delete them. */
export interface Revisjonslogg {
  /** Writes one line; its id. In the work's own transaction, so that nothing is shown unlogged. */
  skriv(linje: Revisjonslinje): Promise<number>;
  /** The lines from `fra` to before `til`, oldest first, a page at a time: a log of any length takes no more memory than a page. */
  les(utvalg?: { readonly fra?: Date; readonly til?: Date }): AsyncGenerator<LagretRevisjonslinje>;
}

const SIDE = 1000;

export function lagRevisjonslogg(db: Utfoerer): Revisjonslogg {
  return {
    async skriv(l) {
      const rad = await hentEn(
        db,
        IdRad,
        sql`insert into eierblikk.revisjon
              (team, kanal, bruker, handling, sporring, selskaper, utfall, regel, dataversjon, detaljer)
            values (${l.team}, ${l.kanal}, ${l.bruker}, ${l.handling}, ${l.sporring}, ${l.selskaper}, ${l.utfall},
                    ${l.regel}, ${l.dataversjon}, ${l.detaljer === null ? null : json(l.detaljer)})
            returning id`,
      );
      return IdRad.parse(rad).id;
    },
    async *les({ fra, til } = {}) {
      let etter = 0;
      for (;;) {
        const side = await hentAlle(
          db,
          Rad,
          sql`select * from eierblikk.revisjon
              where id > ${etter} and tid >= ${fra ?? null}::timestamptz is not false
                and tid < ${til ?? null}::timestamptz is not false
              order by id limit ${SIDE}`,
        );
        yield* side;
        const siste = side.at(-1);
        if (siste === undefined || side.length < SIDE) return;
        etter = siste.id;
      }
    },
  };
}
