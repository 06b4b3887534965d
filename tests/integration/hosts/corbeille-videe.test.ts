import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';
import { ecrireFichierCommence, uneApplicationReelle } from '#tests/support/hotes/application-reelle.ts';

const racine = mkdtempSync(join(tmpdir(), 'comites-corbeille-'));
afterAll(() => {
  vi.useRealTimers();
  rmSync(racine, { recursive: true, force: true });
});

it('ouvrir un fichier trente jours après efface ce qui était à sa corbeille', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-02T09:00:00Z') });
  const chemin = join(racine, 'service.comites');
  await ecrireFichierCommence(chemin);

  /** Ouvre, agit, dit combien d’objets sont à la corbeille, ferme. */
  async function ouvrirLe(jour: string, ...actes: [nom: string, entree: (rendu: unknown) => unknown][]) {
    vi.setSystemTime(new Date(`${jour}T09:00:00Z`));
    const { application, releve, fermer } = uneApplicationReelle(chemin);
    let rendu: unknown = null;
    for (const [nom, entree] of [
      ...actes,
      // La corbeille se vide après la copie d'ouverture, que celle-ci attend.
      ['sauvegardes.faire', () => ({})] as const,
      ['corbeille.lister', () => ({})] as const,
    ]) {
      const reponse = await application.dispatch(nom, entree(rendu), { fenetre: 1 });
      if (!reponse.ok) throw new Error(reponse.erreur.message);
      rendu = reponse.valeur;
    }
    expect(releve).toEqual([]);
    fermer();
    return (rendu as unknown[]).length;
  }

  const creerPuisSupprimer: Parameters<typeof ouvrirLe>[1][] = [
    ['personnes.creer', () => uneSaisie('Essai')],
    ['personnes.supprimer', (creee) => creee],
  ];
  expect(await ouvrirLe('2026-11-02', ...creerPuisSupprimer)).toBe(1);
  expect(await ouvrirLe('2026-12-01')).toBe(1);
  expect(await ouvrirLe('2026-12-02')).toBe(0);
});
