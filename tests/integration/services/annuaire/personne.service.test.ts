import { expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unClpe, uneSaisie, unFichier } from '#tests/support/constructeurs/un-fichier.ts';

it('se trouve sans accents par son nom, son prénom, sa fonction ou sa structure, avec ses sièges en cours', () => {
  const fichier = unFichier();
  const { appeler } = fichier;
  const { id } = appeler(
    'personnes.creer',
    uneSaisie('Müller', { prenom: 'Éloïse', fonction: 'Déléguée', structure: 'Mission locale' }),
  );
  appeler('personnes.creer', uneSaisie('Adam'));
  const siegeId =
    appeler('instances.fiche', { id: unClpe(fichier, 'CLPE68003') }).sieges.find((s) => s.categorie === '7')?.id ?? '';
  appeler('membres.nommer', { siegeId, role: 'suppleant', debut: '2024-09-15', personneId: id, personne: null });
  for (const texte of ['muller', 'elo', 'delegu', 'mission loc', 'Müller Éloïse'])
    expect(appeler('annuaire.lister', { liste: { texte } }).lignes.map((p) => p.nom)).toEqual(['Müller']);
  expect(
    appeler('annuaire.lister', {}).lignes.map((p) => [p.nom, p.sieges.map(({ nom, role }) => [nom, role])]),
  ).toEqual([
    ['Adam', []],
    ['Müller', [['CLPE de Mulhouse', 'suppleant']]],
  ]);
  expect(appeler('annuaire.lister', { liste: { texte: '"*) OR' } }).lignes).toEqual([]);
});

it('se modifie champ par champ, sa structure par son nom', () => {
  const { appeler, journal } = unFichier();
  const { id } = appeler('personnes.creer', uneSaisie('Martin', { structure: 'DDETS' }));
  appeler('personnes.modifier', {
    id,
    vu: journal.dernierNumero(),
    patch: { nom: 'Martin-Duval', structure: 'Préfecture' },
  });
  expect(appeler('personnes.fiche', { id }).personne).toMatchObject({
    nom: 'Martin-Duval',
    prenom: 'Zoé',
    structure: 'Préfecture',
  });
  appeler('personnes.modifier', { id, vu: journal.dernierNumero(), patch: { structure: null } });
  expect(appeler('personnes.fiche', { id }).personne.structure).toBeNull();
});

it('deux fenêtres qui changent sa structure voient deux noms, jamais un identifiant', () => {
  const { appeler, journal } = unFichier();
  const { id } = appeler('personnes.creer', uneSaisie('Martin'));
  const vu = journal.dernierNumero();
  appeler('personnes.modifier', { id, vu, patch: { structure: 'Préfecture' } }, 2);
  expect(
    refus(() => appeler('personnes.modifier', { id, vu, patch: { structure: 'DDETS' } }, 1)).transmise.valeurs,
  ).toEqual([{ champ: 'structure', mienne: 'DDETS', autre: 'Préfecture', auteur: 'Camille Essai' }]);
});

it('va à la corbeille une fois son mandat terminé ; la réunion passée garde son nom ; elle en revient', () => {
  const fichier = unFichier();
  const { appeler, journal } = fichier;
  const instanceId = unClpe(fichier, 'CLPE68003');
  const siegeId = appeler('instances.fiche', { id: instanceId }).sieges.find((s) => s.categorie === '1')?.id ?? '';
  const { mandatId, personneId: id } = appeler('membres.nommer', {
    siegeId,
    role: 'titulaire',
    debut: '2024-09-15',
    personneId: null,
    personne: uneSaisie('Martin'),
  });
  const reunionId = appeler('reunions.creer', { instanceId, date: '2025-03-12', heureDebut: '09:30' }).id;
  appeler('presences.constater', { reunionId, siegeId, statut: 'present', personneId: null, mandataireSiegeId: null });
  expect(refus(() => appeler('personnes.supprimer', { id })).code).toBe('REGLE_METIER');
  appeler('membres.modifierMandat', { id: mandatId, vu: journal.dernierNumero(), patch: { fin: '2025-12-31' } });
  appeler('personnes.supprimer', { id });
  expect(appeler('annuaire.lister', {}).lignes).toEqual([]);
  expect(
    appeler('reunions.lire', { id: reunionId }).sieges.flatMap((s) => s.mandats.map((m) => m.personne.nom)),
  ).toEqual(['Martin']);
  appeler('personnes.restaurer', { id });
  expect(appeler('annuaire.lister', { liste: { texte: 'martin' } }).lignes).toHaveLength(1);
});
