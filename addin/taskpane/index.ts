/** What the server must know of the pane: the shape of what they say to each other. */
export * from './publisering/skjema.ts';
