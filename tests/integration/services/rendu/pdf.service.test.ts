import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { chercherBureautique } from '#electron/poste/bureautique.ts';
import { pagesExactes } from '#electron/travaux/pages-exactes.ts';
import type { UnFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

const outils = chercherBureautique()();
const provisoires = () => readdirSync(tmpdir()).filter((nom) => nom.startsWith('comites-pages-'));

async function attendre({ appeler }: Pick<UnFichier, 'appeler'>, travail: string) {
  for (;;) {
    const suivi = appeler('travaux.suivre', { travail });
    if (suivi.fichiers !== null || suivi.echec !== null) return suivi;
    await new Promise((suite) => setTimeout(suite, 50));
  }
}

describe('sans LibreOffice', () => {
  it('le dit, et laisse le PDF au dialogue d’impression', () => {
    expect(chercherBureautique({ COMITES_EMPLOI_SANS_LIBREOFFICE: '1', PATH: process.env['PATH'] })()).toBeNull();
  });
});

describe.skipIf(outils === null)('avec LibreOffice', () => {
  it('rend le PDF et ses pages, note le PDF au registre, et ne laisse rien', { timeout: 120_000 }, async () => {
    const avant = provisoires();
    const fichier = uneReunion();
    const { appeler, demander, id, octets } = fichier;
    const document = { de: 'reunion', reunionId: id, genre: 'convocation' } as const;
    expect(appeler('production.outils', {})).toEqual({ pagesExactes: true, pdf: true });
    const { travail, fichier: direct } = await demander('production.pdf', { document });
    expect(direct).toBeNull();
    const { fichiers, echec } = await attendre(fichier, travail ?? '');
    expect(echec).toBeNull();
    const [pdf] = fichiers ?? [];
    expect(pdf?.nom).toBe('2026-04-16_cdpe-du-haut-rhin_convocation.pdf');
    expect(Buffer.from(octets.lire(pdf?.jeton ?? '')?.octets.subarray(0, 5) ?? []).toString()).toBe('%PDF-');
    const { pages, total } = appeler('travaux.pages', { travail: travail ?? '' });
    expect(pages).toHaveLength(total);
    if (outils?.pdftoppm !== null)
      expect(
        Buffer.from(pages[0] ?? '', 'base64')
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG');
    expect(appeler('registre.lister', {}).lignes.map(({ nom }) => nom)).toEqual([pdf?.nom]);
    // Le PDF et le Word du même document ne se remplacent pas l'un l'autre.
    await demander('documents.produire', { reunionId: id, genre: 'convocation' });
    expect(appeler('registre.lister', {}).lignes).toHaveLength(2);
    expect(provisoires()).toEqual(avant);
  });

  it('s’arrête d’un geste : ni PDF, ni programme, ni dossier ne restent', { timeout: 60_000 }, async () => {
    const avant = provisoires();
    const fichier = uneReunion();
    const { appeler, id } = fichier;
    const { travail } = appeler('production.pages', {
      document: { de: 'reunion', reunionId: id, genre: 'ordre-du-jour' },
    });
    await new Promise((suite) => setTimeout(suite, 400));
    const debut = performance.now();
    appeler('travaux.arreter', { travail });
    expect((await attendre(fichier, travail)).echec).toContain('Arrêté');
    expect(performance.now() - debut).toBeLessThan(5_000);
    expect(provisoires()).toEqual(avant);
  });

  it('un Word illisible est refusé, sans rien laisser', { timeout: 60_000 }, async () => {
    const avant = provisoires();
    if (outils === null) return;
    await expect(
      pagesExactes(new Uint8Array([1, 2, 3]), { ...outils, soffice: '/bin/false' }, new AbortController().signal),
    ).rejects.toThrow('/bin/false');
    expect(provisoires()).toEqual(avant);
  });
});
