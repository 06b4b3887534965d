import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { DocumentNeutre } from './blocs.ts';
import { etablirCompteRendu } from './compte-rendu/compte-rendu.document.ts';
import { etablirConvocation } from './convocation/convocation.document.ts';
import { etablirMessageDOuverture } from './ecrite/message-d-ouverture.document.ts';
import { etablirExtrait } from './extrait/extrait.document.ts';
import type { GenreDocument } from './genres.data.ts';
import { etablirProcesVerbal } from './proces-verbal/proces-verbal.document.ts';
import { etablirReleveDecisions } from './releve-decisions/releve-decisions.document.ts';
import { etablirNoteDeReunion, etablirProgramme } from './rencontre/rencontre.document.ts';
import type { OptionsDocument } from './seance/contexte.ts';

type Etablir = (seance: Seance, options: OptionsDocument) => DocumentNeutre;

/** Chaque genre et la fonction pure qui l'établit ; à part du registre, pour que l'écran n'en charge que les mots. */
const ETABLIR: Readonly<Record<GenreDocument, Etablir>> = {
  convocation: etablirConvocation,
  'proces-verbal': etablirProcesVerbal,
  'compte-rendu': etablirCompteRendu,
  'releve-decisions': etablirReleveDecisions,
  extrait: etablirExtrait,
  'vote-ecrit': etablirMessageDOuverture,
  programme: etablirProgramme,
  'note-de-reunion': etablirNoteDeReunion,
};

/** Établit un document d'une réunion ; l'aperçu et Word rendent ce même arbre. */
export const etablirDocument = (genre: GenreDocument, seance: Seance, options: OptionsDocument): DocumentNeutre =>
  ETABLIR[genre](seance, options);
