import * as z from 'zod/mini';

const Svar = z.object({ feil: z.nullable(z.record(z.string(), z.string())) });

async function post(sti: string, type: string, innhold: BodyInit): Promise<Readonly<Record<string, string>> | null> {
  const svar = await fetch(sti, { method: 'POST', headers: { 'content-type': type }, body: innhold });
  if (!svar.ok) throw new Error(`Svar ${svar.status}`);
  return Svar.parse(await svar.json()).feil;
}

/** Asks the server to do something for a person; the errors of a form that wasn't taken come back. */
export function kall(hva: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, string>> | null> {
  return post('/konsoll/kall', 'application/json', JSON.stringify(hva));
}

/** Drops a file where a person is. */
export async function slipp(bruker: string, kanal: string, fil: File): Promise<void> {
  const hvor = new URLSearchParams({ bruker, kanal, navn: fil.name });
  await post(`/konsoll/fil?${hvor}`, 'application/octet-stream', fil);
}
