import { expect, test } from './essai.ts';

test('d’un avenant préparé à sa signature, d’une pièce périmée à un engagement tenu : ce qui vaut se lit à une date', async ({
  fenetre,
}) => {
  test.setTimeout(120_000);
  await fenetre.getByRole('link', { name: 'Conventions', exact: true }).click();
  const dialogue = fenetre.getByRole('dialog');
  const ouvrir = async (genre: string, projet: string, numero: string) => {
    await fenetre.getByRole('button', { name: 'Ouvrir une convention' }).first().click();
    await dialogue.getByLabel('Genre').selectOption({ label: genre });
    await dialogue.getByLabel(/^Projet/u).fill(projet);
    await dialogue.getByLabel(/^Numéro/u).fill(numero);
    await dialogue.getByLabel(/^Porteur/u).fill('Tremplin Essai');
    await dialogue.getByRole('textbox', { name: /^Du/u }).fill('01/01/2025');
    await dialogue.getByRole('textbox', { name: /^Au/u }).fill('31/12/2027');
    await dialogue.getByRole('button', { name: 'Ouvrir', exact: true }).click();
    await expect(fenetre.getByRole('heading', { level: 1, name: projet })).toBeVisible();
    await fenetre.getByRole('button', { name: 'Noter la signature' }).click();
    await dialogue.getByRole('textbox', { name: /^Le/u }).fill('20/12/2024');
    await dialogue.getByRole('button', { name: 'Noter la signature' }).click();
    await expect(dialogue).toBeHidden();
  };
  await ouvrir('O2R : repérage et remobilisation', 'Passerelles avenantées', 'O2R 68-2025-77');
  await fenetre.getByRole('link', { name: 'Ce que dit la convention', exact: true }).click();
  const beneficiaires = fenetre.getByRole('textbox', { name: 'Bénéficiaires', exact: true });
  await beneficiaires.fill('240');
  await beneficiaires.press('Enter');
  await expect(fenetre.locator('.entete')).toContainText('240 bénéficiaires');

  // L'avenant : sans objet, refusé au champ ; sans changement, il ne se conclut pas.
  await fenetre.getByRole('button', { name: 'Préparer un avenant' }).click();
  await dialogue.getByRole('button', { name: 'Préparer', exact: true }).click();
  await expect(dialogue.getByText(/Dites l’objet de l’avenant/u)).toBeVisible();
  await dialogue.getByLabel('Objet').fill('Plus de bénéficiaires');
  await dialogue.getByRole('button', { name: 'Préparer', exact: true }).click();
  const conclu = fenetre.getByRole('textbox', { name: 'Conclu par les deux parties le' });
  await conclu.fill('01/03/2026');
  await conclu.press('Enter');
  await expect(fenetre.getByText(/ne change encore rien/u).first()).toBeVisible();
  await fenetre.getByRole('button', { name: 'Changer une valeur' }).click();
  await dialogue.getByLabel('Ce qui change').selectOption({ label: 'Bénéficiaires' });
  await dialogue.getByRole('button', { name: 'Ajouter à l’avenant' }).click();
  await expect(dialogue.getByText(/Dites ce que cela vaut/u)).toBeVisible();
  await dialogue.getByLabel('Après').fill('260');
  await dialogue.getByRole('button', { name: 'Ajouter à l’avenant' }).click();
  await expect(dialogue).toBeHidden();
  await expect(fenetre.getByRole('table', { name: 'Ce que change l’avenant' })).toContainText(/240.*260/u);
  await expect(fenetre.locator('.entete')).toContainText('240 bénéficiaires');
  await conclu.fill('01/03/2026');
  await conclu.press('Enter');
  await expect(fenetre.locator('.entete')).toContainText('260 bénéficiaires');

  // La convention à une autre date ; rechargée, tout y est.
  await fenetre.reload();
  const vigueur = fenetre.getByRole('table', { name: 'Valeurs en vigueur' });
  await expect(vigueur).toContainText(/240.*260.*l’avenant n°\s1/u);
  await fenetre.getByRole('textbox', { name: 'Voir la convention au' }).fill('28/02/2026');
  await fenetre.getByRole('textbox', { name: 'Voir la convention au' }).press('Enter');
  await expect(vigueur).toContainText(/240.*240.*la convention/u);

  // Une pièce périmée se dit en mots, et mène à faire.
  await fenetre.getByRole('button', { name: /^RIB, Tremplin Essai/u }).click();
  await dialogue.getByRole('textbox', { name: 'Pièce du' }).fill('01/02/2025');
  await dialogue.getByRole('textbox', { name: 'Valable jusqu’au' }).fill('31/01/2025');
  await dialogue.getByRole('textbox', { name: 'Reçue le' }).fill('03/02/2025');
  await dialogue.getByRole('button', { name: 'Noter', exact: true }).click();
  await expect(dialogue.getByText(/ne se périme pas avant/u)).toBeVisible();
  await dialogue.getByRole('textbox', { name: 'Valable jusqu’au' }).fill('31/01/2026');
  await dialogue.getByRole('button', { name: 'Noter', exact: true }).click();
  await expect(fenetre.getByRole('table', { name: 'Pièces de la convention' })).toContainText('Périmée');
  await fenetre.getByRole('link', { name: 'Suivi', exact: true }).click();
  await expect(
    fenetre.getByRole('button', { name: /^À renouveler.*RIB, Tremplin Essai.*jours de retard/u }),
  ).toBeVisible();
  await fenetre.getByRole('button', { name: /^Voir les \d+ constats/u }).click();
  await expect(fenetre.getByText(/Pièces périmées, Tremplin Essai/u)).toBeVisible();

  // Sans versement : ni argent ni fondement ; un engagement se tient, et s'annule.
  await fenetre.getByRole('link', { name: 'Conventions', exact: true }).first().click();
  await ouvrir('Convention d’objectifs sans versement', 'Une ville d’essai', 'CPO 77');
  await expect(fenetre.getByRole('link', { name: 'Argent', exact: true })).toHaveCount(0);
  await fenetre.getByRole('link', { name: 'Engagements', exact: true }).click();
  await fenetre.getByLabel('Nom de l’axe').fill('Aller vers');
  await fenetre.getByRole('button', { name: 'Ajouter l’axe' }).click();
  await fenetre.getByRole('button', { name: 'Ajouter un engagement à l’axe 1' }).click();
  await dialogue.getByRole('textbox', { name: 'Engagement' }).fill('Ouvrir une permanence');
  await dialogue.getByRole('textbox', { name: 'Pour le' }).fill('01/02/2026');
  await dialogue.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(dialogue).toBeHidden();
  const etat = fenetre.getByLabel('État : Ouvrir une permanence');
  await etat.selectOption({ label: 'Tenu' });
  await expect(fenetre.getByText('1 sur 1 tenus')).toBeVisible();
  await fenetre.keyboard.press('Control+z');
  await expect(fenetre.getByText('0 sur 1 tenus')).toBeVisible();
  await fenetre.reload();
  await expect(fenetre.getByRole('table', { name: 'Engagements de l’axe 1' })).toContainText('01/02/2026');
});
