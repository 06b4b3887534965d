import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { createRattrapage } from '#electron/hosts/rattrapage.ts';
import { createAiguillage } from '#electron/hosts/aiguillage.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { CHOIX_NEUFS } from '#shared/domain/reprise/comprehension.schema.ts';
import { unDossier } from '#tests/support/base.ts';
import { ecrireFichierCommence, uneApplicationReelle } from '#tests/support/hotes/application-reelle.ts';

const LIGNES = 1200;
const TABLEAU = {
  nom: '',
  lignes: [['Nom', 'Prénom'], ...Array.from({ length: LIGNES }, (_, rang) => [`Zéphyr-${rang}`, 'Noor'])],
  fusions: [],
};

/** L'application sur ce fichier : ce qu'elle répond, ce que Ctrl+K y trouve, et ce qui manque encore à l'index. */
function uneApplicationSur(chemin: string) {
  const { application, releve, fermer } = uneApplicationReelle(chemin);
  const demander = async <T>(nom: string, entree: unknown): Promise<T> => {
    const reponse = await application.dispatch(nom, entree, { fenetre: 1 });
    if (!reponse.ok) throw new Error(reponse.erreur.message);
    return reponse.valeur as T;
  };
  const trouver = async (texte: string) =>
    (await demander<{ titre: string }[]>('recherche.tout', { texte })).map(({ titre }) => titre);
  return { demander, trouver, releve, fermer };
}

it('ce qu’une longue reprise fait entrer se trouve peu après elle, et un arrêt entre les deux n’en perd rien', async () => {
  const chemin = join(unDossier(), 'service.comites');
  await ecrireFichierCommence(chemin);
  const premiere = uneApplicationSur(chemin);
  const { reprise } = await premiere.demander<{ reprise: string }>('reprises.coller', { feuilles: [TABLEAU] });
  await premiere.demander('reprises.reprendre', {
    reprise,
    cible: 'personnes',
    choix: CHOIX_NEUFS,
    nom: 'x.csv',
    lignes: LIGNES,
  });
  // Coupée aussitôt : l'index n'a pas fini.
  premiere.fermer();
  const db = ouvrirBase(chemin);
  expect(db.prepare<[], number>('SELECT count(*) FROM passage_a_mettre').pluck().get()).toBeGreaterThan(0);
  fermerBase(db);

  const seconde = uneApplicationSur(chemin);
  await vi.waitFor(async () => expect(await seconde.trouver('zephyr-1199')).toEqual(['Noor Zéphyr-1199']), 15_000);
  await seconde.demander('historique.annuler', {}).catch(() => undefined);
  expect(seconde.releve).toEqual([]);
  seconde.fermer();
  const fin = ouvrirBase(chemin);
  expect(fin.prepare('SELECT count(*) FROM passage_a_mettre').pluck().get()).toBe(0);
  fin.exec(`INSERT INTO passage_fts (passage_fts) VALUES ('integrity-check')`);
  fermerBase(fin);
  rmSync(chemin);
});

it('laisse passer une écriture longue, ne se mène qu’une fois à la fois, et dit sa fin', async () => {
  const aiguillage = createAiguillage();
  let reste = 5;
  let ensemble = 0;
  const fini = vi.fn<() => void>();
  const faire = (): boolean => {
    expect(aiguillage.occupe()).toBe(false);
    ensemble += 1;
    reste -= 1;
    return reste > 0;
  };
  const rattrapage = createRattrapage(aiguillage, { faire, fini, relever: (cause) => expect.fail(String(cause)) });
  const longue = aiguillage.seul(
    'Longue',
    (function* () {
      for (let fait = 0; fait < 3; fait += 1) {
        rattrapage.toucher();
        yield { fait, total: 3, libelle: 'pas' };
      }
    })(),
  );
  await longue;
  await vi.waitFor(() => expect(fini).toHaveBeenCalledOnce());
  expect(ensemble).toBe(5);
});

it('relève un refus, et se refait à l’écriture suivante', async () => {
  const releves: unknown[] = [];
  let refuse = true;
  const fini = vi.fn<() => void>();
  const faire = vi.fn(() => {
    if (refuse) throw new Error('Disque plein.');
    return faire.mock.calls.length < 3;
  });
  const rattrapage = createRattrapage(createAiguillage(), { faire, fini, relever: (cause) => releves.push(cause) });
  rattrapage.toucher();
  await vi.waitFor(() => expect(releves).toHaveLength(1));
  refuse = false;
  rattrapage.toucher();
  await vi.waitFor(() => expect(fini).toHaveBeenCalledOnce());
});
