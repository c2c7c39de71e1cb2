import * as z from 'zod/mini';
import { erKlokkeslett, type Klokkeslett, klokkeslett } from './lokaltid.ts';

/** How often, by how many months there are between. */
export const HYPPIGHETER = ['maaned', 'kvartal', 'tertial', 'halvaar', 'aar'] as const;
export type Hyppighet = (typeof HYPPIGHETER)[number];
export const MAANEDER_I: Readonly<Record<Hyppighet, number>> = {
  maaned: 1,
  kvartal: 3,
  tertial: 4,
  halvaar: 6,
  aar: 12,
};

/** Where a day goes that is no virkedag. */
export const FLYTTINGER = ['nei', 'neste_virkedag', 'forrige_virkedag'] as const;
export type Flytting = (typeof FLYTTINGER)[number];

export const MOETER = ['generalforsamling', 'eiermoete'] as const;
export type Moeteslag = (typeof MOETER)[number];

/** When nothing else is said: eight in the morning. */
export const STANDARDKLOKKE: Klokkeslett = klokkeslett('08:00');
/** The most virkedager from either end: the shortest month has no fewer. */
export const FLEST_VIRKEDAGER = 10;

const heltall = (fra: number, til: number) => z.number().check(z.int(), z.minimum(fra), z.maximum(til));
const klokken = z.custom<Klokkeslett>((v) => typeof v === 'string' && erKlokkeslett(v));
const flytt = z.enum(FLYTTINGER);

export const TidsplanSchema = z.discriminatedUnion('slag', [
  /** «første virkedag i måneden»; counted from the end when negative. */
  z.object({
    slag: z.literal('virkedag'),
    hver: z.enum(HYPPIGHETER),
    nummer: z.union([heltall(1, FLEST_VIRKEDAGER), heltall(-FLEST_VIRKEDAGER, -1)]),
    klokken,
  }),
  /** «den 15. i måneden»; the month's last day when it is shorter. */
  z.object({ slag: z.literal('dag_i_maaneden'), dag: heltall(1, 31), klokken, flytt }),
  /** «hver mandag»; 1 is Monday. */
  z.object({ slag: z.literal('ukedag'), ukedag: heltall(1, 7), klokken, flytt }),
  z.object({ slag: z.literal('daglig'), bareVirkedager: z.boolean(), klokken }),
  /** «dagen etter ny versjon»: so many days after a version was taken into use. */
  z.object({ slag: z.literal('etter_versjon'), dager: heltall(1, 60), klokken, flytt }),
  /** «to uker før generalforsamling». */
  z.object({ slag: z.literal('foer_moete'), moete: z.enum(MOETER), dager: heltall(1, 180), klokken, flytt }),
]);
/** When a summary is due. */
export type Tidsplan = z.infer<typeof TidsplanSchema>;
