import { KOMMANDOER, type Kommandonavn, OM, VALG, type Valgnavn } from './kommandoer.ts';

const LENGST = Math.max(...KOMMANDOER.map((navn) => navn.length));

function skrivemaate(navn: Valgnavn): string {
  const valg = VALG[navn];
  return 'verdi' in valg ? `--${navn} ${valg.verdi}` : `--${navn}`;
}

function valglinjer(navn: readonly Valgnavn[]): string[] {
  const bredde = Math.max(...navn.map((n) => skrivemaate(n).length));
  return navn.map((n) => `  ${skrivemaate(n).padEnd(bredde)} ${VALG[n].hjelp}`);
}

/** The help for everything: what there is, in one screen. */
export function hjelp(): string {
  return [
    'Eierblikk: eierstyring av arbeidsmarkedsbedrifter, med tall du kan stole på.',
    '',
    'Bruk: eierblikk KOMMANDO …',
    '',
    ...KOMMANDOER.map((navn) => `  ${navn.padEnd(LENGST)} ${OM[navn].hjelp}`),
    '',
    '  eierblikk KOMMANDO --help viser mer. «spør» er det samme som «spor».',
    '',
    'Grupper på færre enn 5 deltakere vises ikke. EIERBLIKK_PERSONVERNGRENSE=10 i',
    'miljøet hever grensen; lavere enn 5 går ikke.',
    '',
    'Utgangskode: 0 svart eller alt lest, 1 lest med problemer, 2 kan ikke brukes.',
    '',
  ].join('\n');
}

/** The help for one command. */
export function hjelpFor(navn: Kommandonavn): string {
  const om = OM[navn];
  return [
    om.hjelp,
    '',
    `Bruk: ${om.bruk}`,
    '',
    ...(om.valg.length === 0 ? [] : [...valglinjer(om.valg), '']),
    'Eksempler:',
    ...om.eksempler.map((e) => `  ${e}`),
    '',
  ].join('\n');
}
