import { kilderTil, type Svar, svartabell, videreFra } from '#core/questions';
import type { Lesning } from './lesning.ts';

/** An answer as it is shown: how the question was read, the answer, what it rests on, and its reservations. */
export interface Svarbilde {
  readonly status: Svar['status'];
  /** Empty when the question was not understood. */
  readonly tolkning: string;
  readonly tekst: string;
  /** Columns with their cells as text; empty when there is no table. */
  readonly kolonner: readonly { readonly tittel: string; readonly tall: boolean; readonly celler: readonly string[] }[];
  readonly kilder: readonly string[];
  readonly forbehold: readonly string[];
  /** Finished questions to choose from, when the question can be read in several ways. */
  readonly valg: readonly string[];
  readonly overTid: string | null;
  readonly sammenlign: string | null;
  /** What the next question is read against. */
  readonly sporring: string | null;
}

/** Answers a question from the workbook. `forrige`: the {@link Svarbilde.sporring} that a follow-up patches. */
export function spoer(sporsmaal: string, { vurdert, sporrer }: Lesning, forrige: string | null): Svarbilde {
  const leser = sporrer();
  const svar = leser.svar(sporsmaal, { idag: vurdert.idag, forrige });
  const { overTid, sammenlign } = videreFra(svar, { innsyn: vurdert.innsyn, sporrer: leser }, vurdert.idag);
  return {
    status: svar.status,
    tolkning: svar.tolkning,
    tekst: svar.tekst,
    kolonner: svartabell(svar).map(({ tittel, hoeyre, celler }) => ({
      tittel,
      tall: hoeyre,
      celler: celler.map((c) => c.tekst),
    })),
    kilder: kilderTil(svar),
    forbehold: svar.forbehold,
    valg: svar.valg,
    overTid,
    sammenlign,
    sporring: svar.sporring,
  };
}
