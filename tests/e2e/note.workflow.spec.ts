import { expect, test } from './essai.ts';
import { createGestes } from './pages/gestes.ts';
import { PRODUIRE, produireWord } from './pages/word.ts';
import { reproches } from './reproches.ts';

/** De l'accueil au Word ouvert. */
const BUDGET = 5;

test('« note bourtzwiller » : du Ctrl+K au Word en cinq gestes, puis régler, écrire, retrouver', async ({
  fenetre,
}) => {
  test.setTimeout(120_000);
  const g = createGestes(fenetre);
  await g.touche('Control+k');
  const palette = fenetre.getByRole('combobox', { name: 'Rechercher ou faire' });
  await g.ecrire('note bourtzwiller', palette, 'note bourtzwiller');
  await expect(fenetre.getByRole('option', { name: /^Note d’une page sur Bourtzwiller/u })).toBeVisible();
  await g.touche('Enter');
  await expect(fenetre.getByRole('heading', { level: 1, name: 'Note d’une page' })).toBeVisible();
  const apercu = fenetre.getByRole('region', { name: 'Aperçu du document' });
  await expect(apercu).toContainText('Bourtzwiller');
  const word = await produireWord(
    fenetre,
    () => g.cliquer('produire', fenetre.getByRole('button', { name: PRODUIRE })),
    () => g.cliquer('ranger', fenetre.getByRole('button', { name: 'Ranger ici et ouvrir' })),
  );
  test.info().annotations.push({ type: 'gestes', description: g.faits().join(' ; ') });
  expect(g.faits().length, g.faits().join('\n')).toBeLessThanOrEqual(BUDGET);
  expect(word.texte).toContain('Note au préfet');
  expect(word.texte).toContain('Permanences CitésLab au pied des immeubles');
  expect(word.nom).toMatch(/_bourtzwiller_note\.docx$/u);

  // Ce qui ne tient pas est nommé ; décocher un bloc fait de la place, et la page suit.
  const panneau = fenetre.getByRole('complementary', { name: 'Ce que dit la note' });
  await expect(panneau.getByText(/N’y sont pas\s: .*chiffres?\ssur/u)).toBeVisible();
  const chiffres = panneau.getByRole('checkbox', { name: 'Chiffres' });
  await chiffres.click();
  await expect(chiffres).not.toBeChecked();
  await expect(apercu.getByRole('heading', { name: 'Chiffres' })).toHaveCount(0);
  await expect(panneau.getByText(/chiffres?\ssur/u)).toHaveCount(0);
  // Un bloc se réduit à ses premiers éléments : ce n'est pas une coupe.
  await panneau.getByLabel('Combien, Décisions').selectOption({ label: 'Le premier seulement' });
  await expect(panneau.getByText(/^1\sdécision sur 2/u)).toBeVisible();
  expect(await reproches(fenetre)).toEqual([]);

  // Au clavier seul : écrire un point sensible, monter un bloc ; trop long, il se refuse et reste à l'écran.
  const sensibles = panneau.getByRole('textbox', { name: 'Texte, Points sensibles' });
  await sensibles.focus();
  await fenetre.keyboard.insertText('Le conseil citoyen attend une réponse écrite.');
  await fenetre.keyboard.press('Control+Enter');
  await expect(apercu.getByText('Le conseil citoyen attend une réponse écrite.')).toBeVisible();
  const langage = panneau.getByRole('textbox', { name: 'Texte, Éléments de langage' });
  await langage.focus();
  await fenetre.keyboard.insertText('mot '.repeat(200));
  await fenetre.keyboard.press('Control+Enter');
  await expect(panneau.getByText(/caractères, pour 600 au plus/u)).toBeVisible();
  await fenetre.keyboard.press('Escape');
  await expect(langage).toHaveValue('');

  // Retrouvé après un rechargement, et annulé d'une touche.
  await fenetre.reload();
  await expect(sensibles).toHaveValue('Le conseil citoyen attend une réponse écrite.');
  await expect(chiffres).not.toBeChecked();
  await fenetre.getByRole('heading', { level: 1 }).click();
  await fenetre.keyboard.press('Control+z');
  await expect(sensibles).toHaveValue('');

  // De la fiche, au clavier : le bouton de la barre, puis « note » seul dans la palette.
  await fenetre.getByRole('link', { name: 'Bourtzwiller', exact: true }).click();
  await expect(fenetre.getByRole('heading', { level: 1, name: 'Bourtzwiller' })).toBeVisible();
  const lien = fenetre.locator('.barre').getByRole('link', { name: 'Note d’une page' });
  await lien.focus();
  await fenetre.keyboard.press('Enter');
  await expect(fenetre.getByRole('heading', { level: 1, name: 'Note d’une page' })).toBeVisible();
  await fenetre.goBack();
  await expect(fenetre.getByRole('heading', { level: 1, name: 'Bourtzwiller' })).toBeVisible();
  await fenetre.keyboard.press('Control+k');
  await expect(palette).toBeFocused();
  await fenetre.keyboard.insertText('note');
  await expect(fenetre.getByRole('option', { name: 'Note d’une page sur Bourtzwiller' })).toBeVisible();
  await fenetre.keyboard.press('Enter');
  await expect(fenetre.getByRole('heading', { level: 1, name: 'Note d’une page' })).toBeVisible();
});
