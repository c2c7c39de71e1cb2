import { type Dato, type Funn, type Innsyn, type Oversikt, visAlvor, visDato, visPeriode } from '#core';
import { bedrifter } from './bedrifter.ts';
import { rens } from './bryt.ts';
import { oppsummering, perSelskap } from './funn.ts';
import { oversiktsrader, slikLeses } from './oversikt.ts';

export interface Rapportinnhold {
  readonly innsyn: Innsyn;
  readonly oversikt: Oversikt;
  readonly funn: readonly Funn[];
  readonly idag: Dato;
  readonly filer: readonly string[];
}

/** Markdown's own signs in a text from a workbook are shown, not obeyed. */
function md(tekst: string): string {
  return rens(tekst).replace(/[\\`*_[\]<>|#]/g, (tegn) => `\\${tegn}`);
}

const rad = (celler: readonly string[]): string => `| ${celler.map(md).join(' | ')} |`;

function noekkeltall(oversikt: Oversikt): string[] {
  const titler = ['Kommune', 'Antall', ...oversikt.kolonner.map(({ tittel }) => tittel.nb)];
  return [
    rad(titler),
    `|${titler.map((_, nr) => (nr === 0 ? ' --- ' : ' ---: ')).join('|')}|`,
    ...oversiktsrader(oversikt).map(rad),
    '',
    ...slikLeses(oversikt).map((linje) => `- ${md(linje)}`),
  ];
}

function funnlinjer(f: Funn): string[] {
  const periode = f.periode === null ? '' : ` (${visPeriode(f.periode)})`;
  const tiltak = f.tiltak === null ? '' : ` → ${md(f.tiltak.nb)}`;
  return [`- **${visAlvor(f.alvor)}**${periode}: ${md(f.tekst.nb)}${tiltak} *${md(f.hjemmel)}*`];
}

/** A summary as markdown: key figures, what needs attention (worst first), what can't be judged, and the sources. */
export function somMarkdown({ innsyn, oversikt, funn, idag, filer }: Rapportinnhold): string {
  const bolk = (tittel: string, med: Parameters<typeof perSelskap>[2]): string[] => {
    const selskaper = perSelskap(innsyn, funn, med);
    if (selskaper.length === 0) return [`## ${tittel}`, '', 'Ingen.', ''];
    return [
      `## ${tittel}`,
      '',
      ...selskaper.flatMap((s) => [`### ${md(s.navn)}`, '', ...s.funn.flatMap(funnlinjer), '']),
    ];
  };
  return [
    '# Sammendrag fra Eierblikk',
    '',
    `${visDato(idag)}. ${bedrifter(innsyn.portefolje.selskaper.length)}. Funn: ${oppsummering(funn)}.`,
    '',
    '## Nøkkeltall',
    '',
    ...noekkeltall(oversikt),
    '',
    ...bolk('Krever oppmerksomhet', ['brudd', 'varsel']),
    ...bolk('Kan ikke vurderes', ['kan_ikke_vurderes']),
    '## Kilder',
    '',
    ...filer.map((fil) => `- ${md(fil)}`),
    '',
  ].join('\n');
}
