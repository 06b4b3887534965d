import { expect, test } from '../essai.ts';
import { auClavier } from './au-clavier.ts';

const TABLEAU = [
  'Nom\tPrénom\tOrganisme\tMail',
  'VALLORBE\tÉtienne\tSous-préfecture de Mulhouse\te.vallorbe@exemple.fr',
  'FERHAOUI\tNadia\tidem\tn.ferhaoui@exemple.fr',
].join('\n');

test('trouver et reprendre, sans souris : qui appeler en Meuse, des adresses copiées, un tableau repris puis annulé', async ({
  fenetre,
  context,
}) => {
  test.setTimeout(90_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const c = auClavier(fenetre);

  // Qui appeler pour EQ2030 dans la Meuse : la carte, de voisin en voisin.
  await c.parLaPalette('désignations', /^Voir les désignations/u);
  const vues = fenetre.getByRole('radio', { name: 'Carte et manques' });
  await c.tabuler(fenetre.getByRole('radiogroup').getByRole('radio', { checked: true }).first());
  await c.presser('ArrowRight');
  await expect(vues).toBeChecked();
  const tuile = (nom: RegExp) => fenetre.getByRole('button', { name: nom });
  await expect(tuile(/^55 Meuse/u)).toBeVisible();
  await c.tabuler(tuile(/^08 Ardennes/u));
  await c.presser('ArrowDown');
  await c.presser('ArrowRight');
  await expect(tuile(/^55 Meuse : .+, 1 opérateur/u)).toBeFocused();
  await c.presser('Enter');
  await expect(fenetre.getByRole('complementary', { name: 'Meuse' })).toContainText('Grisollet');
  await c.tientLeFoyer();

  // Une liste d'adresses.
  await c.parLaPalette('aller à annu', /^Aller à Annuaire/u);
  const annuaire = fenetre.getByRole('grid').first();
  await c.parBlocs(annuaire.getByRole('row').nth(1));
  await c.presser('Space');
  await c.presser('ArrowDown');
  await c.presser('Space');
  await expect(fenetre.getByText('2 choisies')).toBeVisible();
  await c.actionner(
    fenetre.getByRole('group', { name: 'Lignes choisies' }).getByRole('button', { name: 'Écrire…' }),
    'Shift+Tab',
  );
  const ecrire = fenetre.getByRole('dialog', { name: 'Écrire à 2 personnes' });
  await c.actionner(ecrire.getByRole('button', { name: 'Copier, Toutes les adresses' }));
  await expect(fenetre.getByText(/^2 adresses copiées/u)).toBeVisible();
  expect(await fenetre.evaluate(() => navigator.clipboard.readText())).toMatch(/@exemple\.fr.*; .*@exemple\.fr/u);
  await c.presser('Escape');
  await expect(ecrire).toHaveCount(0);
  await c.tientLeFoyer();

  // Reprendre.
  await c.parLaPalette('reprendre un tableau', /^Reprendre un tableau/u);
  await c.tabuler(fenetre.getByRole('textbox', { name: /collez un tableau/u }));
  await c.coller(TABLEAU);
  await expect(fenetre.getByRole('button', { name: 'Reprendre 1 ligne' })).toBeEnabled();
  await c.tientLeFoyer();
  await c.actionner(fenetre.getByRole('button', { name: 'Sous-préfecture de Mulhouse' }));
  await expect(fenetre.getByRole('button', { name: 'Reprendre 2 lignes' })).toBeEnabled();
  await c.tientLeFoyer();
  await c.presser('Control+Enter');
  await expect(fenetre.getByRole('heading', { name: '2 personnes ajoutées' })).toBeFocused();
  await c.parLaPalette('vallorbe', /^(?:M\. )?Étienne Vallorbe/u);
  await expect(
    fenetre.getByRole('complementary', { name: /Vallorbe/u }).getByRole('textbox', { name: 'Nom', exact: true }),
  ).toHaveValue('Vallorbe');
  await fenetre.reload();
  await expect(
    fenetre.getByRole('complementary', { name: /Vallorbe/u }).getByRole('textbox', { name: 'Nom', exact: true }),
  ).toHaveValue('Vallorbe');
  c.borner(60);
});
