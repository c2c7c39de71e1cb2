import { visDato } from '#core';
import { KODE_MINUTTER, NOEKKEL_DAGER, tilbakekall, utstedKode } from '../../pairing/index.ts';
import { AVSLAGSTEKSTER } from '../../rights/index.ts';
import type { Excelnoekkel } from '../../store/index.ts';
import type { Tjenester } from '../tjenester.ts';
import type { Kommando } from './kommando.ts';

const BRUK =
  '`/eierblikk tilgang excel` kobler din Excel til boten, `… excel ta 3` tar bort kobling 3. Nummeret står i `/eierblikk tilgang excel vis`.';

function linje(t: Tjenester, { id, bruker, utloeper, sistBrukt }: Excelnoekkel): string {
  const brukt = sistBrukt === null ? 'ikke brukt' : `sist brukt ${visDato(t.datoFor(sistBrukt))}`;
  return `• Excel ${id}: <@${bruker}>, ${brukt}, varer til ${visDato(t.datoFor(utloeper))}`;
}

/** The Excel connections of the workspace, a line each; those of one person when `bruker` is given. */
export async function excellinjer(t: Tjenester, team: string, bruker: string | null): Promise<string[]> {
  const noekler = await t.lager.exceltilgang.noekler(team);
  return noekler.filter((n) => bruker === null || n.bruker === bruker).map((n) => linje(t, n));
}

async function nyKode(t: Tjenester, k: Kommando): Promise<string> {
  const avgjoerelse = await t.adgang.avgjoer(k, 'importer');
  const { team, kanal, bruker } = k;
  if (!avgjoerelse.tillatt) {
    const felles = { sporring: null, selskaper: [], utfall: 'avvist', dataversjon: null, detaljer: null } as const;
    await t.lager.revisjon.skriv({ team, kanal, bruker, handling: 'excel_kode', regel: avgjoerelse.regel, ...felles });
    return AVSLAGSTEKSTER[avgjoerelse.regel];
  }
  const kode = await utstedKode(t.lager, { team, kanal, bruker }, avgjoerelse.regel);
  // Straight to the person, past the outbox: that would keep the code.
  const melding = { response_type: 'ephemeral', text: `Koden er *${kode}*` };
  const sendt = await t.slack.svarPaaAdresse(k.svaradresse, melding);
  if (sendt.slag !== 'ok') return 'Koden kunne ikke sendes. Skriv kommandoen en gang til.';
  return [
    `Skriv koden i ruten i Excel: «Publiser», så «Koble til». Den gjelder i ${KODE_MINUTTER} minutter og kan brukes én gang.`,
    `Gi den ikke til andre: Excel kan da sende arbeidsbøker i ditt navn i ${NOEKKEL_DAGER} dager, eller til koblingen tas bort.`,
  ].join('\n');
}

async function taBort(t: Tjenester, k: Kommando, id: number): Promise<string> {
  const kobling = (await t.lager.exceltilgang.noekler(k.team)).find((n) => n.id === id);
  const avgjoerelse = kobling?.bruker === k.bruker ? null : await t.adgang.avgjoer(k, 'administrer');
  if (avgjoerelse !== null && !avgjoerelse.tillatt) return AVSLAGSTEKSTER[avgjoerelse.regel];
  const { team, kanal, bruker } = k;
  const borte = await tilbakekall(t.lager, { team, kanal, bruker }, id, avgjoerelse?.regel ?? 'bruker:egen');
  return borte ? `Kobling ${id} er tatt bort. Den Excelen må kobles på nytt.` : `Det er ingen kobling ${id}.`;
}

async function visEgne(t: Tjenester, { team, bruker }: Kommando): Promise<string> {
  const linjer = await excellinjer(t, team, bruker);
  return [...(linjer.length === 0 ? ['Du har ikke koblet noen Excel til boten.'] : linjer), '', BRUK].join('\n');
}

/** `tilgang excel`, `tilgang excel vis`, `tilgang excel ta 3`: a person's own connections. For those who may import. */
export async function excelTilgang(t: Tjenester, k: Kommando, resten: string): Promise<string> {
  if (resten === '') return nyKode(t, k);
  if (/^vis$/i.test(resten)) return visEgne(t, k);
  const [, nummer] = /^ta\s+(\d{1,9})$/i.exec(resten) ?? [];
  return nummer === undefined ? BRUK : taBort(t, k, Number(nummer));
}
