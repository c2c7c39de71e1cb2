import type { Innstillinger } from '../workbook/index.ts';
import { Rute } from './rute.ts';
import { finnVert, type Vert } from './vert/vert.ts';

/** The ribbon's buttons (manifest/excel/knapper.ts): each shows the pane, does its work there and says that it is done. */
function lyttPaaBaandet(rute: Rute): void {
  const knytt = (id: string, handling: () => Promise<void>): void =>
    Office.actions.associate(id, async (hendelse: Office.AddinCommands.Event) => {
      await Office.addin.showAsTaskpane().catch(() => undefined);
      await rute.kjoer(handling);
      hendelse.completed();
    });
  knytt('lesArbeidsboken', () => rute.les());
  knytt('settInnDashbord', () => rute.dashbord());
  knytt('forklarValgtCelle', () => rute.forklar());
}

/** Excel's theme, or the browser's where Excel doesn't tell of one; the browser's is followed when it changes. */
function foelgTema({ moerk }: Vert): void {
  const nettleserens = matchMedia('(prefers-color-scheme: dark)');
  const sett = (): void => {
    document.documentElement.dataset.tema = (moerk ?? nettleserens.matches) ? 'moerk' : 'lyst';
  };
  sett();
  nettleserens.addEventListener('change', sett);
}

/** What the workbook remembers; `null` when it can't be read now (a cell is being edited). */
async function innstillingene(): Promise<Innstillinger | null> {
  const { hentInnstillinger, settFunksjonsspraak } = await import('./oppstart.ts');
  const hentet = await hentInnstillinger();
  if (!hentet.ok) return null;
  if (hentet.verdi.spraak !== null) settFunksjonsspraak(hentet.verdi.spraak);
  return hentet.verdi;
}

const rot = document.getElementById('rute');
if (rot !== null) {
  const vert = await finnVert();
  foelgTema(vert);
  const rute = new Rute(rot, vert);
  if (vert.erExcel) {
    lyttPaaBaandet(rute);
    rute.ventPaa(innstillingene().catch(() => null));
  }
}
