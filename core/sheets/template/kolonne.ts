import type { Arkrolle, Kolonnerolle } from '../catalogue/index.ts';
import type { Celleslag, Malkolonne } from './malark.ts';

/** Counts that may be halves: a place can be shared, a position is a share of a year. */
const KAN_VAERE_DELT: ReadonlySet<string> = new Set([
  'aft_plasser',
  'aft_plasser_midlertidige',
  'vta_plasser',
  'vta_plasser_statlige',
  'vta_plasser_kommunale',
  'tiltaksplasser',
  'vta_avtalte_plasser',
  'aarsverk',
  'veiledere',
]);

function celleFor(rolle: Kolonnerolle): Celleslag {
  const kanVaereNegativ = rolle.kanVaereNegativ ?? false;
  switch (rolle.type) {
    case 'orgnr':
    case 'kommunenummer':
      return { slag: 'kode' };
    case 'aar':
      return { slag: 'aar' };
    case 'dato':
      return { slag: 'dato' };
    case 'ja_nei':
      return { slag: 'liste', valg: ['ja', 'nei'] };
    case 'valg':
      return { slag: 'liste', valg: (rolle.valg ?? []).map((v) => v.navn.nb) };
    case 'beloep':
      return { slag: 'kroner', kanVaereNegativ };
    case 'andel':
      return { slag: 'prosent', kanVaereNegativ };
    case 'antall':
      return KAN_VAERE_DELT.has(rolle.id) ? { slag: 'desimaltall', kanVaereNegativ } : { slag: 'heltall' };
    case 'tall':
    case 'verdi':
      return { slag: 'desimaltall', kanVaereNegativ };
    default:
      return { slag: 'tekst' };
  }
}

const BREDDER: Readonly<Record<Celleslag['slag'], number>> = {
  tekst: 26,
  kode: 20,
  liste: 17,
  dato: 13,
  aar: 8,
  heltall: 14,
  desimaltall: 14,
  kroner: 16,
  prosent: 14,
};

/** As wide as the column's words need: a list's longest text, a header's longest word. */
function breddeFor(overskrift: string, celle: Celleslag): number {
  const ord = overskrift.split(/[\s-]/).map((o) => Math.ceil(o.length * 1.15) + 3);
  const valg = celle.slag === 'liste' ? celle.valg.map((v) => v.length + 3) : [];
  return Math.max(celle.slag === 'liste' ? 10 : BREDDER[celle.slag], ...ord, ...valg);
}

function enhetFor(overskrift: string, celle: Celleslag): string | null {
  if (overskrift.endsWith(')')) return null;
  if (celle.slag === 'kroner') return 'kr';
  return celle.slag === 'prosent' ? '%' : null;
}

/** A column of the catalogue as the template has it. */
export function malkolonne(arkrolle: Arkrolle, forklaring: string, bredde: number | undefined): Malkolonne {
  const overskrift = arkrolle.rolle.navn.nb;
  const celle = celleFor(arkrolle.rolle);
  return {
    id: arkrolle.rolle.id,
    overskrift,
    enhet: enhetFor(overskrift, celle),
    forklaring,
    celle,
    bredde: bredde ?? breddeFor(overskrift, celle),
    maaFyllesUt: arkrolle.paakrevd,
  };
}
