import type { z } from 'zod';
import { acteContract } from './acte.contract.ts';
import { affectationContract } from './affectation.contract.ts';
import { annuaireContract } from './annuaire.contract.ts';
import { auditContract } from './audit.contract.ts';
import { anterieureContract } from './anterieure.contract.ts';
import { bilanContract } from './bilan.contract.ts';
import { calendrierContract } from './calendrier.contract.ts';
import { compositionContract } from './composition.contract.ts';
import { arriveeContract } from './arrivee.contract.ts';
import { documentsConventionContract } from './documents-convention.contract.ts';
import { documentsProgrammationContract } from './documents-programmation.contract.ts';
import { donneesContract } from './donnees.contract.ts';
import { menuContract } from './menu.contract.ts';
import { diagnosticContract } from './diagnostic.contract.ts';
import { copieFeuilleContract } from './copie-feuille.contract.ts';
import { dossierReprisContract } from './dossier-repris.contract.ts';
import { dossierContract } from './dossier.contract.ts';
import { correctionsContract } from './corrections.contract.ts';
import { designationContract } from './designation.contract.ts';
import { dispositifContract } from './dispositif.contract.ts';
import { documentsFeuilleContract } from './documents-feuille.contract.ts';
import { documentsInstanceContract } from './documents-instance.contract.ts';
import { electionContract } from './election.contract.ts';
import { exportContract } from './export.contract.ts';
import { ecriteContract } from './ecrite.contract.ts';
import { eq2030Contract } from './eq2030.contract.ts';
import { navetteContract } from './navette.contract.ts';
import { pieceDeFicheContract } from './piece-de-fiche.contract.ts';
import { ficheTerritoireContract } from './fiche-territoire.contract.ts';
import { alerteContract } from './alerte.contract.ts';
import { pilotageContract } from './pilotage.contract.ts';
import { ensembleContract } from './ensemble.contract.ts';
import { consignationContract } from './consignation.contract.ts';
import { beneficiairesContract } from './beneficiaires.contract.ts';
import { compteContract } from './compte.contract.ts';
import { visiteContract } from './visite.contract.ts';
import { lettreDeControleContract } from './lettre-de-controle.contract.ts';
import { controleContract } from './controle.contract.ts';
import { surcompensationContract } from './surcompensation.contract.ts';
import { copilContract } from './copil.contract.ts';
import { documentsRapportContract } from './documents-rapport.contract.ts';
import { rapportContract } from './rapport.contract.ts';
import { rechercheContract } from './recherche.contract.ts';
import { regionContract } from './region.contract.ts';
import { engagementContract } from './engagement.contract.ts';
import { pieceDeConventionContract } from './piece-de-convention.contract.ts';
import { aideContract } from './aide.contract.ts';
import { avenantContract } from './avenant.contract.ts';
import { appelContract } from './appel.contract.ts';
import { candidatureContract } from './candidature.contract.ts';
import { conventionContract } from './convention.contract.ts';
import { contratContract } from './contrat.contract.ts';
import { convocationContract } from './convocation.contract.ts';
import { feuilleDeRouteContract } from './feuille-de-route.contract.ts';
import { ficheActionContract } from './fiche-action.contract.ts';
import { vuesDeFeuilleContract } from './vues-de-feuille.contract.ts';
import { fichierContract } from './fichier.contract.ts';
import { formationContract } from './formation.contract.ts';
import { fusionContract } from './fusion.contract.ts';
import { galerieContract } from './galerie.contract.ts';
import { hoteContract } from './hote.contract.ts';
import { sauvegardeLueContract } from './sauvegarde-lue.contract.ts';
import { journalContract } from './journal.contract.ts';
import { indicateurContract } from './indicateur.contract.ts';
import { instanceContract } from './instance.contract.ts';
import { listeContract } from './liste.contract.ts';
import { modeleContract } from './modele.contract.ts';
import { meteoContract } from './meteo.contract.ts';
import { noteContract } from './note.contract.ts';
import { membreContract } from './membre.contract.ts';
import { productionContract } from './production.contract.ts';
import { profilContract } from './profil.contract.ts';
import { programmationContract } from './programmation.contract.ts';
import { registreContract } from './registre.contract.ts';
import { renduContract } from './rendu.contract.ts';
import { repriseContract } from './reprise.contract.ts';
import { pointageContract } from './pointage.contract.ts';
import { ordreDuJourContract } from './ordre-du-jour.contract.ts';
import { passationContract } from './passation.contract.ts';
import { personneContract } from './personne.contract.ts';
import { pieceContract } from './piece.contract.ts';
import { rencontreContract } from './rencontre.contract.ts';
import { reunionContract } from './reunion.contract.ts';
import { risqueContract } from './risque.contract.ts';
import { sousActionContract } from './sous-action.contract.ts';
import { semaineContract } from './semaine.contract.ts';
import { serviceContract } from './service.contract.ts';
import { structureContract } from './structure.contract.ts';
import { tableauContract } from './tableau.contract.ts';
import { tenueContract } from './tenue.contract.ts';
import { suiviContract } from './suivi.contract.ts';
import { territoireContract } from './territoire.contract.ts';
import { versionFeuilleContract } from './version-feuille.contract.ts';
import { verificationContract } from './verification.contract.ts';

