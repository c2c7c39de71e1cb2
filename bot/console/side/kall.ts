import * as z from 'zod/mini';

const Valg = z.object({ tekst: z.string(), verdi: z.string() });
export type Valg = z.infer<typeof Valg>;
const Gruppe = z.object({ tittel: z.string(), valg: z.array(Valg) });
export type Gruppe = z.infer<typeof Gruppe>;
const Svar = z.object({ feil: z.nullable(z.record(z.string(), z.string())), grupper: z.array(Gruppe) });
type Svar = z.infer<typeof Svar>;

async function post(sti: string, type: string, innhold: BodyInit): Promise<Svar> {
  const svar = await fetch(sti, { method: 'POST', headers: { 'content-type': type }, body: innhold });
  if (!svar.ok) throw new Error(`Svar ${svar.status}`);
  return Svar.parse(await svar.json());
}

/** Asks the server to do something for a person; what came of it. */
export function kall(hva: Readonly<Record<string, unknown>>): Promise<Svar> {
  return post('/konsoll/kall', 'application/json', JSON.stringify(hva));
}

/** Drops a file where a person is. */
export async function slipp(bruker: string, kanal: string, fil: File): Promise<void> {
  const hvor = new URLSearchParams({ bruker, kanal, navn: fil.name });
  await post(`/konsoll/fil?${hvor}`, 'application/octet-stream', fil);
}
