/** A day number as `dd.mm.yyyy`. */
function dato(nummer: number): string {
  const d = new Date(Date.UTC(1899, 11, 30) + Math.floor(nummer) * 86_400_000);
  const to = (n: number) => String(n).padStart(2, '0');
  return `${to(d.getUTCDate())}.${to(d.getUTCMonth() + 1)}.${d.getUTCFullYear()}`;
}

/**
 * A value as a Norwegian Excel shows it, in the formats that the tests ask for. Another format throws, rather than
 * showing something that Excel doesn't.
 */
export function vis(verdi: string | number | boolean, format: string): string {
  if (typeof verdi === 'string') return verdi;
  if (typeof verdi === 'boolean') return verdi ? 'SANN' : 'USANN';
  const [foerste = ''] = format.split(';');
  if (format === 'General' || format === '@') return String(Number(verdi.toPrecision(11))).replace('.', ',');
  const tall = /^([#,]*0)(?:\.(0+))?(%?)$/.exec(foerste.replaceAll('"', '').replaceAll(' ', ''));
  if (tall) return medSiffer(verdi, tall[1]?.includes(',') ?? false, tall[2]?.length ?? 0, tall[3] === '%');
  if (/^d{1,2}[./]m{1,2}[./]y{2,4}$|^m\/d\/yyyy$/.test(foerste)) return dato(verdi);
  throw new Error(`the fake host can't show the format ${format}`);
}

function medSiffer(verdi: number, grupper: boolean, desimaler: number, prosent: boolean): string {
  const [hele = '', deler] = Math.abs(prosent ? verdi * 100 : verdi)
    .toFixed(desimaler)
    .split('.');
  const siffer = grupper ? hele.replace(/\B(?=(\d{3})+$)/g, '\u00a0') : hele;
  return `${verdi < 0 ? '-' : ''}${siffer}${deler === undefined ? '' : `,${deler}`}${prosent ? ' %' : ''}`;
}
