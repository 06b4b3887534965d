import type { Bloc, DocumentNeutre } from '../blocs.ts';
import { textesDuBloc } from '../texte-des-blocs.ts';

/** Un bloc qui n'est pas le même dans deux versions. */
export interface Difference {
  readonly id: string;
  readonly genre: 'ajoute' | 'retire' | 'change';
  /** Titre sous lequel il se trouve ; `null` en tête du document. */
  readonly sous: string | null;
  readonly avant: readonly string[];
  readonly apres: readonly string[];
}

/** Chaque bloc avec le titre qui le précède. */
function situer(blocs: readonly Bloc[]): { bloc: Bloc; sous: string | null }[] {
  let sous: string | null = null;
  return blocs.map((bloc) => {
    if (bloc.type === 'titre') sous = bloc.segments.map(({ texte }) => texte).join('');
    return { bloc, sous };
  });
}

/**
 * Ce qui diffère de deux versions, bloc par bloc et dans l'ordre de lecture ; un bloc retiré se dit là où il était,
 * avant ceux qui suivent. Un bloc déplacé sans changer de texte n'est pas une différence.
 */
export function comparerDocuments(
  avant: Pick<DocumentNeutre, 'blocs'>,
  apres: Pick<DocumentNeutre, 'blocs'>,
): Difference[] {
  const anciens = situer(avant.blocs);
  const nouveaux = situer(apres.blocs);
  const presents = new Map(nouveaux.map(({ bloc }) => [bloc.id, bloc]));
  const connus = new Map(anciens.map(({ bloc }) => [bloc.id, bloc]));
  /** Le bloc gardé après lequel se lisait un bloc retiré. */
  const apresQui = new Map<string | null, Difference[]>();
  let dernier: string | null = null;
  for (const { bloc, sous } of anciens) {
    if (presents.has(bloc.id)) dernier = bloc.id;
    else {
      const liste = apresQui.get(dernier) ?? [];
      liste.push({ id: bloc.id, genre: 'retire', sous, avant: textesDuBloc(bloc), apres: [] });
      apresQui.set(dernier, liste);
    }
  }
  const lues: Difference[] = [...(apresQui.get(null) ?? [])];
  for (const { bloc, sous } of nouveaux) {
    const ancien = connus.get(bloc.id);
    const textes = textesDuBloc(bloc);
    if (ancien === undefined) lues.push({ id: bloc.id, genre: 'ajoute', sous, avant: [], apres: textes });
    else {
      const anciensTextes = textesDuBloc(ancien);
      if (anciensTextes.join('\n') !== textes.join('\n'))
        lues.push({ id: bloc.id, genre: 'change', sous, avant: anciensTextes, apres: textes });
    }
    lues.push(...(apresQui.get(bloc.id) ?? []));
  }
  return lues;
}
