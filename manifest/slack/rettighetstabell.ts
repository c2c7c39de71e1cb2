import { RETTIGHETER } from './rettigheter.ts';

/** The scopes as a Markdown table, for the installation guide and for those who must approve them. */
export function rettighetstabell(): string {
  const rader = RETTIGHETER.map(({ scope, hvorfor, metoder, hendelser }) => {
    const brukt = [...metoder, ...hendelser].map((b) => `\`${b}\``).join(', ');
    return `| \`${scope}\` | ${hvorfor} | ${brukt} |`;
  });
  return ['| Rettighet | Hvorfor | Brukt av |', '|---|---|---|', ...rader, ''].join('\n');
}
