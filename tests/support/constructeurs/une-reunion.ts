import type { Entree } from '#shared/contract/contract.ts';
import { unCdpe, uneSaisie, unFichier } from './un-fichier.ts';

/** Le jour de la réunion d'essai, un mois après celui du fichier. */
export const JOUR = '2026-04-16';

/**
 * Un comité départemental du Haut-Rhin et sa réunion du 16 avril 2026, avec un point de décision ; tous ses sièges
 * sont pourvus depuis septembre 2024, et personne n'est constaté.
 */
export function uneReunion() {
  const fichier = unFichier();
  const { appeler } = fichier;
  const instanceId = unCdpe(fichier);
  for (const [rang, { id }] of appeler('instances.fiche', { id: instanceId }).sieges.entries())
    appeler('membres.nommer', {
      siegeId: id,
      role: 'titulaire',
      debut: '2024-09-15',
      personneId: null,
      personne: uneSaisie(`Membre ${rang}`),
    });
  const { id } = appeler('reunions.creer', { instanceId, date: JOUR, heureDebut: '09:30' });
  appeler('reunions.modifier', { id, vu: 1e9, patch: { lieu: 'Préfecture, salle Hartmann' } });

  const ajouterPoint = (plus: Partial<Entree<'points.ajouter'>> = {}) =>
    appeler('points.ajouter', {
      reunionId: id,
      titre: 'Feuille de route',
      nature: 'decision',
      intervenant: null,
      duree: 20,
      ...plus,
    }).id;
  const pointId = ajouterPoint();
  const lire = (reunionId = id) => appeler('reunions.lire', { id: reunionId });
  const constater = (
    siegeId: string,
    statut: Entree<'presences.constater'>['statut'],
    plus: Partial<Entree<'presences.constater'>> = {},
  ) =>
    appeler('presences.constater', {
      reunionId: id,
      siegeId,
      statut,
      personneId: null,
      mandataireSiegeId: null,
      ...plus,
    });
  const delibererSur = (point = pointId) =>
    appeler('deliberations.creer', {
      pointId: point,
      nature: 'decision',
      texte: 'Le comité adopte la feuille de route.',
    }).id;
  return { ...fichier, instanceId, id, pointId, ajouterPoint, lire, constater, delibererSur };
}
