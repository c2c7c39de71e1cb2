const TEGN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text inside XML. */
export function xml(tekst: string): string {
  return tekst.replace(/[&<>"]/g, (tegn) => TEGN[tegn] ?? tegn);
}
