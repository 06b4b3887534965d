import type { Bloc, DocumentNeutre, Segments } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { tableauDuGraphique } from '../graphiques/en-tableau.ts';
import { legendeDe } from '../graphiques/figures.ts';

/** Ce que le document entier devient, sans en-tête ni pied. */
export const CORPS = 'corps';

/** Un identifiant de point ou de lettre change d'un document à l'autre : il ne nomme rien dans un modèle. */
const STABLE = /^[a-z_]+$/u;

const niveauDe = (bloc: Bloc): number | null => (bloc.type === 'titre' ? bloc.niveau : null);

/** La rubrique qu'ouvre ce titre : ses blocs, jusqu'au titre suivant de même rang ; sans le titre, que le modèle écrit. */
function rubrique(blocs: readonly Bloc[], debut: number, niveau: number): readonly Bloc[] {
  const suite = blocs.slice(debut + 1);
  const fin = suite.findIndex((bloc) => bloc.type === 'signatures' || (niveauDe(bloc) ?? 7) <= niveau);
  return fin === -1 ? suite : suite.slice(0, fin);
}

/** Les blocs d'un document, par le nom que leur donne un modèle : chaque rubrique, chaque bloc isolé, et le tout. */
export function blocsDuModele({ blocs }: DocumentNeutre): Readonly<Record<string, readonly Bloc[]>> {
  const nommes = blocs.flatMap((bloc, rang): [string, readonly Bloc[]][] => {
    if (!STABLE.test(bloc.id)) return [];
    const niveau = niveauDe(bloc);
    return [[bloc.id, niveau === null ? [bloc] : rubrique(blocs, rang, niveau)]];
  });
  return { ...Object.fromEntries(nommes), [CORPS]: blocs };
}

const sansLien = (segments: Segments): Segments => segments.map(({ lien: _, ...segment }) => segment);

/**
 * Un bloc tel qu'un modèle peut le recevoir : ses numéros et ses tirets s'écrivent en toutes lettres, ses liens aussi, car
 * ni numérotation ni relation du document de départ n'existe dans celui d'arrivée.
 */
export function pourUnModele(bloc: Bloc): readonly Bloc[] {
  if (bloc.type === 'titre') {
    const numero = bloc.numero === null ? [] : [{ texte: `${bloc.numero}. ` }];
    return [{ ...bloc, numero: null, segments: [...numero, ...sansLien(bloc.segments)] }];
  }
  if (bloc.type === 'liste') {
    return bloc.elements.map((element, rang) => ({
      type: 'paragraphe',
      id: `${bloc.id}_${rang}`,
      style: 'corps',
      lie: false,
      segments: [{ texte: '–\u00A0' }, ...sansLien(element)],
    }));
  }
  if (bloc.type === 'figures') {
    // Nulle image n'entre dans un modèle : la figure y est son tableau, sous sa légende.
    return bloc.figures.flatMap((figure, rang): Bloc[] => [
      paragraphe(`${bloc.id}_${rang}_legende`, legendeDe(figure), 'legende', true),
      tableauDuGraphique(`${bloc.id}_${rang}`, figure.graphique),
      paragraphe(`${bloc.id}_${rang}_source`, figure.source, 'source'),
    ]);
  }
  return bloc.type === 'paragraphe' ? [{ ...bloc, segments: sansLien(bloc.segments) }] : [bloc];
}
