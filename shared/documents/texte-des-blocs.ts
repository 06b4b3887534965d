import type { Bloc, Segments } from './blocs.ts';
import { legendeDe, texteDeRemplacement } from './graphiques/figures.ts';
import { texteNu } from './segments.ts';

const nus = (suites: readonly Segments[]) => suites.map(texteNu);

/** Le texte d’un bloc, une chaîne par paragraphe ou cellule, dans l’ordre de lecture ; d’un dessin, son texte de remplacement. */
export function textesDuBloc(bloc: Bloc): string[] {
  switch (bloc.type) {
    case 'blocTitre':
      return [
        bloc.forme,
        ...nus([bloc.instance, bloc.seance]),
        ...(bloc.reference.length > 0 ? [texteNu(bloc.reference)] : []),
      ];
    case 'titre':
    case 'paragraphe':
      return [texteNu(bloc.segments)];
    case 'liste':
      return nus(bloc.elements);
    case 'adresse':
      return nus(bloc.lignes);
    case 'objet':
      return bloc.lignes.map(({ libelle, segments }) => `${libelle}\t${texteNu(segments)}`);
    case 'fiche':
      return bloc.lignes.flatMap(({ libelle, valeur }) => [libelle, texteNu(valeur)]);
    case 'tableau':
      return [
        ...bloc.colonnes.map(({ titre }) => titre),
        ...bloc.lignes.flatMap((ligne) => (ligne.type === 'groupe' ? [texteNu(ligne.titre)] : nus(ligne.cellules))),
      ];
    case 'planche': {
      const carte = ({ titre, detail }: (typeof bloc.cartes)[number]) => [texteNu(titre), texteNu(detail)];
      if (bloc.forme === 'chevalet') return bloc.cartes.flatMap((une) => [...carte(une), ...carte(une)]);
      // Le dernier rang d'étiquettes se complète de cases vides.
      const vides = Array.from({ length: (3 - (bloc.cartes.length % 3)) % 3 }, () => '');
      return [...bloc.cartes.flatMap(carte), ...vides];
    }
    case 'figures':
      return bloc.figures.flatMap((figure) => [
        texteNu(legendeDe(figure)),
        texteDeRemplacement(figure),
        texteNu(figure.source),
      ]);
    case 'decision':
      return nus([
        bloc.numero,
        ...bloc.texte,
        ...(bloc.suivi.length > 0 ? [bloc.suivi] : []),
        bloc.vote,
        ...bloc.desaccords,
      ]);
    case 'signatures': {
      const vide = { fonction: [], nom: [] };
      const places = bloc.signataires.length === 1 ? [vide, ...bloc.signataires] : bloc.signataires;
      const paires = places.flatMap((_, rang, tous) => (rang % 2 === 0 ? [tous.slice(rang, rang + 2)] : []));
      const deux = (suites: readonly Segments[]) => [texteNu(suites[0] ?? []), texteNu(suites[1] ?? [])];
      return [
        ...(bloc.lieu.length > 0 ? [texteNu(bloc.lieu)] : []),
        ...paires.flatMap((paire) => [
          ...deux(paire.map(({ fonction }) => fonction)),
          ...deux(paire.map(({ nom }) => nom)),
        ]),
      ];
    }
  }
}
