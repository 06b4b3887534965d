import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import type { Sortie } from '#shared/contract/contract.ts';
import { EXTENSION_SAUVEGARDE } from '#electron/database/backup-manifest.ts';
import { ecrireFichierCommence, uneApplicationReelle } from '#tests/support/hotes/application-reelle.ts';

const aFermer: (() => void)[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const fermer of aFermer.splice(0).toReversed()) fermer();
});

/** Une application, et de quoi lui parler comme une fenêtre. */
function unPoste(fichier: string | null) {
  const { application, releve, fermer } = uneApplicationReelle(fichier);
  aFermer.push(fermer);
  const demander = async <T>(nom: string, entree: unknown = {}): Promise<T> => {
    const reponse = await application.dispatch(nom, entree, { fenetre: 1 });
    return reponse.ok ? (reponse.valeur as T) : Promise.reject(new Error(reponse.erreur.message));
  };
  const trouver = async (...noms: string[]): Promise<string> => {
    let ici = await demander<Sortie<'explorateur.parcourir'>>('explorateur.parcourir', { jeton: null });
    for (const nom of noms.slice(0, -1))
      ici = await demander('explorateur.parcourir', { jeton: ici.contenu.find((e) => e.nom === nom)?.jeton });
    return ici.contenu.find((e) => e.nom === noms.at(-1))?.jeton ?? '';
  };
  const lister = () => demander<Sortie<'sauvegardes.lister'>>('sauvegardes.lister');
  return { demander, trouver, lister, releve };
}

/** Un dossier personnel avec un fichier de travail commencé et une clé branchée. */
async function unFichierEtUneCle() {
  const maison = mkdtempSync(join(tmpdir(), 'comites-secours-'));
  aFermer.push(() => rmSync(maison, { recursive: true, force: true }));
  vi.stubEnv('HOME', maison);
  const cle = join(maison, 'Ma clé');
  mkdirSync(cle);
  const chemin = join(maison, 'haut-rhin.comites');
  await ecrireFichierCommence(chemin);
  return { maison, cle, chemin };
}

it('recopie chaque sauvegarde vérifiée dans le second dossier, d’où un autre poste repart', async () => {
  const { cle, chemin } = await unFichierEtUneCle();
  const { demander, trouver, lister, releve } = unPoste(chemin);
  await demander('poste.choisirSecours', { jeton: await trouver('Ma clé') });
  expect((await lister()).secours).toMatchObject({ derniereUtc: null, manque: null });
  const { quandUtc } = await demander<Sortie<'sauvegardes.faire'>>('sauvegardes.faire');
  const { secours } = await lister();
  expect(secours).toMatchObject({ derniereUtc: quandUtc, manque: null });
  const [dossier = ''] = readdirSync(cle);
  const [copie = ''] = readdirSync(join(cle, dossier)).filter((nom) => nom.endsWith(EXTENSION_SAUVEGARDE));
  expect(dossier).toMatch(/^haut-rhin [0-9a-f]{6}$/u);

  const autre = unPoste(null);
  const repris = await autre.demander<Sortie<'fichier.ouvrir'>>('fichier.ouvrir', {
    jeton: await autre.trouver('Ma clé', dossier, copie),
  });
  expect(repris).toMatchObject({ nom: 'haut-rhin.comites', commence: true });
  expect(await autre.demander('departement.tableau')).toMatchObject({ libelle: 'Haut-Rhin' });

  appendFileSync(join(cle, dossier, copie), 'x');
  await expect(
    autre.demander('fichier.ouvrir', { jeton: await autre.trouver('Ma clé', dossier, copie) }),
  ).rejects.toThrow(/abîmée/u);
  expect([...releve, ...autre.releve]).toEqual([]);
});

it('dit qu’une copie y a manqué, sans que la sauvegarde elle-même en souffre', async () => {
  const { cle, chemin } = await unFichierEtUneCle();
  const { demander, trouver, lister } = unPoste(chemin);
  await demander('poste.choisirSecours', { jeton: await trouver('Ma clé') });
  rmSync(cle, { recursive: true });
  writeFileSync(cle, 'plus un dossier');
  expect(await demander('sauvegardes.faire')).toMatchObject({ verifiee: true });
  expect((await lister()).secours?.manque).toMatch(/ne s’ouvre pas/u);
  expect(await demander('hote.etat')).toMatchObject({ fichier: { sauvegardeManquee: null } });
  await demander('poste.choisirSecours', { jeton: null });
  expect((await lister()).secours).toBeNull();
});

it('refuse un dossier où rien ne s’écrit, et garde le choix d’avant', async () => {
  const { maison, chemin } = await unFichierEtUneCle();
  const { demander, trouver, lister } = unPoste(chemin);
  await demander('poste.choisirSecours', { jeton: await trouver('Ma clé') });
  mkdirSync(join(maison, 'Disparu'));
  const jeton = await trouver('Disparu');
  rmSync(join(maison, 'Disparu'), { recursive: true });
  writeFileSync(join(maison, 'Disparu'), '');
  await expect(demander('poste.choisirSecours', { jeton })).rejects.toThrow(/rien écrire/u);
  expect((await lister()).secours?.dossier).toContain('Ma clé');
  expect(existsSync(join(maison, 'Ma clé'))).toBe(true);
});
