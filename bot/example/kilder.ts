/** What the two reports are called in answers: short, and the same everywhere. */
export const STORBYRAPPORTEN = 'Oslo Economics 2022';
export const AFT_REVISJONEN = 'Kommunerevisjonen i Oslo 14/2022';

export const TABELL_5_1 = `${STORBYRAPPORTEN}, tabell 5-1`;
export const TABELL_5_4 = `${STORBYRAPPORTEN}, tabell 5-4`;
export const TABELL_5_5 = `${STORBYRAPPORTEN}, tabell 5-5`;
export const TABELL_1_OG_2 = `${AFT_REVISJONEN}, tabell 1 og 2`;
export const TABELL_1 = `${AFT_REVISJONEN}, tabell 1`;
export const TABELL_2 = `${AFT_REVISJONEN}, tabell 2`;
export const TABELL_3 = `${AFT_REVISJONEN}, tabell 3`;
