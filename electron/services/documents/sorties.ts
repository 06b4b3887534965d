import type { DocumentSortant } from '#shared/contract/registre.contract.ts';
import { dateSansJour } from '#shared/dates/format.ts';
import { DOCUMENTS_D_INSTANCE } from '#shared/documents/acte/genres.data.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { DOCUMENTS_DE_CONVENTION } from '#shared/documents/convention/genres.data.ts';
import { genreDe } from '#shared/documents/genres.data.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { FORMES, formeDe } from '#shared/domain/rendu/forme.rules.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import type { Contexte } from '../contexte.ts';
import { rouvrirVersion } from './document-fige.ts';
import { etablirDeRapport } from '../conventions/rapport/document-du-rapport.ts';
import { refuserLesDonneesPersonnelles } from '../conventions/rapport/constats-du-rapport.ts';
import { identiteDeRapport } from '../conventions/rapport/identite-du-rapport.ts';
import { exigerRapport } from '../conventions/rapport/lecture-rapport.ts';
import { conventionEnVigueur } from '../conventions/avenant/en-vigueur.ts';
import { etablirDeConvention } from '../conventions/documents/dossier-de-convention.ts';
import { etablirBilanDeRegion, objetDuBilan } from '../conventions/region/bilan-de-region.ts';
import { etablirDeProgrammation } from '../contrats/dossier-de-programmation.ts';
import { lireLaNote } from '../notes/lecture-note.ts';
import { lireMatiere } from '../notes/matiere.ts';
import { etablirDeFeuille } from '../feuilles-de-route/dossier-de-feuille.ts';
import { etablirDeTerritoire } from './etablir-de-territoire.ts';
import { etablirDInstance, exigerActeSignable } from './etablir-d-instance.ts';
import { etablirDeReunion, exigerSignable } from './etablir-de-reunion.ts';
import { exigerFeuille } from '../feuilles-de-route/feuille-de-route.service.ts';
import { exigerVersionDeFeuille } from '../feuilles-de-route/feuille-figee.ts';
import { exigerFiche } from '../feuilles-de-route/fiche-action.service.ts';
import { exigerInstance } from '../instances/lecture-instance.ts';
import { exigerReunion, exigerSeance } from '../reunions/lecture-reunion.ts';
import { exigerContrat } from '../contrats/projet-ecrit.ts';
import { deQui } from '../feuilles-de-route/ressort-de-feuille.ts';
import { exigerVersion } from '../rendu/lecture-version.ts';
import { etablirDeSemaine, perimetreDeSemaine } from '../semaine/document-de-semaine.ts';
import { estDatee } from './cle-de-sortie.ts';
import type { Identite } from './identite.types.ts';

/** « CLPE de Mulhouse, 12 mars 2026 ». */
export function objetDeReunion(
  contexte: Contexte,
  reunionId: string,
): Pick<Identite, 'objet' | 'instanceId' | 'reunionId'> {
  const { instanceId, date } = exigerReunion(contexte, reunionId);
  return { reunionId, instanceId, objet: `${nomCourt(exigerInstance(contexte, instanceId))}, ${dateSansJour(date)}` };
}

/** Le jour où les données se lisent entre dans la demande : le document d'hier se compare à hier, non à un autre jour. */
export const dater = ({ aujourdHui }: Contexte, voulu: DocumentSortant): DocumentSortant =>
  estDatee(voulu) ? { ...voulu, date: voulu.date ?? aujourdHui() } : voulu;

/** L'arbre d'un document, tel qu'il sortirait maintenant. */
export function etablirSortant(contexte: Contexte, voulu: DocumentSortant): DocumentNeutre {
  if (voulu.de === 'reunion') return etablirDeReunion(contexte, voulu);
  if (voulu.de === 'instance') return etablirDInstance(contexte, voulu);
  if (voulu.de === 'feuille') return etablirDeFeuille(contexte, voulu);
  if (voulu.de === 'territoire') return etablirDeTerritoire(contexte, voulu);
  if (voulu.de === 'programmation') return etablirDeProgrammation(contexte, voulu);
  if (voulu.de === 'convention') return etablirDeConvention(contexte, voulu);
  if (voulu.de === 'region') return etablirBilanDeRegion(contexte, voulu);
  if (voulu.de === 'semaine') return etablirDeSemaine(contexte, voulu);
  if (voulu.de === 'rapport') return etablirDeRapport(contexte, voulu.rapportId);
  if (voulu.de === 'note') return lireLaNote(contexte, voulu).document;
  return rouvrirVersion(contexte, exigerVersion(contexte, voulu.id));
}

