import { ALLE, type Kanalgrense, type Repositorier, type Rolle, type Tildeling } from '../../store/index.ts';
import { avvis } from '../avvisning.ts';
import { ufarlig } from '../meldingstekst.ts';
import type { Tjenester } from '../tjenester.ts';
import { excellinjer, excelTilgang } from './excel.ts';
import type { Kommando } from './kommando.ts';
import { type Lestliste, lesMaal, lesSelskaper } from './selskapsliste.ts';

const ROLLENAVN: Readonly<Record<Rolle, string>> = {
  leser: 'leser',
  importoer: 'importør',
  administrator: 'administrator',
};
const ROLLEORD: ReadonlyMap<string, Rolle> = new Map([
  ['leser', 'leser'],
  ['importør', 'importoer'],
  ['importoer', 'importoer'],
  ['importor', 'importoer'],
  ['administrator', 'administrator'],
  ['admin', 'administrator'],
]);

const BRUK = [
  '`/eierblikk tilgang` viser hvem som har tilgang',
  '`/eierblikk tilgang gi leser @navn` her, `… @navn overalt` i alle kanaler og i direktemelding, `… alle` for alle her',
  '`/eierblikk tilgang ta leser @navn` tar den bort igjen',
  '`/eierblikk tilgang åpne` lar kanalen vise alt; `åpne selskaper: Unikum AS, Spir Oslo AS mål: driftsmargin` bare dette',
  '`/eierblikk tilgang steng` lukker kanalen',
  '`/eierblikk tilgang excel` kobler din Excel til boten, `… excel ta 3` tar bort kobling 3',
  'Roller: leser, importør (kan ta arbeidsbøker i bruk), administrator.',
].join('\n');

const somBruker = (id: string): string => (id === ALLE ? 'alle' : `<@${id}>`);
const somKanal = (id: string): string => (id === ALLE ? 'overalt' : `i <#${id}>`);

async function vis(t: Tjenester, { team, kanal }: Kommando): Promise<string> {
  const [tildelinger, grense, excel] = await Promise.all([
    t.lager.rettigheter.alle(team),
    t.lager.rettigheter.kanalgrense(team, kanal),
    excellinjer(t, team, null),
  ]);
  const linjer = tildelinger.map((g) => `• ${somBruker(g.bruker)}: ${ROLLENAVN[g.rolle]} ${somKanal(g.kanal)}`);
  return [
    ...(linjer.length === 0 ? ['Ingen har fått tilgang ennå.'] : linjer),
    ...excel,
    `Her kan det vises: ${somGrense(grense)}.`,
    '',
    BRUK,
  ].join('\n');
}

function somGrense(grense: Kanalgrense | null): string {
  if (grense === null) return 'ingenting (i direktemelding: det brukeren selv har tilgang til)';
  const antall = grense.selskaper?.length ?? null;
  const selskaper = antall === null ? 'alle bedrifter' : antall === 1 ? '1 bedrift' : `${antall} bedrifter`;
  return `${selskaper}, ${grense.maal === null ? 'alle mål' : `${grense.maal.length} mål`}`;
}

function lesTildeling({ team, kanal }: Kommando, ord: string): Tildeling | null {
  const [rolleord = '', hvem = '', hvor = 'her'] = ord.split(/\s+/);
  const rolle = ROLLEORD.get(rolleord.toLowerCase());
  const bruker = /^alle$/i.test(hvem) ? ALLE : (/^<@([UW][A-Z0-9]+)(?:\|[^>]*)?>$/.exec(hvem)?.[1] ?? null);
  const sted = /^overalt$/i.test(hvor) ? ALLE : /^her$/i.test(hvor) ? kanal : null;
  if (rolle === undefined || bruker === null || sted === null) return null;
  // Everybody as importør or administrator is never what someone means.
  return bruker === ALLE && rolle !== 'leser' ? null : { team, kanal: sted, bruker, rolle };
}

