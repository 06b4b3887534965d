import type { MatiereDeNote } from '#shared/domain/note/matiere.types.ts';
import type { GenreDObjet, ObjetVise } from '#shared/domain/objet/objet.schema.ts';
import { genreTerritoireViseSchema } from '#shared/domain/territoire/territoire-vise.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Contexte } from '../contexte.ts';
import { matiereDAppel, matiereDeCandidature } from './matieres/appel.ts';
import { matiereDeContrat } from './matieres/contrat.ts';
import { matiereDeConvention } from './matieres/convention.ts';
import { matiereDeSuivi } from './matieres/decision.ts';
import { matiereDeFeuille } from './matieres/feuille.ts';
import { matiereDeFiche } from './matieres/fiche-action.ts';
import { matiereDInstance } from './matieres/instance.ts';
import { matiereDeDesignation, matiereDePersonne } from './matieres/personne.ts';
import { matiereDeReunion } from './matieres/reunion.ts';
import { matiereDeStructure } from './matieres/structure.ts';
import { matiereDeTerritoire } from './matieres/territoire.ts';

type LireMatiere = (contexte: Contexte, id: string, jour: string) => MatiereDeNote;

/** « qpv/QN06804M » : la maille, puis le code. */
function territoireVise(contexte: Contexte, id: string, jour: string): MatiereDeNote {
  const [maille, code = ''] = id.split('/');
  const genre = genreTerritoireViseSchema.safeParse(maille).data;
  if (genre === undefined) throw communErrors.introuvable('Ce territoire');
  return matiereDeTerritoire(contexte, { genre, code }, jour);
}

/** Ce qu'une note dit de chaque genre d'objet. */
const MATIERES: Readonly<Record<GenreDObjet, LireMatiere>> = {
  territoire: territoireVise,
  instance: matiereDInstance,
  reunion: matiereDeReunion,
  deliberation: matiereDeSuivi('decision'),
  action: matiereDeSuivi('action'),
  contrat_ville: matiereDeContrat,
  feuille_de_route: matiereDeFeuille,
  fiche_action: matiereDeFiche,
  convention: matiereDeConvention,
  appel: matiereDAppel,
  candidature: matiereDeCandidature,
  personne: matiereDePersonne,
  structure: matiereDeStructure,
  designation: matiereDeDesignation,
};

/**
 * Tout ce qu'une note peut dire d'un objet, tel que ses écrans le disent ce jour-là.
 * @throws si l'objet n'est plus là
 */
export const lireMatiere = (contexte: Contexte, { genre, id }: ObjetVise, jour: string): MatiereDeNote =>
  MATIERES[genre](contexte, id, jour);
