const TEGN: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** What a person wrote, without Slack's markup: mentions of the bot gone, links as their text, entities decoded. */
export function rentekst(tekst: string, botBruker: string): string {
  return tekst
    .replaceAll(`<@${botBruker}>`, ' ')
    .replace(/<[@#!][^>|]*\|([^>]*)>/g, '$1')
    .replace(/<[@#!][^>]*>/g, ' ')
    .replace(/<(?:https?|mailto):[^>|]*\|([^>]*)>/g, '$1')
    .replace(/&(?:amp|lt|gt);/g, (t) => TEGN[t] ?? t)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Text from a workbook or a person made harmless in Slack: nobody is called, nothing becomes a link. */
export function ufarlig(tekst: string): string {
  return tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
