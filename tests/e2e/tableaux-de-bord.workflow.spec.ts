import { expect, test } from './essai.ts';
import { reproches } from './reproches.ts';

test('piloter : les alertes, leurs raisons et leurs seuils, puis chaque tableau de bord jusqu’à ses lignes', async ({
  fenetre,
}) => {
  test.setTimeout(120_000);
  const titre = (nom: string | RegExp) => fenetre.getByRole('heading', { level: 1, name: nom });

  // La ligne calme s'ouvre ; une alerte dit pourquoi, s'écarte, et l'annulation la rend.
  await fenetre.getByRole('link', { name: 'Mon département' }).first().click();
  await expect(titre('Haut-Rhin')).toBeVisible();
  const compte = fenetre.getByRole('button', { name: /^\d+\salertes : /u });
  await compte.focus();
  await fenetre.keyboard.press('Enter');
  const alertes = fenetre.getByRole('list', { name: 'Alertes', exact: true });
  const ecart = alertes.getByRole('listitem').filter({ hasText: 'CA Saint-Louis' });
  await expect(ecart).toContainText('n’a pas encore de comité de pilotage');
  const nombre = await alertes.getByRole('listitem').count();
  await ecart.getByRole('button', { name: 'Pourquoi' }).click();
  await expect(fenetre.getByRole('dialog', { name: /^Pourquoi : /u })).toContainText('Lu des instances de ce contrat');
  await fenetre.keyboard.press('Escape');
  await expect(fenetre.getByRole('dialog')).toHaveCount(0);
  expect(await reproches(fenetre)).toEqual([]);
  await ecart.getByRole('button', { name: /^Ne plus signaler ici/u }).click();
  await expect(alertes.getByRole('listitem')).toHaveCount(nombre - 1);
  await fenetre.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(alertes.getByRole('listitem')).toHaveCount(nombre);
  await ecart.getByRole('button', { name: /^Ne plus signaler ici/u }).click();
  await expect(alertes.getByRole('listitem')).toHaveCount(nombre - 1);
  await fenetre.reload();
  await fenetre.getByRole('button', { name: /alerte écartée/u }).click();
  await fenetre.getByRole('button', { name: /^Signaler de nouveau/u }).click();
  await expect(alertes.getByRole('listitem')).toHaveCount(nombre);

  // Le contrat dit ce qui tarde, et y mène ; la convention, ce qui est dû et le versé.
  const convention = fenetre
    .getByRole('table', { name: 'Conventions du département' })
    .getByRole('row', { name: /^Passerelles/u });
  await expect(convention).toContainText(/En retard de \d+\sjours/u);
  await convention.getByRole('button', { name: /^\d+\s%$/u }).click();
  await expect(fenetre.getByRole('dialog', { name: /^Versé/u })).toContainText(/380\s000/u);
  await fenetre.keyboard.press('Escape');
  await expect(fenetre.getByRole('dialog')).toHaveCount(0);
  await fenetre.getByRole('link', { name: /en retard, CA Mulhouse/u }).click();
  await expect(titre('Feuille de route 2026')).toBeVisible();
  await expect(fenetre.getByRole('button', { name: /^En retard ou bloquées : 5/u })).toHaveAttribute(
    'aria-pressed',
    'true',
  );

  // Le tableau de bord du contrat : un nombre d'un axe ouvre la feuille sur ces actions.
  await fenetre
    .getByRole('navigation', { name: 'Fil d’Ariane' })
    .getByRole('link', { name: /Mulhouse/u })
    .click();
  await expect(titre('CA Mulhouse Alsace Agglomération')).toBeVisible();
  await fenetre.getByRole('link', { name: 'Tableau de bord', exact: true }).click();
  const axes = fenetre.getByRole('table', { name: 'Actions par axe' });
  await expect(axes.getByRole('row')).toHaveCount(5);
  expect(await reproches(fenetre)).toEqual([]);
  await axes.getByRole('link', { name: /^1 : Bloquée, axe 1/u }).click();
  await expect(titre('Feuille de route 2026')).toBeVisible();
  await expect(fenetre).toHaveURL(/etat=bloquee/u);

  // L'instance : sa période, un membre et ses séances, ses décisions en retard ; l'adresse tient après rechargement.
  await fenetre.getByRole('link', { name: 'Instances', exact: true }).first().click();
  await fenetre.getByRole('link', { name: 'CDPE du Haut-Rhin' }).click();
  await fenetre.getByRole('link', { name: 'Tableau de bord', exact: true }).click();
  await fenetre.getByRole('radio', { name: 'Depuis le début' }).check({ force: true });
  await expect(fenetre).toHaveURL(/periode=tout/u);
  await fenetre.getByRole('link', { name: /Aubertel : ses séances$/u }).click();
  const seances = fenetre.getByRole('table', { name: 'Séances de la période' });
  await expect(seances.getByRole('columnheader', { name: /Aubertel/u })).toBeVisible();
  await fenetre.reload();
  await expect(seances).toContainText('Absent');
  await fenetre.getByRole('button', { name: /^Retirer Mme/u }).click();
  await expect(seances.getByRole('columnheader', { name: /Aubertel/u })).toHaveCount(0);
  await seances.getByRole('button', { name: '11 sur 14' }).click();
  await expect(fenetre.getByRole('dialog', { name: /^Quorum du/u })).toContainText('R. 5311-40');
  await fenetre.keyboard.press('Escape');
  await expect(fenetre.getByRole('dialog')).toHaveCount(0);
  const chiffres = fenetre.getByLabel('Chiffres de la période');
  await chiffres.locator('div', { hasText: 'Décisions en retard' }).getByRole('button').click();
  await fenetre.getByRole('link', { name: 'Voir ces décisions' }).click();
  await expect(titre('Décisions')).toBeVisible();
  await expect(fenetre.getByRole('grid', { name: 'Décisions et actions' }).getByRole('row')).toHaveCount(2);

  // La région : un nombre s'ouvre sur ses lignes, et la ligne mène à la sienne.
  await fenetre.getByRole('link', { name: 'Mon département' }).first().click();
  await fenetre.getByRole('link', { name: 'Ma région' }).click();
  await expect(titre('Grand Est')).toBeVisible();
  expect(await reproches(fenetre)).toEqual([]);
  await fenetre
    .getByRole('row', { name: /^68 Haut-Rhin/u })
    .getByRole('button', { name: /^3 sur /u })
    .click();
  await fenetre.getByRole('dialog').getByRole('link', { name: 'CDPE du Haut-Rhin' }).click();
  await expect(titre('Comité départemental pour l’emploi du Haut-Rhin')).toBeVisible();
  await expect(fenetre.getByRole('table', { name: 'Assiduité par membre' })).toBeVisible();

  // Un seuil : la mauvaise saisie se dit à son champ, la bonne tient, le retour à l'usage aussi.
  await fenetre.getByRole('link', { name: 'Réglages', exact: true }).click();
  await fenetre.getByRole('link', { name: 'Seuils', exact: true }).click();
  await fenetre.getByRole('button', { name: 'Régler : Siège vacant' }).click();
  const champ = fenetre.getByRole('textbox', { name: /^Signaler dès/u });
  for (const [saisie, faute] of [
    ['', /nombre entier/u],
    ['0', /Un au moins/u],
    ['61', /60\s?mois au plus/u],
  ] as const) {
    await champ.fill(saisie);
    await fenetre.getByRole('button', { name: 'Régler', exact: true }).click();
    await expect(fenetre.getByText(faute).first()).toBeVisible();
  }
  await champ.fill('6');
  await fenetre.getByRole('button', { name: 'Régler', exact: true }).click();
  await expect(fenetre.getByRole('dialog')).toHaveCount(0);
  await fenetre.reload();
  const rang = fenetre.getByRole('row', { name: /Siège vacant/u });
  await expect(rang).toContainText(/6\smois/u);
  await rang.getByRole('button', { name: /^Revenir à l’usage/u }).click();
  await expect(rang).toContainText('celui-ci');
});
