import {
  decaler,
  etapesCopiees,
  type FaconDeCopier,
  lignesCopiees,
  mesuresCopiees,
  sousActionsCopiees,
} from '#shared/domain/feuille-de-route/copie.rules.ts';
import type { Fiche } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import type { Contexte } from '../contexte.ts';

/**
 * Recopie une fiche action, sans la placer : ce qu'elle vise, ce qu'elle prévoit, ce qu'elle compte.
 * @param etat celui qu'elle prend ; absent : à venir
 * @returns son identifiant
 */
export function copierFiche(
  { depots, nouvelId, aujourdHui }: Contexte,
  fiche: Fiche,
  facon: FaconDeCopier,
  { intitule = fiche.intitule, etat }: { intitule?: string; etat?: Pick<Fiche, 'etat' | 'etatMotif' | 'etatDepuis'> },
): string {
  const id = nouvelId();
  const { ficheContenu, indicateurs, fichesAction } = depots;
  fichesAction.ajouter({
    id,
    intitule,
    piloteId: fiche.piloteId,
    structurePiloteId: fiche.structurePiloteId,
    etatDepuis: aujourdHui(),
  });
  fichesAction.modifier(id, {
    constat: fiche.constat,
    contenu: fiche.contenu,
    nonRecours: fiche.nonRecours,
    horsQpv: fiche.horsQpv,
    debut: decaler(fiche.debut, facon.mois),
    fin: decaler(fiche.fin, facon.mois),
    priorite: fiche.priorite,
    prochaineEtape: facon.etapesFaites ? null : fiche.prochaineEtape,
    ...etat,
  });
  depots.copiesDeFiche.copierLesListes(fiche.id, id, nouvelId);
  const sousActions = new Map<string, string>();
  for (const { id: modele, debut, etat: sien, etatMotif, etatDepuis, ...une } of sousActionsCopiees(
    depots.sousActions.deFiche(fiche.id),
    facon,
  )) {
    const neuve = nouvelId();
    depots.sousActions.ajouter({ ...une, id: neuve, ficheId: id, etatDepuis: etatDepuis ?? aujourdHui() });
    depots.sousActions.modifier(neuve, { debut, etat: sien, etatMotif });
    sousActions.set(modele, neuve);
  }
  for (const etape of etapesCopiees(ficheContenu.etapes(fiche.id), facon, sousActions))
    ficheContenu.ajouterEtape({ ...etape, id: nouvelId(), ficheId: id });
  for (const ligne of lignesCopiees(ficheContenu.financements(fiche.id), facon))
    ficheContenu.ajouterFinancement({ ...ligne, id: nouvelId(), ficheId: id });
  for (const { mesures, id: _, rang: _r, ...indicateur } of indicateurs.deFiche(fiche.id)) {
    const indicateurId = nouvelId();
    indicateurs.ajouter({ ...indicateur, id: indicateurId, ficheId: id });
    for (const mesure of mesuresCopiees(mesures, facon)) indicateurs.noter({ ...mesure, id: nouvelId(), indicateurId });
  }
  return id;
}
