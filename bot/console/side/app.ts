import { type Handling, tegnBlokker } from './blokker.ts';
import { Visning } from './blokkskjema.ts';
import { el, finn, knapp } from './dom.ts';
import { kall, slipp } from './kall.ts';
import { Modal } from './modal.ts';
import { Samtale } from './samtale.ts';
import { lesUtsnitt, type Melding, type Utsnitt } from './utsnitt.ts';

const HJEM = 'hjem';
const LETER_ETTER_MS = 200;
const FOERSTE_BRUKER = 'U0KARI';

const velger = finn('#bruker', HTMLSelectElement);
const steder = finn('#steder', HTMLElement);
const overskrift = finn('#sted', HTMLHeadingElement);
const innhold = finn('#innhold', HTMLElement);
const status = finn('#status', HTMLElement);
const start = finn('#start', HTMLElement);
const skjema = finn('#skjema', HTMLFormElement);
const skriv = finn('#skriv', HTMLTextAreaElement);
const filvelger = finn('#fil', HTMLInputElement);
const dialog = finn('#modal', HTMLDialogElement);
const flate = finn('#flate', HTMLElement);
const bunn = finn('#bunn', HTMLElement);

let bruker = FOERSTE_BRUKER;
let sted = '';
let siste: Utsnitt | null = null;
let meldinger = new Map<string, Melding>();
let samtaler = new Map<string, Samtale>();
let vistModal: string | null = null;
let vistHjem: string | null = null;
let arbeider = 0;
let feiltekst = '';
let kilde: EventSource | null = null;

const modalen = new Modal(dialog, {
  navn,
  get personer() {
    return (siste?.brukere ?? []).map((b) => ({ verdi: b.id, tekst: b.navn }));
  },
  get kanaler() {
    return (siste?.kanaler ?? []).filter((k) => !k.direkte).map((k) => ({ verdi: k.id, tekst: `#${k.navn}` }));
  },
  send: async (verdier) => (await kall({ slag: 'sendModal', bruker, verdier })).feil,
  trykk: (handling, verdier) =>
    medTegn(() => kall({ slag: 'trykkIVisning', bruker, hvor: 'modal', handling, verdier })),
  foreslaa: async (felt) => (await kall({ slag: 'foreslaa', bruker, felt })).grupper,
  lukk: () => void medTegn(() => kall({ slag: 'lukkModal', bruker })),
});

function navn(id: string): string {
  if (id === siste?.bot) return 'Eierblikk';
  return siste?.brukere.find((b) => b.id === id)?.navn ?? siste?.kanaler.find((k) => k.id === id)?.navn ?? id;
}

/** Runs something that takes a while; says that it is being worked on, and when it fails. */
async function medTegn(arbeid: () => Promise<unknown>): Promise<void> {
  feiltekst = '';
  arbeider += 1;
  const vekker = setTimeout(visStatus, LETER_ETTER_MS);
  try {
    await arbeid();
  } catch {
    feiltekst = 'Det gikk ikke. Se om serveren kjører, og prøv igjen.';
  } finally {
    clearTimeout(vekker);
    arbeider -= 1;
    visStatus();
  }
}

function visStatus(): void {
  const fraBot = siste?.status[sted] ?? '';
  const leter = fraBot === '' && arbeider > 0 ? 'leter …' : fraBot;
  status.textContent = feiltekst !== '' ? feiltekst : leter === '' ? '' : `Eierblikk ${leter}`;
}

function samtale(kanal: string): Samtale {
  const kjent = samtaler.get(kanal);
  if (kjent !== undefined) return kjent;
  const direkte = siste?.kanaler.find((k) => k.id === kanal)?.direkte ?? false;
  const her = { bruker, kanal };
  const ny = new Samtale({
    bot: siste?.bot ?? '',
    navn,
    trykk: (ts, handling) => medTegn(() => kall({ slag: 'trykk', ...her, ts, handling })),
    forklar: (ts) => medTegn(() => kall({ slag: 'forklar', ...her, ts })),
    svar: direkte ? null : (traad, tekst) => medTegn(() => kall({ slag: 'skriv', ...her, tekst, traad })),
  });
  samtaler.set(kanal, ny);
  return ny;
}

function visForslag(antall: number): void {
  const forslag = Object.values(siste?.forslag ?? {})[0] ?? [];
  if (antall > 0 || forslag.length === 0) {
    start.replaceChildren();
    return;
  }
  start.replaceChildren(
    el('p', {}, 'Spør om tallene i eksempelet, 27 bedrifter fra to offentlige rapporter:'),
    ...forslag.map((f) => knapp(f.tittel, '', () => si(f.spoersmaal))),
    knapp('Prøv en arbeidsbok', '', () => medTegn(() => kall({ slag: 'eksempel', bruker, kanal: sted }))),
  );
}