/** Toutes les opérations, la même liste pour les deux hôtes et pour l'interface. */
export const contract = {
  ...hoteContract,
  ...exportContract,
  ...convocationContract,
  ...feuilleDeRouteContract,
  ...ficheActionContract,
  ...vuesDeFeuilleContract,
  ...fichierContract,
  ...formationContract,
  ...fusionContract,
  ...galerieContract,
  ...territoireContract,
  ...acteContract,
  ...affectationContract,
  ...annuaireContract,
  ...anterieureContract,
  ...bilanContract,
  ...calendrierContract,
  ...compositionContract,
  ...correctionsContract,
  ...designationContract,
  ...dispositifContract,
  ...documentsFeuilleContract,
  ...documentsInstanceContract,
  ...electionContract,
  ...alerteContract,
  ...ensembleContract,
  ...pilotageContract,
  ...eq2030Contract,
  ...ficheTerritoireContract,
  ...navetteContract,
  ...pieceDeFicheContract,
  ...journalContract,
  ...sauvegardeLueContract,
  ...indicateurContract,
  ...instanceContract,
  ...listeContract,
  ...modeleContract,
  ...meteoContract,
  ...membreContract,
  ...noteContract,
  ...passationContract,
  ...personneContract,
  ...contratContract,
  ...aideContract,
  ...avenantContract,
  ...engagementContract,
  ...pieceDeConventionContract,
  ...appelContract,
  ...candidatureContract,
  ...conventionContract,
  ...rapportContract,
  ...documentsRapportContract,
  ...copilContract,
  ...rechercheContract,
  ...regionContract,
  ...beneficiairesContract,
  ...compteContract,
  ...surcompensationContract,
  ...visiteContract,
  ...lettreDeControleContract,
  ...controleContract,
  ...productionContract,
  ...profilContract,
  ...programmationContract,
  ...consignationContract,
  ...registreContract,
  ...repriseContract,
  ...renduContract,
  ...auditContract,
  ...pointageContract,
  ...ordreDuJourContract,
  ...pieceContract,
  ...documentsConventionContract,
  ...documentsProgrammationContract,
  ...donneesContract,
  ...menuContract,
  ...diagnosticContract,
  ...copieFeuilleContract,
  ...dossierContract,
  ...dossierReprisContract,
  ...ecriteContract,
  ...rencontreContract,
  ...reunionContract,
  ...risqueContract,
  ...sousActionContract,
  ...semaineContract,
  ...serviceContract,
  ...structureContract,
  ...suiviContract,
  ...tableauContract,
  ...tenueContract,
  ...arriveeContract,
  ...verificationContract,
  ...versionFeuilleContract,
} as const;

export type Operation = keyof typeof contract;
/** Ce que l'appelant envoie. */
export type Entree<O extends Operation> = z.input<(typeof contract)[O]['entree']>;
/** Ce que le service reçoit, une fois validé. */
export type EntreeLue<O extends Operation> = z.output<(typeof contract)[O]['entree']>;
export type Sortie<O extends Operation> = z.output<(typeof contract)[O]['sortie']>;

type DuGenre<G extends 'requete' | 'commande' | 'demande'> = {
  [O in Operation]: (typeof contract)[O]['genre'] extends G ? O : never;
}[Operation];
export type Requete = DuGenre<'requete'>;
export type Commande = DuGenre<'commande'>;
export type Demande = DuGenre<'demande'>;

/** Opérations qui s'adressent à l'hôte et marchent sans fichier ouvert. */
export type OperationHote = keyof typeof hoteContract | 'fichier.commencer';
export type OperationFichier = Exclude<Operation, OperationHote>;
