import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { CATEGORIES } from '#shared/domain/instance/categories.data.ts';
import { libelleNumero } from '#shared/domain/instance/instance.labels.ts';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { nomDuSiege, type SiegeLu } from '../composition/lecture.ts';
import type { Place } from './lignes.ts';

export interface GroupeDePlaces {
  readonly titre: string;
  readonly places: readonly { readonly valeur: Place; readonly libelle: string }[];
}

/** Les sièges où une ligne peut aller, par catégorie du décret ; le dernier de chaque catégorie est à créer. */
export function placesDe(type: TypeInstance, sieges: readonly SiegeLu[]): readonly GroupeDePlaces[] {
  return CATEGORIES[type].map(({ numero, bref }) => ({
    titre: numero === 'P' ? bref : `${libelleNumero(numero)} ${bref}`,
    places: [
      ...sieges
        .filter(({ categorie }) => categorie.numero === numero)
        .map((lu) => ({
          valeur: `siege:${lu.siege.id}` as const,
          libelle: lu.titulaire === null ? nomDuSiege(lu) : `${nomDuSiege(lu)}, occupé par ${nomComplet(lu.titulaire.personne)}`,
        })),
      { valeur: `nouveau:${numero}` as const, libelle: `Nouveau siège : ${bref}` },
    ],
  }));
}
