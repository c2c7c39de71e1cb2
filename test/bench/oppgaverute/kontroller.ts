import * as z from 'zod';

/** What the user can press, fill in or choose from on a page's first picture, in the order it stands there. */
export const Kontroller = z.array(
  z.object({
    slag: z.enum(['button', 'input', 'select']),
    /** What it is called: its text, or its label's. */
    navn: z.string(),
    /** The one that stands out. */
    viktig: z.boolean(),
  }),
);
export type Kontroll = z.infer<typeof Kontroller>[number];

/** Reads them from `funnet`, in a page. */
export const LES_KONTROLLER = `funnet.map((k) => ({
  slag: k.localName,
  navn: (k.getAttribute('aria-label') ?? k.labels?.[0]?.textContent ?? k.textContent).trim(),
  viktig: k.className === 'viktig',
}))`;
