import { expect, test } from '../essai.ts';
import { PRODUIRE, produireWord } from '../pages/word.ts';
import { auClavier } from './au-clavier.ts';

/** La montre de la salle : 10 h 42 à Paris, le jour où vivent les essais. */
const MONTRE = '2026-03-05T09:42:00.000Z';
const INSTANCE = 'CLPE d’Altkirch';
const DECISION = 'Le comité adopte le calendrier des permanences de 2026.';
/** « M. Rémi Stocker » : le nom de famille, tel qu'on le tape. */
const nomDe = (entier: string): string => entier.split(/\s/u).at(-1) ?? '';

test('tenir et rendre, sans souris : de la date choisie au procès-verbal diffusé, en Word', async ({ fenetre }) => {
  test.setTimeout(120_000);
  await fenetre.clock.install({ time: new Date(MONTRE) });
  await fenetre.clock.resume();
  const c = auClavier(fenetre);
  const dialogue = fenetre.getByRole('dialog');
  const avis = fenetre.locator('.file-avis li').last();

  // La réunion et ses deux points.
  await c.parLaPalette('nouvelle r', /^Nouvelle réunion/u);
  await expect(dialogue.getByRole('option', { name: INSTANCE })).toBeAttached();
  await c.choisir(dialogue.getByLabel('Instance'), 'CLPE d', INSTANCE);
  await c.remplir(dialogue.getByRole('textbox', { name: /^Jour/u }), '5 mars 2026');
  await c.presser('Enter');
  await expect(fenetre.getByRole('heading', { level: 1, name: /jeudi 5 mars 2026/u })).toBeVisible();
  for (const titre of ['Bilan des permanences', 'Questions diverses']) {
    await c.remplir(fenetre.getByRole('textbox', { name: /point$/u }), titre);
    if (titre.startsWith('Bilan')) await c.choisir(fenetre.getByLabel('Nature'), 'D', 'Décision');
    await c.actionner(fenetre.getByRole('button', { name: 'Ajouter', exact: true }));
    await expect(fenetre.getByRole('row', { name: new RegExp(titre, 'u') })).toBeVisible();
    await expect(fenetre.getByRole('textbox', { name: 'Ajouter un point' })).toBeFocused();
  }

  // La séance : chacun est constaté, arrive, part, se déporte ; la décision se vote.
  await c.parLaPalette('ouvrir la s', /^Ouvrir la séance : /u);
  const presence = fenetre.getByRole('region', { name: 'Présence', exact: true });
  const personnes = presence.locator('button[data-presence]');
  const zone = fenetre.getByRole('textbox', { name: /^Texte du procès-verbal, point/u });
  await c.remplir(fenetre.getByRole('textbox', { name: /^Ouverte à/u }), '10:00');
  await c.presser('Enter');
  await expect(zone).toBeVisible();
  await c.tientLeFoyer();
  const [premier = '', second = '', troisieme = '', quatrieme = ''] = (
    await personnes.locator('.pers-nom b').allInnerTexts()
  ).map(nomDe);
  await c.presser('F2');
  await expect(personnes.first()).toBeFocused();
  await c.presser('ArrowRight');
  await expect(fenetre.getByRole('menuitem', { name: /^Excusé/u })).toBeVisible();
  await c.taper('ex');
  await c.presser('Enter');
  await expect(presence.getByText(/^excusé/u)).toBeVisible();
  await c.actionner(presence.getByRole('button', { name: 'Tous les autres présents' }), 'Shift+Tab');
  await expect(presence.getByRole('heading', { level: 2 })).toHaveText('Quorum atteint');
  await c.tientLeFoyer();
  const total = Number((await presence.locator('.quorum .explique').innerText()).split(/\s/u)[0]);

  await c.tabuler(zone, 'Shift+Tab');
  await c.ecrire('Le préfet ouvre la séance.\n/arri');
  await c.presser('Enter');
  await c.ecrire(premier.toLowerCase());
  await c.presser('Enter');
  await expect(avis).toContainText(`à 10 h 42, au point 1. Quorum : ${total} → ${total + 1}.`, { useInnerText: true });
  await expect(zone).toBeFocused();
  await expect(zone).toHaveValue('Le préfet ouvre la séance.');
  await c.ecrire(`\n/depart ${second}`);
  await c.presser('Enter');
  await expect(avis).toContainText(`Quorum : ${total + 1} → ${total}.`);
  await c.ecrire(`\n/déport ${troisieme}`);
  await c.presser('Enter');
  await expect(presence.getByText(/^déporté/u)).toBeVisible();
  await c.taper('\n/déc');
  await expect(fenetre.getByText('Ce que le comité décide', { exact: true })).toBeVisible();
  await c.presser('Enter');
  await c.ecrire(DECISION);
  await c.presser('Enter');
  await expect(fenetre.getByRole('combobox', { name: 'Pilote' })).toBeFocused();
  await c.presser('F6');
  const exceptions = fenetre.getByRole('combobox', { name: 'Qui est contre, qui s’abstient' });
  await expect(exceptions).toBeFocused();
  await c.ecrire(`${quatrieme} abs`);
  await c.presser('Enter');
  await expect(fenetre.locator('.acte-vote')).toContainText(/1\s+abstention \(.+\)/u);
  // Parti ou déporté, on ne vote pas : il ne se propose pas.
  await c.ecrire(troisieme);
  await expect(fenetre.getByText('Rien ne correspond').first()).toBeVisible();
  await c.presser('Escape');
  await c.presser('F8');
  await expect(fenetre.getByRole('heading', { level: 2, name: '2. Questions diverses' })).toBeVisible();
  await expect(presence.getByText(/^déporté/u)).toHaveCount(0);
  await c.presser('Shift+F8');
  await expect(dialogue.getByRole('textbox', { name: /^Levée à/u })).toBeFocused();
  await c.presser('Control+a');
  await c.ecrire('11:30');
  await c.presser('Enter');
  await expect(fenetre.getByText(/^Séance levée à 11\s+h\s+30\s+: 1\s+décision et 0\s+action/u)).toBeVisible();
  await c.tientLeFoyer();
  await fenetre.reload();
  await expect(presence.getByText(/^partie? au point 1, 10\s+h\s+42$/u)).toBeVisible();

  // Le procès-verbal : le Word, la diffusion, l'attente, et ce qui reste après un rechargement.
  await c.parLaPalette('établir le p', /^Établir le procès-verbal : /u);
  await expect(fenetre.getByRole('heading', { level: 1, name: 'Procès-verbal' })).toBeVisible();
  const word = await produireWord(
    fenetre,
    () => c.actionner(fenetre.getByRole('button', { name: PRODUIRE })),
    () => c.actionner(fenetre.getByRole('button', { name: 'Ranger ici et ouvrir' })),
  );
  expect(word.texte).toContain(DECISION);
  expect(word.texte).toContain('Le préfet ouvre la séance.');
  await c.tientLeFoyer();
  const vues = fenetre.getByRole('radiogroup', { name: 'À côté du document' });
  await c.tabuler(vues.getByRole('radio', { name: 'Mentions' }));
  await c.presser('ArrowRight');
  const suite = fenetre.getByRole('complementary', { name: 'Suite donnée' });
  await c.actionner(suite.getByRole('button', { name: 'Diffuser le projet' }));
  await c.remplir(dialogue.getByRole('textbox', { name: /^Diffusé le/u }), '5 mars 2026');
  await c.presser('Enter');
  await expect(suite.getByText('Projet diffusé, version 1')).toBeVisible();
  await expect(dialogue).toHaveCount(0);
  await c.tientLeFoyer();
  await fenetre.reload();
  await expect(suite.getByText('Projet diffusé, version 1')).toBeVisible();
  c.borner(60);
});
