/** The invented kommune and its neighbours. No such kommuner exist, and no kommunenummer begins with 99. */
export const EKSEMPELVIK = 'Eksempelvik';
export const SKISSEFJORD = 'Skissefjord';
export const UTKASTDAL = 'Utkastdal';

/** The invented companies. Their organisasjonsnummer pass the control digit, but begin with 99990, where none is given. */
export const PROEVEGAARDEN = 'Prøvegården AS';
export const MOENSTERVERKSTEDET = 'Mønsterverkstedet AS';
export const FIKTIVIA = 'Fiktivia AS';
export const SKISSEBRUKET = 'Skissebruket KF';
export const KLADDELOFTET = 'Kladdeloftet AS';

export const AARENE = [2023, 2024, 2025] as const;
