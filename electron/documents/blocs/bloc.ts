import type { FileChild } from 'docx';
import type { Bloc } from '#shared/documents/blocs.ts';
import { assertNever } from '#shared/errors/app-error.ts';
import { rendreDecision } from './decision.ts';
import type { Place } from './place.ts';
import { rendrePlanche } from './planche.ts';
import { rendreSignatures } from './signatures.ts';
import { rendreFiche, rendreTableau } from './tableaux.ts';
import { rendreAdresse, rendreListe, rendreObjet, rendreParagraphe } from './textes.ts';
import { rendreBlocTitre, rendreTitre } from './titres.ts';

/** Un bloc neutre en paragraphes et tableaux de Word. */
export function rendreBloc(bloc: Bloc, place: Place): FileChild[] {
  switch (bloc.type) {
    case 'blocTitre':
      return rendreBlocTitre(bloc, place);
    case 'titre':
      return rendreTitre(bloc);
    case 'paragraphe':
      return rendreParagraphe(bloc, place);
    case 'liste':
      return rendreListe(bloc, place);
    case 'tableau':
      return rendreTableau(bloc, place);
    case 'fiche':
      return rendreFiche(bloc);
    case 'decision':
      return rendreDecision(bloc);
    case 'signatures':
      return rendreSignatures(bloc);
    case 'adresse':
      return rendreAdresse(bloc);
    case 'objet':
      return rendreObjet(bloc);
    case 'planche':
      return rendrePlanche(bloc);
    default:
      return assertNever(bloc);
  }
}
