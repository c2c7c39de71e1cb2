import { Button, Field, FluentProvider, Input, Select, Title3, webLightTheme } from '@fluentui/react-components';
import { createElement, type ReactElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Kontroll } from './kontroller.ts';

/** Set by the build to the pane's own controls, so that there are never more or fewer of them here. */
declare const KONTROLLER: readonly Kontroll[];
/** Whether there are any of these among them: what isn't used is left out of the bundle. */
declare const HAR_FELT: boolean;
declare const HAR_LISTE: boolean;
/** Whether it draws when Office is ready, or at once. */
declare const VENTER: boolean;

function Kontrollen({
  kontroll,
  trykket,
}: {
  readonly kontroll: Kontroll;
  readonly trykket: () => void;
}): ReactElement {
  const { slag, navn, viktig } = kontroll;
  if (HAR_FELT && slag === 'input') return createElement(Field, { label: navn }, createElement(Input));
  if (HAR_LISTE && slag === 'select') return createElement(Field, { label: navn }, createElement(Select));
  return createElement(Button, { appearance: viktig ? 'primary' : 'secondary', onClick: trykket }, navn);
}

function Side(): ReactElement {
  const [valgt, velg] = useState('');
  const kontroller = KONTROLLER.map((kontroll) =>
    createElement(Kontrollen, { key: kontroll.navn, kontroll, trykket: () => velg(kontroll.navn) }),
  );
  return createElement(
    FluentProvider,
    { theme: webLightTheme },
    createElement('header', null, createElement(Title3, { as: 'h1' }, 'Eierblikk')),
    createElement('p', { role: 'status' }, valgt),
    createElement('main', null, ...kontroller),
  );
}

const rot = document.getElementById('rute');
if (rot !== null) {
  // The language comes from Office.
  const klar = Office.onReady(() => {
    document.documentElement.lang = Office.context.displayLanguage;
  });
  if (VENTER) await klar;
  createRoot(rot).render(createElement(Side));
}
