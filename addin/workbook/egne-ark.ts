/** The note that a sheet of ours carries, unseen, so that it is known again when the user has renamed or moved it. */
const MERKE = 'eierblikk';

export interface Arbeidsbokark {
  readonly navn: readonly string[];
  /** No sheet can be added, removed or renamed. */
  readonly laast: boolean;
  /** Our own sheet of this kind, when the workbook has one. */
  readonly eget: Excel.Worksheet | null;
}

/** The workbook's sheets, and ours among them. Two round trips, whatever the number of sheets. */
export async function finnEget(kontekst: Excel.RequestContext, slag: string): Promise<Arbeidsbokark> {
  const { worksheets, protection } = kontekst.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  await kontekst.sync();
  const merker = worksheets.items.map((ark) => {
    const merke = ark.customProperties.getItemOrNullObject(MERKE);
    merke.load('value');
    return { ark, merke };
  });
  await kontekst.sync();
  const funnet = merker.find(({ merke }) => !merke.isNullObject && merke.value === slag);
  return { navn: worksheets.items.map((a) => a.name), laast: protection.protected, eget: funnet?.ark ?? null };
}

export function merk(ark: Excel.Worksheet, slag: string): void {
  ark.customProperties.add(MERKE, slag);
}

const LENGSTE_NAVN = 31;

/** The name, or the name with the first number that is free: «Dashbord 2». Excel knows no capitals in sheet names. */
export function ledigNavn(oensket: string, opptatte: readonly string[]): string {
  const tatt = new Set(opptatte.map((n) => n.toLowerCase()));
  if (!tatt.has(oensket.toLowerCase())) return oensket;
  for (let nr = 2; ; nr++) {
    const etter = ` ${nr}`;
    const navn = oensket.slice(0, LENGSTE_NAVN - etter.length) + etter;
    if (!tatt.has(navn.toLowerCase())) return navn;
  }
}