/** Refuse de faire sortir ce que personne ne pourrait signer, ou ce qui dit une donnée personnelle (D9). */
export function exigerSortable(contexte: Contexte, voulu: DocumentSortant, document: DocumentNeutre): void {
  if (voulu.de === 'reunion') exigerSignable(voulu, document);
  if (voulu.de === 'instance') exigerActeSignable(voulu, document);
  if (voulu.de === 'rapport') refuserLesDonneesPersonnelles(contexte, exigerRapport(contexte, voulu.rapportId));
}

/** De quoi est la feuille de route, ou la fiche seule. */
function identiteDeFeuille(
  contexte: Contexte,
  { feuilleId, ficheId, bilan, versionId }: Extract<DocumentSortant, { de: 'feuille' }>,
): Identite {
  const feuille = exigerFeuille(contexte, feuilleId);
  const entiere = `${feuille.intitule}, ${deQui(contexte, feuille)}`;
  const ou = { reunionId: null, instanceId: feuille.instanceId };
  if (versionId !== undefined) {
    const { numero } = exigerVersionDeFeuille(contexte, versionId);
    return { genre: 'version-de-feuille', titre: `Feuille de route, version ${numero}`, objet: entiere, ...ou };
  }
  if (bilan !== undefined) return { genre: 'bilan-annuel', titre: `Bilan ${bilan}`, objet: entiere, ...ou };
  return ficheId === null
    ? { genre: 'feuille-de-route', titre: 'Feuille de route', objet: entiere, ...ou }
    : {
        genre: 'fiche-action',
        titre: 'Fiche action',
        objet: `${exigerFiche(contexte, ficheId).intitule}, ${entiere}`,
        ...ou,
      };
}

/** Ce que le registre dit d'un document, au jour où il sort. */
export function identiteDe(contexte: Contexte, voulu: DocumentSortant): Identite {
  if (voulu.de === 'reunion')
    return { genre: voulu.genre, titre: genreDe(voulu.genre).libelle, ...objetDeReunion(contexte, voulu.reunionId) };
  if (voulu.de === 'instance')
    return {
      genre: voulu.genre,
      titre: DOCUMENTS_D_INSTANCE[voulu.genre].libelle,
      objet: nomCourt(exigerInstance(contexte, voulu.instanceId)),
      reunionId: null,
      instanceId: voulu.instanceId,
    };
  if (voulu.de === 'feuille') return identiteDeFeuille(contexte, voulu);
  if (voulu.de === 'territoire')
    return {
      genre: 'fiche-territoriale',
      titre: 'Fiche territoriale',
      objet: contexte.depots.territoires.nommer(voulu) ?? voulu.code,
      reunionId: null,
      instanceId: null,
    };
  if (voulu.de === 'programmation')
    return {
      genre: 'releve-programmation',
      titre: 'Relevé de décisions de la programmation',
      objet: `Programmation ${voulu.annee}, ${exigerContrat(contexte, voulu.contratId).libelle}`,
      reunionId: null,
      instanceId: null,
    };
  if (voulu.de === 'convention')
    return {
      genre: voulu.genre,
      titre: DOCUMENTS_DE_CONVENTION[voulu.genre].libelle,
      objet: `${conventionEnVigueur(contexte, voulu.conventionId).intitule}, ${voulu.annee}`,
      reunionId: null,
      instanceId: null,
    };
  if (voulu.de === 'region')
    return {
      genre: 'bilan-regional',
      titre: 'Bilan régional',
      objet: objetDuBilan(contexte, voulu),
      reunionId: null,
      instanceId: null,
    };
  if (voulu.de === 'semaine')
    return {
      genre: 'ma-semaine',
      titre: 'Ma semaine',
      objet: perimetreDeSemaine(contexte, voulu),
      reunionId: null,
      instanceId: null,
    };
  if (voulu.de === 'rapport') return identiteDeRapport(contexte, voulu.rapportId);
  if (voulu.de === 'note') {
    const { objet, instanceId } = lireMatiere(contexte, voulu, contexte.aujourdHui());
    return {
      genre: 'note-d-une-page',
      titre: 'Note d’une page',
      objet: objet.nom,
      reunionId: objet.genre === 'reunion' ? objet.id : null,
      instanceId,
    };
  }
  const { reunionId, numero } = exigerVersion(contexte, voulu.id);
  const forme = formeDe(exigerSeance(contexte, reunionId));
  return {
    genre: 'version',
    titre: `${enCapitale(FORMES[forme].nom)}, version ${numero}`,
    ...objetDeReunion(contexte, reunionId),
  };
}
