import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whenOpenssl } from '../../requirements.ts';
import { type Exceltjener, startExceltjener } from './excel-tjener.ts';

jest.setTimeout(60_000);

const mappe = mkdtempSync(join(tmpdir(), 'eierblikk-tls-'));
const sertifikatfil = join(mappe, 'cert.pem');
const noekkelfil = join(mappe, 'key.pem');
afterAll(() => rmSync(mappe, { recursive: true, force: true }));

/** A certificate of our own making for localhost. */
function lagSertifikat(openssl: string): void {
  const valg = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const navn = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  execFileSync(openssl, ['req', '-x509', ...valg, ...navn, '-keyout', noekkelfil, '-out', sertifikatfil], {
    stdio: 'ignore',
  });
}

function hent({ tjener }: Exceltjener, sti: string): Promise<{ status: number; tekst: string }> {
  return new Promise((ferdig, feilet) => {
    const sendt = request(`${tjener.adresse}${sti}`, { ca: readFileSync(sertifikatfil) }, (svar) => {
      const biter: Buffer[] = [];
      svar.on('data', (bit: Buffer) => biter.push(bit));
      svar.on('end', () => ferdig({ status: svar.statusCode ?? 0, tekst: Buffer.concat(biter).toString() }));
    });
    sendt.on('error', feilet);
    sendt.end();
  });
}

whenOpenssl('with a certificate the same is served over https, and nothing over http', async (openssl) => {
  lagSertifikat(openssl);
  const t = await startExceltjener({ adresse: 'https://localhost:3000', tls: { sertifikatfil, noekkelfil } });
  try {
    expect(t.tjener.adresse).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    expect((await hent(t, '/helse')).status).toBe(200);
    const { status, tekst } = await hent(t, '/excel/manifest.xml');
    expect([status, tekst.includes('https://localhost:3000/excel/taskpane.html')]).toEqual([200, true]);
    await expect(fetch(t.tjener.adresse.replace('https', 'http'))).rejects.toThrow();
  } finally {
    await t.rydd();
  }
});
