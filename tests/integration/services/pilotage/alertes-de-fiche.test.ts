import { expect, it } from 'vitest';
import { uneFeuille } from '#tests/support/constructeurs/une-feuille.ts';

const VU = Number.MAX_SAFE_INTEGER;

it('R-105 : ce que signale un indicateur se lit aussi sur sa fiche, comme sur la feuille, et mène à lui', () => {
  const { appeler, instanceId, ajouterFiche } = uneFeuille();
  const ficheId = ajouterFiche('Une équipe de repérage');
  const autre = ajouterFiche('Une autre action');
  appeler('fichesAction.modifier', { id: ficheId, vu: VU, patch: { etat: 'en_cours', debut: '2025-01-01' } });
  const saisi = {
    ficheId,
    intitule: 'Personnes reçues',
    genre: 'realisation',
    nature: 'effectif',
    unite: null,
  } as const;
  const indicateurId = appeler('indicateurs.ajouter', saisi).id;
  const alertes = (id: string) => appeler('alertes.deLObjet', { genre: 'fiche_action', id }).alertes;
  expect(alertes(autre)).toEqual([]);
  const dite = expect.objectContaining({
    code: 'indicateur_sans_valeur',
    geste: { libelle: 'Saisir une valeur', vers: `/fiches-action/${ficheId}?indicateur=${indicateurId}` },
  });
  expect(alertes(ficheId)).toEqual([dite]);
  expect(appeler('alertes.deLObjet', { genre: 'instance', id: instanceId }).alertes).toContainEqual(dite);
  const valeur = { sexe: 'ensemble', territoire: 'ensemble', source: 'Suivi', valeur: 12, le: '2026-03-01' } as const;
  appeler('mesures.noter', { indicateurId, moment: 'realisee', ...valeur });
  expect(alertes(ficheId)).toEqual([]);
});
