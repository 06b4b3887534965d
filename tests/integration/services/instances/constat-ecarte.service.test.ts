import { expect, it } from 'vitest';
import { listeVeillee } from '#tests/support/constructeurs/liste-veillee.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unFichier, uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';

it('« C’est bien elle » : le constat ne se montre plus tant que la valeur ne change pas, et se remet', () => {
  const { appeler, journal } = unFichier();
  const { id } = appeler(
    'personnes.creer',
    uneSaisie('Nassani', { prenom: 'Anaïs', fonction: 'déléguée', courriel: 'anais.nassany@exemple.fr' }),
  );
  const sortes = () => ({
    fiche: appeler('personnes.fiche', { id }).aRevoir.map(({ sorte }) => sorte),
    liste: listeVeillee({ appeler })[0]?.aRevoir.map(({ sorte }) => sorte),
    ecartes: appeler('personnes.fiche', { id }).ecartes.map(({ sorte }) => sorte),
  });
  const ecarter = () => appeler('veille.ecarter', { personneId: id, sorte: 'nom' });
  const modifier = (courriel: string) =>
    appeler('personnes.modifier', { id, vu: journal.dernierNumero(), patch: { courriel } });
  expect(sortes()).toEqual({ fiche: ['nom'], liste: ['nom'], ecartes: [] });
  ecarter();
  expect(sortes()).toEqual({ fiche: [], liste: [], ecartes: ['nom'] });
  expect(refus(ecarter).code).toBe('INTROUVABLE');
  modifier('anais.nassanny@exemple.fr');
  expect(sortes()).toEqual({ fiche: ['nom'], liste: ['nom'], ecartes: [] });
  modifier('anais.nassany@exemple.fr');
  expect(sortes().fiche).toEqual([]);
  appeler('veille.remettre', { id: appeler('personnes.fiche', { id }).ecartes[0]?.id ?? '' });
  expect(sortes()).toEqual({ fiche: ['nom'], liste: ['nom'], ecartes: [] });
  appeler('historique.annuler', {});
  expect(sortes().ecartes).toEqual(['nom']);
});

it('deux personnes du même nom : vues d’une fiche, elles le sont aussi de l’autre ; une vérification ne s’écarte pas', () => {
  const { appeler, journal } = unFichier();
  const [un = '', autre = ''] = ['cheffe', 'maire'].map(
    (fonction) => appeler('personnes.creer', uneSaisie('Martin', { fonction })).id,
  );
  const sortes = () => listeVeillee({ appeler }).map(({ aRevoir }) => aRevoir.map(({ sorte }) => sorte));
  expect(sortes()).toEqual([['doublon'], ['doublon']]);
  appeler('veille.ecarter', { personneId: un, sorte: 'doublon' });
  expect(sortes()).toEqual([[], []]);
  appeler('veille.remettre', { id: appeler('personnes.fiche', { id: autre }).ecartes[0]?.id ?? '' });
  expect(sortes()).toEqual([['doublon'], ['doublon']]);
  appeler('personnes.modifier', { id: un, vu: journal.dernierNumero(), patch: { verifieLe: '2020-01-01' } });
  expect(refus(() => appeler('veille.ecarter', { personneId: un, sorte: 'verification' })).code).toBe('INTROUVABLE');
});
