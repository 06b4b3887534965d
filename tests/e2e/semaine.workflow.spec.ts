import { expect, test } from './essai.ts';
import { reproches } from './reproches.ts';

// L'essai arrête l'hôte, et le relance.
test.use({ coupures: true });

test('ma semaine : noter, cocher, mettre de côté, à la souris puis au clavier, deux fenêtres et un redémarrage', async ({
  hote,
  fenetre,
  autreFenetre,
}) => {
  const clavier = fenetre.keyboard;
  const bloc = (nom: string) => fenetre.getByRole('region', { name: nom, exact: true });
  const pastille = fenetre.locator('.menu .pastille');
  const dit = async () => Number(await pastille.locator('[aria-hidden]').textContent());

  // C'est le premier écran : le jour, la semaine, quatre blocs, la pastille qui dit ce qu'elle compte.
  await expect(fenetre).toHaveURL(/\/semaine$/u);
  await expect(fenetre.getByText(/^semaine \d+$/u)).toBeVisible();
  for (const nom of ['Aujourd’hui', 'Cette semaine', 'J’attends', 'Bientôt']) await expect(bloc(nom)).toBeVisible();
  await expect(fenetre.getByRole('link', { name: /^Ma semaine .*(?:en retard ou dues? aujourd’hui)$/u })).toBeVisible();
  const avant = await dit();
  expect(avant).toBeGreaterThan(0);

  // Une note : la date comprise se montre, se retire, se garde ; vide, elle est refusée.
  const note = fenetre.getByRole('textbox', { name: 'Note rapide' });
  await note.press('Enter');
  await expect(fenetre.getByText('Écrivez ce que vous voulez retenir.')).toBeVisible();
  await note.fill('rappeler la mission locale aujourd’hui');
  await expect(fenetre.getByRole('button', { name: /^Retirer la date/u })).toBeVisible();
  await note.press('Enter');
  await expect(note).toHaveValue('');
  await expect(bloc('Aujourd’hui')).toContainText(/rappeler la mission locale|Voir les/u);
  await expect.poll(dit).toBe(avant + 1);

  // L'autre fenêtre la montre ; cochée là-bas, elle part d'ici.
  const seconde = await autreFenetre();
  const fait = seconde.getByRole('button', { name: 'Fait : rappeler la mission locale aujourd’hui' });
  const tout = seconde.getByRole('region', { name: 'Aujourd’hui' }).getByRole('button', { name: /^Voir les/u });
  if ((await fait.count()) === 0) await tout.click();
  await fait.click();
  await expect(fait).toHaveCount(0);
  await expect.poll(dit).toBe(avant);
  await seconde.close();

  // Mettre de côté : la ligne part, se retrouve dépliée, se reprend.
  const premiere = bloc('Cette semaine').getByRole('listitem').first();
  const titre = (await premiere.locator('.sujet').textContent()) ?? '';
  await premiere.getByRole('button', { name: /^Autres gestes/u }).click();
  await fenetre.getByRole('menuitem', { name: /jusqu’à lundi/u }).click();
  const deCote = fenetre.getByRole('region', { name: 'Mis de côté' });
  await deCote.getByRole('button', { name: '1 mise de côté' }).click();
  await expect(deCote.getByRole('link', { name: titre, exact: true })).toBeVisible();
  await deCote.getByRole('button', { name: /^Reprendre/u }).click();
  await expect(deCote).toHaveCount(0);

  // Une date déjà passée n'est pas une date où revenir : le champ le dit.
  await premiere.getByRole('button', { name: /^Autres gestes/u }).click();
  await fenetre.getByRole('menuitem', { name: 'Mettre de côté jusqu’à une date…' }).click();
  const dialogue = fenetre.getByRole('dialog', { name: 'Mettre de côté' });
  await dialogue.getByRole('textbox', { name: /^Jusqu’au/u }).fill('01/01/2020');
  await dialogue.getByRole('button', { name: 'Mettre de côté' }).click();
  await expect(dialogue).toContainText('Choisissez un jour après aujourd’hui');
  await dialogue.getByRole('textbox', { name: /^Jusqu’au/u }).fill('01/01/2030');
  await dialogue.getByRole('textbox', { name: 'Motif' }).fill('après les élections');
  await dialogue.getByRole('button', { name: 'Mettre de côté' }).click();
  await expect(dialogue).toHaveCount(0);
  await expect(deCote).toBeVisible();

  // Au clavier seul : Alt N de partout, sur la fiche ouverte ; elle s'y retrouve.
  await fenetre.getByRole('link', { name: 'Instances', exact: true }).press('Enter');
  await fenetre.getByRole('link', { name: 'CDPE du Haut-Rhin' }).press('Enter');
  await expect(fenetre).toHaveURL(/\/instances\/[0-9a-f-]{36}/u);
  await expect(fenetre.getByRole('heading', { level: 1 })).toContainText('Haut-Rhin');
  await clavier.press('Alt+n');
  const noter = fenetre.getByRole('dialog', { name: /^Noter sur /u });
  await expect(noter.getByRole('textbox', { name: 'Note rapide' })).toBeFocused();
  await clavier.insertText('appeler le secrétariat demain');
  await expect(noter.getByRole('button', { name: /^Retirer la date/u })).toBeVisible();
  await clavier.press('Enter');
  await expect(noter).toHaveCount(0);
  const notes = fenetre.getByRole('region', { name: 'Notes rapides' });
  await notes.getByRole('button', { name: '1 note' }).press('Enter');
  await expect(notes).toContainText('appeler le secrétariat demain');

  // La palette le propose aussi, et l'aide dit la touche.
  await clavier.press('Control+k');
  await clavier.insertText('noter quelque chose');
  await expect(fenetre.getByRole('option', { name: /^Noter quelque chose sur/u })).toBeVisible();
  await clavier.press('Escape');
  await expect(fenetre.getByRole('option')).toHaveCount(0);

  // Les flèches vont de ligne en ligne, Entrée ouvre.
  await fenetre.getByRole('link', { name: /^Ma semaine/u }).press('Enter');
  await expect(bloc('Aujourd’hui')).toBeVisible();
  const lignes = fenetre.locator('.quatre .sujet');
  await lignes.first().focus();
  await clavier.press('ArrowDown');
  await expect(lignes.nth(1)).toBeFocused();
  await clavier.press('ArrowUp');
  await expect(lignes.first()).toBeFocused();
  expect(await reproches(fenetre)).toEqual([]);
  await clavier.press('Enter');
  await expect(fenetre).not.toHaveURL(/\/semaine/u);

  // Redémarrée, l'application retrouve la note et ce qui est de côté.
  await hote.arreter();
  await hote.relancer();
  await fenetre.goto(hote.lien());
  await expect(fenetre.getByRole('button', { name: '1 mise de côté' })).toBeVisible();
  await expect(fenetre.getByText('appeler le secrétariat demain')).toBeVisible();
});
