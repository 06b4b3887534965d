import type { Bloc } from '#shared/documents/blocs.ts';
import { assertNever } from '#shared/errors/app-error.ts';
import type { Xml } from '../openxml/xml.ts';
import { rendreDecision } from './decision.ts';
import { type Place, signet } from './place.ts';
import { rendreFigures } from './figures.ts';
import { rendrePlanche } from './planche.ts';
import { rendreSignatures } from './signatures.ts';
import { rendreFiche, rendreTableau } from './tableaux.ts';
import { rendreAdresse, rendreListe, rendreObjet, rendreParagraphe } from './textes.ts';
import { rendreBlocTitre, rendreTitre } from './titres.ts';

function rendreBloc(bloc: Bloc, place: Place): readonly Xml[] {
  switch (bloc.type) {
    case 'blocTitre':
      return rendreBlocTitre(bloc, place);
    case 'titre':
      return [rendreTitre(bloc, place)];
    case 'paragraphe':
      return [rendreParagraphe(bloc, place)];
    case 'liste':
      return rendreListe(bloc, place);
    case 'tableau':
      return [rendreTableau(bloc, place)];
    case 'fiche':
      return [rendreFiche(bloc, place)];
    case 'decision':
      return rendreDecision(bloc, place);
    case 'signatures':
      return rendreSignatures(bloc, place);
    case 'adresse':
      return rendreAdresse(bloc, place);
    case 'objet':
      return rendreObjet(bloc, place);
    case 'planche':
      return [rendrePlanche(bloc, place)];
    case 'figures':
      return rendreFigures(bloc, place);
    default:
      return assertNever(bloc);
  }
}

const TABLEAUX: ReadonlySet<Bloc['type']> = new Set(['tableau', 'fiche', 'signatures', 'planche']);
const estTableau = (bloc: Bloc | undefined): boolean =>
  bloc !== undefined && (TABLEAUX.has(bloc.type) || (bloc.type === 'figures' && bloc.figures.length > 1));

/**
 * Des blocs neutres, de suite, en paragraphes et tableaux de Word.
 * @param premierRang Rang du premier dans le document : deux signets n’y portent jamais le même numéro.
 */
export const rendreBlocs = (blocs: readonly Bloc[], premierRang = 0): readonly Xml[] =>
  blocs.flatMap((bloc, rang) => {
    const precedent = blocs[rang - 1];
    const suivant = blocs[rang + 1];
    return rendreBloc(bloc, {
      apresTableau: estTableau(precedent),
      avantSignatures: suivant?.type === 'signatures',
      avantTableau: estTableau(suivant),
      rang: premierRang + rang,
      ancrer: signet(bloc.id, premierRang + rang),
    });
  });
