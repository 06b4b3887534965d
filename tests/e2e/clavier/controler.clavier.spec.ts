import { expect, test } from '../essai.ts';
import { PRODUIRE, produireWord } from '../pages/word.ts';
import { auClavier } from './au-clavier.ts';

test('contrôler une convention, sans souris : un effectif saisi, un versement, le rapport de COPIL en Word', async ({
  fenetre,
}) => {
  test.setTimeout(90_000);
  const c = auClavier(fenetre);
  const dialogue = fenetre.getByRole('dialog');
  await c.parLaPalette('O2R 68-2024-01', /O2R 68-2024-01/u);
  await expect(fenetre.getByRole('heading', { level: 1 })).toContainText('Passerelles Sud-Alsace');

  // Un versement de trop se refuse à son champ ; celui qui était prévu se note.
  await c.actionnerAuBloc(fenetre.getByRole('button', { name: 'Ajouter un versement' }));
  await c.remplir(dialogue.getByLabel(/^Montant versé/u), '1234');
  await c.remplir(dialogue.getByLabel(/^Versé le/u), '02/03/2026', 'Shift+Tab');
  await c.presser('Enter');
  await expect(dialogue.getByText(/de versements pour 345.000.€ en vigueur/u)).toBeVisible();
  await c.presser('Escape');
  await c.actionner(fenetre.getByRole('button', { name: 'Abandonner la saisie' }));
  await expect(dialogue).toHaveCount(0);
  await c.tientLeFoyer();
  await c.actionnerAuBloc(fenetre.getByRole('button', { name: 'Modifier : Versement 2026' }).first());
  await c.remplir(dialogue.getByLabel(/^Versé le/u), '02/03/2026');
  await c.remplir(dialogue.getByLabel(/^Montant versé/u), '155250');
  await c.presser('Enter');
  await expect(dialogue).toHaveCount(0);
  await c.tientLeFoyer();
  await expect(fenetre.getByRole('row', { name: /02\/03\/2026/u }).first()).toBeVisible();

  // Un effectif.
  await c.parLaPalette('voir les b', /^Voir les bénéficiaires : /u);
  await c.tabuler(fenetre.getByRole('radio', { name: 'Lire', exact: true }));
  await c.presser('ArrowRight');
  await expect(fenetre.getByRole('radio', { name: 'Lire', exact: true })).not.toBeChecked();
  const repere = fenetre.getByRole('row', { name: /^Personnes repérées/u });
  await c.parBlocs(repere.getByRole('gridcell').first());
  for (let trimestre = 0; trimestre < 5; trimestre += 1) await c.presser('ArrowRight');
  await c.taper('30');
  await c.presser('Enter');
  await expect(repere.getByRole('gridcell').nth(5)).toHaveText('30');
  await expect(repere.getByRole('gridcell').last()).toHaveText('148');
  await c.tientLeFoyer();

  // Le rapport.
  await c.parLaPalette('voir les rap', /^Voir les rapports de COPIL : /u);
  await c.actionner(
    fenetre
      .locator('main')
      .getByRole('link', { name: /04\/2026/u })
      .first(),
  );
  await expect(fenetre).toHaveURL(/\/rapport\/[\w-]+/u);
  await c.remplir(
    fenetre.getByRole('textbox', { name: /^Faits marquants/u }).first(),
    'Une permanence ouverte à Bourtzwiller',
  );
  await c.presser('Tab');
  const apercu = fenetre.getByRole('region', { name: 'Aperçu du rapport' });
  await expect(apercu).toContainText('Une permanence ouverte à Bourtzwiller');
  const { texte } = await produireWord(
    fenetre,
    () => c.actionner(fenetre.getByRole('button', { name: PRODUIRE }), 'Shift+Tab'),
    () => c.actionner(fenetre.getByRole('button', { name: 'Ranger ici et ouvrir' })),
  );
  expect(texte).toContain('Une permanence ouverte à Bourtzwiller');
  c.borner(100);
});
