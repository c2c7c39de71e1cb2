import type { Fil, Sideslag } from './fil.ts';

/**
 * Where Excel on the web shows the pane in a frame. All frames around it must be listed: Excel itself, and the pages that
 * Excel is opened in (SharePoint, OneDrive, the Microsoft 365 start page, Teams). Excel on Windows and Mac has no frame.
 */
const OFFICE = [
  'https://*.officeapps.live.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.microsoft365.com',
  'https://onedrive.live.com',
  'https://teams.microsoft.com',
].join(' ');

const FELLES = `base-uri 'none'; form-action 'none'; frame-ancestors 'self' ${OFFICE}`;

/** Never X-Frame-Options: it can't name Office, and would shut the pane out of Excel on the web. */
const REGLER: Readonly<Record<NonNullable<Sideslag>, string>> = {
  rute: `default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; ${FELLES}`,
  lesing: `default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; ${FELLES}`,
};

const AAR_SEKUNDER = 31_536_000;

/** The headers of a file. Excel fetches functions and icons from its own addresses: they may be read from anywhere. */
export function hoder({ type, holdbarhet, slag, lagresSom }: Fil): Readonly<Record<string, string>> {
  return {
    'content-type': type,
    'cache-control': holdbarhet === 'stabil' ? 'no-cache' : `public, max-age=${AAR_SEKUNDER}, immutable`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'cross-origin',
    ...(slag === null ? { 'access-control-allow-origin': '*' } : { 'content-security-policy': REGLER[slag] }),
    ...(lagresSom === null ? {} : { 'content-disposition': `attachment; filename="${lagresSom}"` }),
  };
}
