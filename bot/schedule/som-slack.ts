import type { Sammendrag } from '#core';

const HOEYST = 2_900;
const ESKAPERT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text from a workbook made harmless: nobody is called, nothing becomes a link or bold. */
function trygg(tekst: string): string {
  return tekst
    .replace(/[&<>]/g, (t) => ESKAPERT[t] ?? t)
    .replace(/[*_~`]/g, (t) => `${t}\u2060`)
    .replace(/:(?=[a-z0-9_+'-]+:)/gi, '\uA789');
}

function punkter(tittel: string, linjer: readonly string[], flere: string | null, tomt: string | null): string {
  const kropp = linjer.length === 0 ? [trygg(tomt ?? '')] : linjer.map((l) => `• ${trygg(l)}`);
  return [`*${trygg(tittel)}*`, ...kropp, ...(flere === null ? [] : [trygg(flere)])].join('\n');
}

/** The summary as a message: headline, what is new, what needs attention, deadlines. Last as plain text. */
export function somSlack({ tittel, undertittel, overskrift, nytt, oppmerksomhet, frister }: Sammendrag) {
  const deler = [
    `*${trygg(overskrift)}*\n${trygg(undertittel)}`,
    punkter(
      nytt.tittel,
      nytt.rader.slice(0, nytt.paaSiden).map((r) => r.tekst),
      nytt.flere,
      nytt.tomt,
    ),
    punkter(
      oppmerksomhet.tittel,
      oppmerksomhet.rader
        .slice(0, oppmerksomhet.paaSiden)
        .map((r) => `${r.selskapsnavn}, ${r.alvorstekst}: ${r.tekst}`),
      oppmerksomhet.flere,
      oppmerksomhet.tomt,
    ),
    punkter(
      frister.tittel,
      frister.rader.slice(0, frister.paaSiden).map((r) => `${r.datotekst}: ${r.hva}, ${r.hvem}`),
      frister.flere,
      frister.tomt,
    ),
  ].map((del) => (del.length > HOEYST ? `${del.slice(0, HOEYST - 1)}…` : del));
  const text = `${trygg(tittel)}: ${trygg(overskrift)}`;
  const blocks = deler.map((del) => ({ type: 'section', text: { type: 'mrkdwn', text: del, verbatim: true } }));
  return [{ text, blocks }, { text: deler.join('\n\n') }];
}
