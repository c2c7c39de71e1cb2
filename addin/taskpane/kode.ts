/** Core, the reader and the functions' explanations: fetched when something is asked for. */
export type Kode = typeof import('./tungt.ts');
export const tungt = (): Promise<Kode> => import('./tungt.ts');
