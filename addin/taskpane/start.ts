import type { Innstillinger } from '../workbook/index.ts';
import { type Funnet, Rute } from './rute.ts';
import type { Startvalg } from './sider/hjem.ts';
import { nettleserlager } from './vert/lager.ts';
import { antattVert, finnVert, huskVert, type Vert } from './vert/vert.ts';

/**
 * The ribbon's buttons (manifest/excel/knapper.ts): each shows the pane, does its work there and says that it is done.
 * Office's loader keeps the list until Excel asks for it, so that none is pressed before it is known.
 */
function lyttPaaBaandet(rute: Rute): void {
  const knytt = (id: string, valg: Startvalg): void =>
    Office.actions.associate(id, async (hendelse: Office.AddinCommands.Event) => {
      await Office.addin.showAsTaskpane().catch(() => undefined);
      await rute.gjoer(valg);
      hendelse.completed();
    });
  knytt('lesArbeidsboken', 'les');
  knytt('settInnDashbord', 'dashbord');
  knytt('forklarValgtCelle', 'forklar');
}

/** Follows Excel's theme, or the browser's where Excel doesn't tell of one. Takes what is known from now on. */
function foelgTema(): (vert: Vert) => void {
  const nettleserens = matchMedia('(prefers-color-scheme: dark)');
  let moerk: boolean | null = null;
  const sett = (): void => {
    document.documentElement.dataset.tema = (moerk ?? nettleserens.matches) ? 'moerk' : 'lyst';
  };
  nettleserens.addEventListener('change', sett);
  return (vert) => {
    moerk = vert.moerk;
    sett();
  };
}

/** What the workbook remembers; `null` when it can't be read now (a cell is being edited). */
async function innstillingene(): Promise<Innstillinger | null> {
  const { hentInnstillinger, settEgenGrense, settFunksjonsspraak } = await import('./oppstart.ts');
  const hentet = await hentInnstillinger();
  if (!hentet.ok) return null;
  if (hentet.verdi.spraak !== null) settFunksjonsspraak(hentet.verdi.spraak);
  settEgenGrense(hentet.verdi.personverngrense);
  return hentet.verdi;
}

/** In a workbook that counts days from 1904, cells that answered before that was known answer again. */
async function datosystemet(): Promise<void> {
  const { hentFra1904, regnPaaNytt, settDatosystem } = await import('./oppstart.ts');
  const fra1904 = await hentFra1904();
  if (!fra1904.ok || !fra1904.verdi) return;
  settDatosystem({ fra1904: true });
  await regnPaaNytt();
}

const rot = document.getElementById('rute');
if (rot !== null) {
  const lager = nettleserlager();
  const bruk = foelgTema();
  const antatt = antattVert(lager);
  bruk(antatt);
  const finn = async (): Promise<Funnet> => {
    const vert = await finnVert();
    bruk(vert);
    if (!vert.erExcel) return { vert, innstillinger: Promise.resolve(null) };
    huskVert(vert, lager);
    datosystemet().catch(() => undefined);
    return { vert, innstillinger: innstillingene().catch(() => null) };
  };
  const rute = new Rute(rot, lager, antatt, finn());
  if (typeof Office !== 'undefined') lyttPaaBaandet(rute);
}
