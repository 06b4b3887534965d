import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { rendre } from '#tests/support/navette/rendre.ts';
import { expect, test } from '../essai.ts';
import { auClavier } from './au-clavier.ts';

const ACTION = 'Permanences CitésLab au pied des immeubles';

test('partager, sans souris : la navette d’un pilote aller et retour, le profil du service, la passation', async ({
  fenetre,
}) => {
  test.setTimeout(90_000);
  const c = auClavier(fenetre);
  const remis = async (geste: () => Promise<void>) => {
    const attente = fenetre.waitForEvent('download');
    await geste();
    return (await attente).path();
  };
  const choisir = async (geste: () => Promise<void>, name: string, octets: Uint8Array) => {
    const attente = fenetre.waitForEvent('filechooser');
    await geste();
    await (await attente).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(octets) });
  };

  // La navette : établie, rendue, comparée, intégrée.
  await c.parLaPalette('permanences citéslab', /^Permanences CitésLab/u);
  await c.actionner(
    fenetre.getByRole('navigation', { name: 'Fil d’Ariane' }).getByRole('link', { name: 'Feuille de route 2026' }),
    'Shift+Tab',
  );
  await expect(fenetre.getByRole('heading', { level: 1, name: 'Feuille de route 2026' })).toBeVisible();
  await c.parLaPalette('navette', /^Envoyer la navette Excel aux pilotes : /u);
  await expect(fenetre.getByRole('heading', { name: 'Navette Excel', level: 1 })).toBeVisible();
  await c.actionner(fenetre.getByRole('button', { name: 'Ne plus choisir' }));
  await c.tientLeFoyer();
  const odile = fenetre.getByRole('row', { name: /Odile Reiffsteck/u });
  await c.parBlocs(fenetre.getByRole('grid').first().getByRole('row').nth(1));
  for (let pas = 0; pas < 10 && !(await odile.evaluate((un) => un === document.activeElement)); pas += 1)
    await c.presser('ArrowDown');
  await c.presser('Space');
  const envoi = readFileSync(
    await remis(() => c.actionner(fenetre.getByRole('button', { name: /^Établir (?:1|la) navette/u }))),
  );
  const archive = unzipSync(envoi);
  const [nom = ''] = Object.keys(archive).filter((chemin) => chemin.endsWith('.xlsx'));
  const rendu = rendre(archive[nom] ?? new Uint8Array(), [
    { onglet: 'Actions', ligne: ACTION, colonne: 'prochaineEtape', valeur: 'Signer le bail du local' },
  ]);
  await choisir(
    () => c.actionnerAuBloc(fenetre.getByRole('button', { name: 'Déposer les retours' })),
    'odile.xlsx',
    rendu,
  );
  await expect(fenetre.getByRole('checkbox', { name: 'Prochaine étape' })).toBeChecked();
  await c.presser('Control+Enter');
  await expect(fenetre.getByText('1 changement intégré.')).toBeVisible();
  await c.tientLeFoyer();

  // Le profil du service, enregistré puis repris.
  const profil = readFileSync(
    await remis(() => c.parLaPalette('enregistrer le profil', /^Enregistrer le profil du service/u)),
  );
  await expect(fenetre.getByText(/^Profil enregistré/u)).toBeVisible();
  await c.parLaPalette('reprendre le profil', /^Reprendre le profil d’un service/u);
  await choisir(
    () => c.actionnerAuBloc(fenetre.getByRole('button', { name: 'Choisir le profil' })),
    'service.profil-comites',
    profil,
  );
  await expect(fenetre.getByText(/tout ce qu’il règle est déjà dans ce fichier/u)).toBeVisible();

  // La passation en Word.
  await c.parLaPalette('passer la main', /^Passer la main/u);
  const word = readFileSync(await remis(() => c.actionner(fenetre.getByRole('button', { name: 'Produire le Word' }))));
  expect(word.subarray(0, 2).toString()).toBe('PK');
  c.borner(100);
});
