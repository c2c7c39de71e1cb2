/** Every function is shown as EIER.NAVN. Public for ever: workbooks hold it. */
export const NAVNEROM = 'EIER';
