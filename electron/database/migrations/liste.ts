import type { Migration } from '../migration.ts';
import { journal } from './0001-journal.ts';
import { referentiels } from './0002-referentiels.ts';
import { instances } from './0003-instances.ts';
import { reunions } from './0004-reunions.ts';
import { lectures } from './0005-lectures.ts';
import { secondesConvocations } from './0006-secondes-convocations.ts';
import { references } from './0007-references.ts';
import { profils } from './0008-profils.ts';
import { preparation } from './0009-preparation.ts';
import { tenue } from './0010-tenue.ts';
import { rendu } from './0011-rendu.ts';
import { emetteurs } from './0012-emetteurs.ts';
import { documentsProduits } from './0013-documents-produits.ts';
import { modeles } from './0014-modeles.ts';
import { correspondances } from './0015-correspondances.ts';
import { copies } from './0016-copies.ts';
import { structures } from './0017-structures.ts';
import { designations } from './0018-designations.ts';
import { donneesPersonnelles } from './0019-donnees-personnelles.ts';
import { listeDesPersonnes } from './0020-liste-des-personnes.ts';
import { passagesAMettre } from './0021-passages-a-mettre.ts';
import { feuillesDeRoute } from './0022-feuilles-de-route.ts';
import { pointsDEtape } from './0023-points-d-etape.ts';
import { contratsDeVille } from './0024-contrats-de-ville.ts';
import { indicateurs } from './0025-indicateurs.ts';
import { programmation } from './0026-programmation.ts';
import { dispositifs } from './0027-dispositifs.ts';
import { chiffresDeTerritoire } from './0028-chiffres-de-territoire.ts';
import { meteos } from './0029-meteos.ts';
import { vieDesFeuilles } from './0030-vie-des-feuilles.ts';
import { lieuxDesQuartiers } from './0031-lieux-des-quartiers.ts';
import { freinsEtEvaluation } from './0032-freins-et-evaluation.ts';
import { chomage } from './0033-chomage.ts';
import { piecesDeFiche } from './0034-pieces-de-fiche.ts';
import { blocsMasques } from './0035-blocs-masques.ts';
import { decisionsConsignees } from './0036-decisions-consignees.ts';
import { projetsCherches } from './0037-projets-cherches.ts';
import { sousActions } from './0038-sous-actions.ts';
import { navettesDeConvention } from './0052-navettes-de-convention.ts';
import { signataireDeConvention } from './0053-signataire-de-convention.ts';
import { navettes } from './0039-navettes.ts';
import { successionsDeQuartiers } from './0040-successions-de-quartiers.ts';
import { conventions } from './0041-conventions.ts';
import { beneficiairesDeConvention } from './0042-beneficiaires-de-convention.ts';
import { comptes } from './0043-comptes.ts';
import { suiviDesConventions } from './0044-suivi-des-conventions.ts';
import { controlesSurcompensation } from './0045-controles-surcompensation.ts';
import { rapportsDeCopil } from './0046-rapports-de-copil.ts';
import { copilDeConvention } from './0047-copil-de-convention.ts';
import { controlesDeConvention } from './0048-controles-de-convention.ts';
import { avenants } from './0049-avenants.ts';
import { appels } from './0050-appels.ts';
import { instructionFinanciere } from './0051-instruction-financiere.ts';
import { piecesEtEngagements } from './0054-pieces-et-engagements.ts';
import { lieuDuRapport } from './0055-lieu-du-rapport.ts';
import { effectifsAnnuels } from './0056-effectifs-annuels.ts';
import { jalonsDIndicateur } from './0057-jalons-d-indicateur.ts';
import { controleDesComptes } from './0058-controle-des-comptes.ts';
import { vieDesConventions } from './0059-vie-des-conventions.ts';
import { frequencesDuContrat } from './0060-frequences-du-contrat.ts';
import { origineAPreciser } from './0061-origine-a-preciser.ts';
import { maSemaine } from './0062-ma-semaine.ts';
import { recherche } from './0063-recherche.ts';
import { tableauxDeBord } from './0064-tableaux-de-bord.ts';
import { neRienPerdre } from './0065-ne-rien-perdre.ts';
import { marqueDEcriture } from './0066-marque-d-ecriture.ts';
import { noteDUnePage } from './0067-note-d-une-page.ts';
import { formation } from './0068-formation.ts';
import { emetteurDeNote } from './0069-emetteur-de-note.ts';

/** Toutes les marches du schéma, dans l'ordre, sans trou (vérifié par un test). */
export const migrations: readonly Migration[] = [
  journal,
  referentiels,
  instances,
  reunions,
  lectures,
  secondesConvocations,
  references,
  profils,
  preparation,
  tenue,
  rendu,
  emetteurs,
  documentsProduits,
  modeles,
  correspondances,
  copies,
  structures,
  designations,
  donneesPersonnelles,
  listeDesPersonnes,
  passagesAMettre,
  feuillesDeRoute,
  pointsDEtape,
  contratsDeVille,
  indicateurs,
  programmation,
  dispositifs,
  chiffresDeTerritoire,
  meteos,
  vieDesFeuilles,
  lieuxDesQuartiers,
  freinsEtEvaluation,
  chomage,
  piecesDeFiche,
  blocsMasques,
  decisionsConsignees,
  projetsCherches,
  sousActions,
  navettes,
  successionsDeQuartiers,
  conventions,
  beneficiairesDeConvention,
  comptes,
  suiviDesConventions,
  controlesSurcompensation,
  rapportsDeCopil,
  copilDeConvention,
  controlesDeConvention,
  avenants,
  appels,
  instructionFinanciere,
  navettesDeConvention,
  signataireDeConvention,
  piecesEtEngagements,
  lieuDuRapport,
  effectifsAnnuels,
  jalonsDIndicateur,
  controleDesComptes,
  vieDesConventions,
  frequencesDuContrat,
  origineAPreciser,
  maSemaine,
  recherche,
  tableauxDeBord,
  neRienPerdre,
  marqueDEcriture,
  noteDUnePage,
  formation,
  emetteurDeNote,
];