function visHjem(): void {
  const lest = Visning.safeParse(siste?.hjem);
  const naa = JSON.stringify(siste?.hjem);
  if (!lest.success || vistHjem === naa) return;
  vistHjem = naa;
  const trykk = (handling: Handling) =>
    medTegn(() => kall({ slag: 'trykkIVisning', bruker, hvor: 'hjem', handling, verdier: {} }));
  innhold.replaceChildren(el('div', { class: 'kort' }, ...tegnBlokker(lest.data.blocks, '', { navn, trykk })));
}

function visSted(): void {
  const kanal = siste?.kanaler.find((k) => k.id === sted);
  const iHjem = sted === HJEM;
  overskrift.textContent = iHjem ? 'Hjem' : kanal?.direkte ? 'Direktemelding med Eierblikk' : `#${kanal?.navn ?? ''}`;
  for (const del of [bunn, start]) del.hidden = iHjem;
  if (iHjem) visHjem();
  else {
    const her = [...meldinger.values()].filter((m) => m.kanal === sted).sort((a, b) => (a.ts < b.ts ? -1 : 1));
    const s = samtale(sted);
    if (s.element.parentElement !== innhold) innhold.replaceChildren(s.element);
    const ny = s.vis(her);
    visForslag(her.length);
    ny?.scrollIntoView({ block: 'nearest' });
  }
  visStatus();
}

function visSteder(): void {
  const punkter = [
    { id: HJEM, tekst: 'Hjem' },
    ...(siste?.kanaler ?? []).map((k) => ({ id: k.id, tekst: k.direkte ? k.navn : `#${k.navn}` })),
  ];
  steder.replaceChildren(
    ...punkter.map(({ id, tekst }) => {
      const punkt = knapp(tekst, '', () => gaaTil(id));
      if (id === sted) punkt.setAttribute('aria-current', 'page');
      return punkt;
    }),
  );
}

function gaaTil(nytt: string): void {
  sted = nytt;
  vistHjem = null;
  if (nytt === HJEM) {
    innhold.replaceChildren();
    void medTegn(() => kall({ slag: 'aapneHjem', bruker }));
  }
  visSteder();
  visSted();
  steder.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true });
}

async function si(tekst: string): Promise<void> {
  await medTegn(() => kall({ slag: 'skriv', bruker, kanal: sted, tekst }));
}

function oppdaterModal(): void {
  const modal = siste?.modal ?? null;
  const vises = modal === null ? null : `${modal.id} ${modal.hash}`;
  if (vises === vistModal) return;
  vistModal = vises;
  modalen.vis(modal?.id ?? null, modal?.visning);
}

function taImot(utsnitt: Utsnitt): void {
  const foerste = siste === null;
  siste = utsnitt;
  for (const m of utsnitt.nye) meldinger.set(m.ts, m);
  for (const ts of utsnitt.borte) meldinger.delete(ts);
  if (foerste) {
    velger.replaceChildren(...utsnitt.brukere.map((b) => el('option', { value: b.id }, b.navn)));
    velger.value = bruker;
    sted = utsnitt.kanaler.find((k) => k.direkte)?.id ?? HJEM;
    visSteder();
    void medTegn(() => kall({ slag: 'aapneSamtale', bruker }));
  }
  visSted();
  oppdaterModal();
}

/** Sees the imitation as another person. */
function bli(ny: string): void {
  kilde?.close();
  bruker = ny;
  siste = null;
  meldinger = new Map();
  samtaler = new Map();
  innhold.replaceChildren();
  kilde = new EventSource(`/konsoll/hendelser?bruker=${encodeURIComponent(ny)}`);
  kilde.addEventListener('open', () => {
    // After a lost connection everything comes anew.
    meldinger = new Map();
    feiltekst = '';
    visStatus();
  });
  kilde.addEventListener('error', () => {
    feiltekst = 'Mistet kontakten med serveren. Prøver igjen …';
    visStatus();
  });
  kilde.addEventListener('message', ({ data }) => taImot(lesUtsnitt(String(data))));
}

function giFil(fil: File | undefined): void {
  if (fil !== undefined && sted !== HJEM) void medTegn(() => slipp(bruker, sted, fil));
}

velger.addEventListener('change', () => bli(velger.value));
skjema.addEventListener('submit', (hendelse) => {
  hendelse.preventDefault();
  const tekst = skriv.value.trim();
  skriv.value = '';
  if (tekst !== '') void si(tekst);
});
skriv.addEventListener('keydown', (hendelse) => {
  if (hendelse.key !== 'Enter' || hendelse.shiftKey || hendelse.isComposing) return;
  hendelse.preventDefault();
  skjema.requestSubmit();
});
filvelger.addEventListener('change', () => {
  giFil(filvelger.files?.[0]);
  filvelger.value = '';
});
document.addEventListener('dragover', (hendelse) => {
  hendelse.preventDefault();
  flate.classList.add('slipp');
});
document.addEventListener('dragleave', () => flate.classList.remove('slipp'));
document.addEventListener('drop', (hendelse) => {
  hendelse.preventDefault();
  flate.classList.remove('slipp');
  giFil(hendelse.dataTransfer?.files[0]);
});
bli(FOERSTE_BRUKER);
