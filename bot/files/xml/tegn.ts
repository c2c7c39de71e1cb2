const NAVNGITTE: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** `&amp;`, `&#229;` and `&#xE5;` as characters. An unknown or impossible reference stays as it stands. */
export function avkod(tekst: string): string {
  if (!tekst.includes('&')) return tekst;
  return tekst.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g, (hele, ti, seksten, navn) => {
    if (navn) return NAVNGITTE[navn] ?? hele;
    const kode = ti ? Number(ti) : Number.parseInt(seksten, 16);
    return kode > 0 && kode <= 0x10ffff ? String.fromCodePoint(kode) : hele;
  });
}

/**
 * The value of an attribute in a start tag's text, decoded; a prefix before the name doesn't count (`x:r` is `r`).
 * Undefined when it isn't there.
 */
export function attributt(tagg: string, navn: string): string | undefined {
  for (let sted = 0; ; ) {
    const lik = tagg.indexOf('=', sted);
    if (lik < 0) return undefined;
    let fra = lik + 1;
    while (erMellomrom(tagg.charCodeAt(fra))) fra++;
    const anfoersel = tagg[fra];
    if (anfoersel !== '"' && anfoersel !== "'") return undefined;
    const til = tagg.indexOf(anfoersel, fra + 1);
    if (til < 0) return undefined;
    let slutt = lik;
    while (erMellomrom(tagg.charCodeAt(slutt - 1))) slutt--;
    if (harNavn(tagg, slutt, navn)) return avkod(tagg.slice(fra + 1, til));
    sted = til + 1;
  }
}

/** `true`, `1` and (from old writers) `on` in an attribute. */
export function erSann(verdi: string | undefined): boolean {
  return verdi === '1' || verdi === 'true' || verdi === 'on';
}

/** Excel writes characters that XML can't hold as `_x000D_`, and an underscore in their place as `_x005F_`. */
export function avkodExcel(tekst: string): string {
  if (!tekst.includes('_x')) return tekst;
  return tekst.replace(/_x([0-9A-Fa-f]{4})_/g, (_, kode) => String.fromCharCode(Number.parseInt(kode, 16)));
}

function harNavn(tagg: string, slutt: number, navn: string): boolean {
  if (!tagg.startsWith(navn, slutt - navn.length)) return false;
  const foran = tagg.charCodeAt(slutt - navn.length - 1);
  return foran === 0x3a || erMellomrom(foran);
}

function erMellomrom(kode: number): boolean {
  return kode === 0x20 || kode === 0x0a || kode === 0x0d || kode === 0x09;
}
