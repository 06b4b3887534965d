import { readFileSync } from 'node:fs';
import { relireAgenda } from '#tests/support/documents/relire-agenda.ts';
import { expect, test } from '../essai.ts';
import { PRODUIRE, produireWord } from '../pages/word.ts';
import { auClavier } from './au-clavier.ts';

test('préparer, sans souris : de « Ma semaine » à l’ordre du jour, à la convocation en Word, à l’agenda et au brouillon', async ({
  fenetre,
}) => {
  test.setTimeout(90_000);
  const c = auClavier(fenetre);
  const ordre = fenetre.getByRole('grid', { name: 'Ordre du jour' });
  const ligne = (titre: RegExp) => ordre.getByRole('row', { name: titre });
  const panneau = fenetre.getByRole('complementary');

  // « Ma semaine » s'ouvre le foyer au contenu : la prochaine réunion est à deux tabulations.
  await c.actionner(fenetre.getByRole('link', { name: /^Préparer : CLPE de Mulhouse/u }));
  await expect(fenetre.getByRole('heading', { level: 1, name: /24 mars 2026/u })).toBeVisible();
  await c.tientLeFoyer();

  // La décision en retard s'inscrit ; le point se déplace, ouvre une section, s'annule.
  const inscrire = fenetre.getByRole('button', { name: /^Inscrire « Suites données à la décision/u });
  await c.actionner(inscrire);
  await expect(ligne(/Suites données à la décision/u)).toContainText(/suites de la décision D-/u);
  await expect(inscrire).toHaveCount(0);
  await c.tientLeFoyer();
  await c.tabuler(ordre.getByRole('row').nth(1), 'Shift+Tab');
  await c.presser('End');
  await c.presser('ArrowUp');
  await expect(ligne(/Suites données à la décision/u)).toBeFocused();
  const rang = () => ligne(/Suites données à la décision/u).evaluate((tr) => (tr as HTMLTableRowElement).rowIndex);
  const avant = await rang();
  await c.presser('Alt+ArrowUp');
  await expect.poll(rang).toBe(avant - 1);
  await expect(ligne(/Suites données à la décision/u)).toBeFocused();
  await c.presser('Enter');
  await expect(panneau.getByRole('button', { name: 'Commencer une section ici' })).toBeVisible();
  await c.presser('Enter');
  await expect(panneau.getByRole('heading', { level: 2 }).first()).toBeFocused();
  await c.actionner(panneau.getByRole('button', { name: 'Commencer une section ici' }));
  await expect(fenetre.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await c.ecrire('Projets');
  await c.presser('Enter');
  await expect(fenetre.getByRole('dialog')).toHaveCount(0);
  await c.tientLeFoyer();
  const gestes = fenetre.getByRole('button', { name: 'Gestes de la section « Projets »' });
  await c.actionnerAuBloc(gestes);
  const choix = fenetre.getByRole('menuitem');
  await expect(choix.first()).toBeFocused();
  await c.presser('Enter');
  await expect(fenetre.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await c.presser('Control+a');
  await c.ecrire('Projets du territoire');
  await c.presser('Enter');
  await expect(fenetre.getByRole('dialog')).toHaveCount(0);
  const renommee = fenetre.getByRole('button', { name: 'Gestes de la section « Projets du territoire »' });
  await expect(renommee).toBeVisible();
  await c.tientLeFoyer();
  await c.actionnerAuBloc(renommee);
  await expect(choix.first()).toBeFocused();
  await c.presser('ArrowUp');
  await expect(choix.last()).toBeFocused();
  await c.presser('Enter');
  await expect(renommee).toHaveCount(0);
  await c.tientLeFoyer();
  await c.presser('Control+z');
  await expect(renommee).toBeVisible();

  // La convocation : l'accord, la lettre en Word, l'invitation d'agenda, le brouillon.
  await c.parLaPalette('convoquer', /^Convoquer : /u);
  await expect(fenetre).toHaveURL(/\/convocation$/u);
  const remettre = async (nom: string) => {
    const attente = fenetre.waitForEvent('download');
    await c.actionner(fenetre.getByRole('button', { name: nom }));
    return readFileSync(await (await attente).path(), 'utf8');
  };
  const accord = fenetre.getByRole('button', { name: /^Noter l’accord de/u });
  const accords = await accord.count();
  await c.actionner(accord.first());
  await expect(accord).toHaveCount(accords - 1);
  await c.tientLeFoyer();
  expect(await remettre('Préparer le brouillon')).toMatch(/^X-Unsent: 1\r\n/u);
  expect(relireAgenda(await remettre('Fichier d’agenda')).propriete('DTSTART')).toContain('20260324T');
  await c.actionnerAuBloc(fenetre.getByRole('link', { name: 'Produire la convocation' }));
  await expect(fenetre.getByRole('heading', { level: 1, name: 'Convocation' })).toBeVisible();
  const word = await produireWord(
    fenetre,
    () => c.actionner(fenetre.getByRole('button', { name: PRODUIRE })),
    () => c.actionner(fenetre.getByRole('button', { name: 'Ranger ici et ouvrir' })),
  );
  expect(word.texte).toContain('mardi 24 mars 2026');
  await c.tientLeFoyer();

  // Le calendrier : les flèches vont de jour en jour, Entrée ouvre, une réunion se pose.
  await c.parLaPalette('aller à cal', /^Aller à Calendrier/u);
  await c.parBlocs(fenetre.getByRole('button', { name: /^jeudi 5 mars 2026/u }));
  await c.presser('PageDown');
  await c.presser('ArrowRight');
  await expect(fenetre.getByRole('button', { name: /^lundi 6 avril 2026, jour férié/u })).toBeFocused();
  await c.presser('Enter');
  await c.choisir(fenetre.getByLabel('Instance').last(), 'CLPE de Mu', 'CLPE de Mulhouse');
  await expect(fenetre.getByText(/^À vérifier\s: jour férié \(lundi de Pâques\)/u)).toBeVisible();
  await c.actionner(fenetre.getByRole('textbox', { name: 'Heure de début' }));
  await expect(fenetre.getByText(/Réunion posée/u)).toBeVisible();
  await expect(fenetre.getByRole('button', { name: /^lundi 6 avril 2026, 1\s+réunion/u })).toBeVisible();

  // Tout est là au retour.
  await c.parLaPalette('aller à ma s', /^Aller à Ma semaine/u);
  await fenetre.reload();
  await c.actionner(fenetre.getByRole('link', { name: /^Préparer : CLPE de Mulhouse/u }));
  await expect(ligne(/Suites données à la décision/u)).toBeVisible();
  await expect(renommee).toBeVisible();
  c.borner(110);
});
