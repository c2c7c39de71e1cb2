import { FUNKSJONER } from './register.ts';
import { settFunksjonsspraak, spraakFor } from './spraak.ts';
import { funksjonsvert } from './vert.ts';

// The first thing on the page: a cell that waits for its function shows #BUSY!, or #NAME? when it never comes.
const vert = funksjonsvert();
for (const [id, funksjon] of FUNKSJONER) vert?.associate(id, funksjon);

if (typeof Office !== 'undefined') {
  // The pane's own setting comes later, and wins.
  Office.onReady(() => settFunksjonsspraak(spraakFor(Office.context?.displayLanguage ?? 'nb')));
}
