import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';

/** Les comptes qui se suivent ; `null` : pas encore dit. */
export interface Entonnoir {
  readonly reperes: number | null;
  readonly remobilises: number | null;
  readonly accompagnes: number | null;
  readonly entrees: number | null;
  readonly sorties: number | null;
  /** Pourquoi plus d'accompagnés que de remobilisés. */
  readonly commentaire: string | null;
}

const constat = (code: string, gravite: Constat['gravite'], phrase: string, ou: string): Constat => ({
  code,
  gravite,
  phrase: typographier(phrase),
  article: null,
  ou,
});

const depasse = (un: number | null, autre: number | null): boolean => un !== null && autre !== null && un > autre;

/** I2 : repérés ≥ remobilisés ; plus d'accompagnés que de remobilisés demande un commentaire ; sorties ≤ entrées. */
export function constatsDeLEntonnoir(compte: Entonnoir): readonly Constat[] {
  const { reperes, remobilises, accompagnes, entrees, sorties, commentaire } = compte;
  return [
    ...(depasse(remobilises, reperes)
      ? [constat('I2', 'bloquant', 'Plus de personnes remobilisées que repérées.', 'remobilises')]
      : []),
    ...(depasse(accompagnes, remobilises) && (commentaire ?? '').trim() === ''
      ? [constat('I2', 'bloquant', 'Plus de personnes accompagnées que remobilisées : expliquez-le.', 'accompagnes')]
      : []),
    ...(depasse(sorties, entrees) ? [constat('I2', 'bloquant', 'Plus de sorties que d’entrées.', 'sorties')] : []),
  ];
}

/** Une ventilation d'un compte. */
export interface Ventilation {
  readonly nom: string;
  /** `partition` : chacun est dans une part et une seule (sexe, âge) ; `recoupement` : dans plusieurs (QPV, FRR…). */
  readonly genre: 'partition' | 'recoupement';
  readonly parts: readonly { readonly libelle: string; readonly nombre: number }[];
}

/** I3 : une partition fait le total, « non renseigné » compris ; d'un recoupement, chaque part tient dans le total. */
export function constatsDeLaVentilation({ nom, genre, parts }: Ventilation, total: number): readonly Constat[] {
  if (genre === 'partition') {
    const somme = parts.reduce((cumul, { nombre }) => cumul + nombre, 0);
    const phrase = `${nom} : les parts font ${somme}, le total ${total} ; complétez « non renseigné ».`;
    return somme === total ? [] : [constat('I3', 'bloquant', phrase, nom)];
  }
  return parts
    .filter(({ nombre }) => nombre > total)
    .map(({ libelle, nombre }) =>
      constat('I3', 'bloquant', `${nom}, ${libelle} : ${nombre} pour un total de ${total}.`, nom),
    );
}
