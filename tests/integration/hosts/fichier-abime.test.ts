import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { EtatHote } from '#shared/contract/hote.contract.ts';
import type { Dispatch } from '#electron/hosts/dispatch.ts';
import { ecrireFichierCommence, uneApplicationReelle } from '#tests/support/hotes/application-reelle.ts';

const dossier = mkdtempSync(join(tmpdir(), 'comites-abime-'));
const FENETRE = { fenetre: 1 };

afterAll(() => rmSync(dossier, { recursive: true, force: true }));

async function demander<T>(dispatch: Dispatch, nom: string, entree: unknown = {}): Promise<T> {
  const reponse = await dispatch(nom, entree, FENETRE);
  if (!reponse.ok) throw new Error(reponse.erreur.message);
  return reponse.valeur as T;
}

async function unFichierSauvegarde(nom: string): Promise<string> {
  const chemin = join(dossier, nom, 'service.comites');
  mkdirSync(dirname(chemin), { recursive: true });
  await ecrireFichierCommence(chemin);
  const { application, fermer } = uneApplicationReelle(chemin);
  await demander(application.dispatch, 'sauvegardes.faire');
  fermer();
  return chemin;
}

describe('un fichier de travail abîmé', () => {
  it('n’est pas touché, se dit, et la sauvegarde sûre se restaure en gardant l’abîmé à côté', async () => {
    const chemin = await unFichierSauvegarde('tronque');
    truncateSync(chemin, Math.floor(statSync(chemin).size / 2));
    const abime = readFileSync(chemin);

    const { application, fermer } = uneApplicationReelle(chemin);
    const etat = await demander<EtatHote>(application.dispatch, 'hote.etat');
    expect(etat.fichier).toBeNull();
    expect(etat.empechement).toContain('est abîmé');
    expect(etat.recuperation).toMatchObject({ nom: 'service.comites' });
    expect(readFileSync(chemin).equals(abime)).toBe(true);

    await demander(application.dispatch, 'fichier.recuperer', { jeton: etat.recuperation?.jeton });
    const apres = await demander<EtatHote>(application.dispatch, 'hote.etat');
    expect(apres).toMatchObject({
      empechement: null,
      recuperation: null,
      fichier: { nom: 'service.comites', commence: true },
    });
    expect(await demander(application.dispatch, 'departement.tableau')).toMatchObject({ libelle: 'Haut-Rhin' });
    const voisins = readdirSync(dirname(chemin)).filter(
      (nom) => nom !== 'service.comites' && statSync(join(dirname(chemin), nom)).isFile(),
    );
    expect(voisins.some((nom) => readFileSync(join(dirname(chemin), nom)).equals(abime))).toBe(true);
    fermer();
  });

  it('sans sauvegarde sûre, se dit sans rien proposer', async () => {
    const chemin = await unFichierSauvegarde('sans-copie');
    rmSync(join(dirname(chemin), 'Sauvegardes'), { recursive: true });
    truncateSync(chemin, 8192);
    const { application, fermer } = uneApplicationReelle(chemin);
    expect(await demander<EtatHote>(application.dispatch, 'hote.etat')).toMatchObject({
      fichier: null,
      recuperation: null,
    });
    fermer();
  });

  it('étranger, n’est ni touché ni proposé à la restauration', async () => {
    const chemin = join(dossier, 'etranger.comites');
    writeFileSync(chemin, 'ceci n’est pas un fichier de travail'.repeat(20));
    const { application, fermer } = uneApplicationReelle(chemin);
    const etat = await demander<EtatHote>(application.dispatch, 'hote.etat');
    expect(etat.empechement).toContain('n’est pas un fichier de travail');
    expect(etat.recuperation).toBeNull();
    expect(existsSync(`${chemin}-wal`)).toBe(false);
    fermer();
  });
});
