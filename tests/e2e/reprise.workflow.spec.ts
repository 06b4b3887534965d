import { expect, test } from './essai.ts';
import { reproches } from './reproches.ts';

const TABLEAU = [
  'Nom\tPrénom\tOrganisme\tMail',
  'VALLORBE\tÉtienne\tSous-préfecture de Mulhouse\te.vallorbe@exemple.fr',
  'FERHAOUI\tNadia\tidem\tn.ferhaoui@exemple.fr',
].join('\n');

const SUIVI = [
  'Action\tPilote\tQPV\tDébut\tÉtat\tDroit commun',
  'Axe 1 – Emploi',
  'Permanence du mercredi\tFrance Travail\tLes Coteaux\tT2 2026\ten cours\t12 000 €',
  'Navette\tFrance Travail\tDrouot\tmars 2026\tfait\t',
].join('\n');

test('reprendre un tableau : collé, corrigé à sa cellule, écrit d’un geste au clavier, annulé', async ({ fenetre }) => {
  await fenetre.getByRole('link', { name: 'Annuaire', exact: true }).click();
  await fenetre.getByRole('link', { name: 'Reprendre un tableau' }).click();
  await fenetre.getByRole('textbox', { name: /collez un tableau/u }).fill(TABLEAU);
  await fenetre.getByRole('button', { name: 'Lire ce tableau' }).click();
  await expect(fenetre.getByRole('button', { name: 'Reprendre 1 ligne' })).toBeEnabled();
  await fenetre.getByRole('button', { name: 'Sous-préfecture de Mulhouse' }).click();
  await expect(fenetre.getByRole('button', { name: 'Reprendre 2 lignes' })).toBeEnabled();
  expect(await reproches(fenetre)).toEqual([]);

  await fenetre.keyboard.press('Control+Enter');
  await expect(fenetre.getByRole('heading', { name: '2 personnes ajoutées' })).toBeFocused();
  await fenetre.getByRole('button', { name: 'Annuler cette reprise' }).click();
  await expect(fenetre.getByRole('heading', { name: 'Reprise annulée' })).toBeFocused();
  await fenetre.getByRole('link', { name: 'Annuaire', exact: true }).first().click();
  await expect(fenetre.getByText('Vallorbe')).toHaveCount(0);

  // Qui appeler pour EQ2030 dans la Meuse : la carte, au clavier, puis la place que l'on dit vacante.
  await fenetre.getByRole('link', { name: 'Désignations' }).click();
  await fenetre.getByText('Carte et manques').click();
  await fenetre.getByRole('button', { name: /^51 Marne/u }).press('ArrowRight');
  await expect(fenetre.getByRole('button', { name: /^55 Meuse/u })).toBeFocused();
  await fenetre.keyboard.press('Enter');
  await fenetre.getByRole('link', { name: 'Voir la désignation' }).click();
  await fenetre.getByRole('button', { name: 'Déclarer vacante…' }).click();
  await fenetre.getByRole('button', { name: 'Déclarer vacante', exact: true }).click();
  await expect(fenetre.getByRole('heading', { name: 'Vacante' })).toBeVisible();
  await expect(fenetre.getByRole('button', { name: /^55 Meuse vacante : depuis le/u })).toBeVisible();

  // Une feuille de route Excel : un quartier corrigé d'un clic, écrite d'un geste, annulée.
  await fenetre.getByRole('link', { name: 'Contrats de ville', exact: true }).click();
  await fenetre
    .getByRole('link', { name: /^Feuille de route 2026/u })
    .first()
    .click();
  await fenetre.getByRole('link', { name: 'Feuille de route en Word' }).waitFor();
  await fenetre.locator('.entete-gestes').getByRole('button').last().click();
  await fenetre.getByRole('menuitem', { name: 'Reprendre un tableau Excel' }).click();
  await fenetre.getByRole('textbox', { name: /collez un tableau/u }).fill(SUIVI);
  await fenetre.getByRole('button', { name: 'Lire ce tableau' }).click();
  await expect(fenetre.getByRole('button', { name: 'Reprendre 1 ligne' })).toBeEnabled();
  await fenetre.getByRole('button', { name: 'Drouot-Jonquilles' }).click();
  await expect(fenetre.getByRole('button', { name: 'Reprendre 2 lignes' })).toBeEnabled();
  expect(await reproches(fenetre)).toEqual([]);
  await fenetre.keyboard.press('Control+Enter');
  await expect(fenetre.getByRole('heading', { name: '2 actions ajoutées' })).toBeFocused();
  await fenetre.getByRole('button', { name: 'Annuler cette reprise' }).click();
  await expect(fenetre.getByRole('heading', { name: 'Reprise annulée' })).toBeFocused();
});