async function lesGrense(t: Tjenester, tekst: string): Promise<Kanalgrense | string> {
  const leser = await t.kilde.leser({ selskaper: null, maal: null });
  const [, selskapstekst = ''] = /selskap(?:er)?:\s*(.*?)\s*(?=m[åa]l:|$)/is.exec(tekst) ?? [];
  const [, maaltekst = ''] = /m[åa]l:\s*(.*?)\s*(?=selskap(?:er)?:|$)/is.exec(tekst) ?? [];
  if (tekst !== '' && !/^(?:alt|alle)$/i.test(tekst) && selskapstekst === '' && maaltekst === '') return BRUK;
  const ukjent = (l: Lestliste): string | null => (l.ok ? null : `Kjenner ikke «${ufarlig(l.ukjent)}».`);
  const selskaper = selskapstekst === '' || leser === null ? null : lesSelskaper(selskapstekst, leser.innsyn);
  const maal = maaltekst === '' ? null : lesMaal(maaltekst);
  const feil = (selskaper === null ? null : ukjent(selskaper)) ?? (maal === null ? null : ukjent(maal));
  if (feil !== null) return feil;
  return { selskaper: selskaper?.ok ? [...selskaper.ider] : null, maal: maal?.ok ? [...maal.ider] : null };
}

/** A change of rights and its log line, committed together. */
async function endre(
  t: Tjenester,
  k: Kommando,
  regel: string,
  detaljer: Readonly<Record<string, unknown>>,
  arbeid: (r: Repositorier) => Promise<unknown>,
): Promise<void> {
  await t.lager.iTransaksjon(async (r) => {
    await arbeid(r);
    const { team, kanal, bruker } = k;
    const felles = { sporring: null, selskaper: [], utfall: 'tillatt', dataversjon: null } as const;
    await r.revisjon.skriv({ team, kanal, bruker, handling: 'tilgang', regel, detaljer, ...felles });
  });
  t.adgang.endret();
}

async function giEllerTa(t: Tjenester, k: Kommando, regel: string, ord: string, resten: string): Promise<string> {
  const tildeling = lesTildeling(k, resten);
  if (tildeling === null) return BRUK;
  const hva = `${somBruker(tildeling.bruker)} som ${ROLLENAVN[tildeling.rolle]} ${somKanal(tildeling.kanal)}`;
  if (ord === 'gi') {
    await endre(t, k, regel, { gi: tildeling }, (r) => r.rettigheter.gi(tildeling, k.bruker));
    return `Ga tilgang: ${hva}.`;
  }
  await endre(t, k, regel, { ta: tildeling }, (r) => r.rettigheter.ta(tildeling));
  return `Tok bort: ${hva}.`;
}

/** `tilgang …`: shows and changes who may see what. For administrators; `tilgang excel` for those who may import. */
export async function tilgang(t: Tjenester, k: Kommando): Promise<string> {
  const [, ord = '', resten = ''] = /^(\S*)\s*([\s\S]*)$/.exec(k.resten) ?? [];
  if (/^excel$/i.test(ord)) return excelTilgang(t, k, resten.trim());
  const avgjoerelse = await t.adgang.avgjoer(k, 'administrer');
  if (!avgjoerelse.tillatt) return avvis(t, k, 'tilgang', avgjoerelse.regel);
  const { regel } = avgjoerelse;
  switch (ord.toLowerCase()) {
    case '':
    case 'vis':
      return vis(t, k);
    case 'gi':
    case 'ta':
      return giEllerTa(t, k, regel, ord.toLowerCase(), resten);
    case 'åpne':
    case 'aapne': {
      const grense = await lesGrense(t, resten);
      if (typeof grense === 'string') return grense;
      await endre(t, k, regel, { aapne: grense }, (r) =>
        r.rettigheter.settKanalgrense(k.team, k.kanal, grense, k.bruker),
      );
      return `Her kan det nå vises: ${somGrense(grense)}. Gi leserne tilgang med «/eierblikk tilgang gi leser @navn».`;
    }
    case 'steng':
      await endre(t, k, regel, { steng: k.kanal }, (r) => r.rettigheter.fjernKanalgrense(k.team, k.kanal));
      return 'Kanalen er stengt: ingenting vises her.';
    default:
      return BRUK;
  }
}
