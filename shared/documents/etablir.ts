import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { seanceDuDocument } from '#shared/domain/service/choix-emetteur.rules.ts';
import { porteLeLogo } from '#shared/domain/service/copresidence.rules.ts';
import { etablirAttendus } from './avant-seance/attendus.document.ts';
import { etablirDeroule } from './avant-seance/deroule.document.ts';
import { etablirEmargement } from './avant-seance/emargement.document.ts';
import { etablirFeuilleDeSeance } from './avant-seance/feuille-de-seance.document.ts';
import { etablirOrdreDuJour } from './avant-seance/ordre-du-jour.document.ts';
import { etablirPouvoirs } from './avant-seance/pouvoir.document.ts';
import type { DocumentNeutre } from './blocs.ts';
import { etablirCompteRendu } from './compte-rendu/compte-rendu.document.ts';
import { etablirConvocationsIndividuelles } from './convocation/convocation-individuelle.document.ts';
import { etablirConvocation } from './convocation/convocation.document.ts';
import { etablirMessageDOuverture } from './ecrite/message-d-ouverture.document.ts';
import { etablirExtrait } from './extrait/extrait.document.ts';
import type { GenreDocument } from './genres.data.ts';
import { etablirPlanDeTable } from './planches/plan-de-table.document.ts';
import { etablirChevalets, etablirEtiquettes } from './planches/planches.document.ts';
import { etablirProcesVerbal } from './proces-verbal/proces-verbal.document.ts';
import { etablirReleveDecisions } from './releve-decisions/releve-decisions.document.ts';
import { etablirNoteDeReunion, etablirProgramme } from './rencontre/rencontre.document.ts';
import type { OptionsDocument } from './seance/contexte.ts';

type Etablir = (seance: Seance, options: OptionsDocument) => DocumentNeutre;

/** Chaque genre et la fonction pure qui l'établit ; à part du registre, pour que l'écran n'en charge que les mots. */
const ETABLIR: Readonly<Record<GenreDocument, Etablir>> = {
  convocation: etablirConvocation,
  'convocation-individuelle': etablirConvocationsIndividuelles,
  'ordre-du-jour': etablirOrdreDuJour,
  pouvoir: etablirPouvoirs,
  emargement: etablirEmargement,
  deroule: etablirDeroule,
  'feuille-de-seance': etablirFeuilleDeSeance,
  attendus: etablirAttendus,
  'plan-de-table': etablirPlanDeTable,
  chevalets: etablirChevalets,
  etiquettes: etablirEtiquettes,
  'proces-verbal': etablirProcesVerbal,
  'compte-rendu': etablirCompteRendu,
  'releve-decisions': etablirReleveDecisions,
  extrait: etablirExtrait,
  'vote-ecrit': etablirMessageDOuverture,
  programme: etablirProgramme,
  'note-de-reunion': etablirNoteDeReunion,
};

/**
 * Établit un document d'une réunion, au nom de l'émetteur choisi pour lui ; l'aperçu et Word rendent ce même arbre. Un
 * acte coprésidé porte le logotype de la collectivité (R-125).
 */
export function etablirDocument(genre: GenreDocument, seance: Seance, options: OptionsDocument): DocumentNeutre {
  const document = ETABLIR[genre](seanceDuDocument(seance, genre), options);
  const { partenaires = [] } = options;
  if (partenaires.length === 0 || document.page === 'planche' || !porteLeLogo(genre, seance)) return document;
  return { ...document, enTete: { ...document.enTete, partenaires } };
}
