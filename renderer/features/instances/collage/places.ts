import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { CATEGORIES } from '#shared/domain/instance/categories.data.ts';
import { collegeLibelle } from '#shared/domain/instance/instance.labels.ts';
import type { Categorie, College, TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { nomDuSiege, type SiegeLu } from '../composition/lecture.ts';
import type { Place } from './lignes.ts';

export interface GroupeDePlaces {
  readonly titre: string;
  readonly places: readonly { readonly valeur: Place; readonly libelle: string }[];
}

/** Les collèges déjà présents dans une catégorie ; à défaut, celui qu'on lui propose. */
function collegesDe(sieges: readonly SiegeLu[], numero: Categorie, ordinaire: College): readonly College[] {
  const presents = new Set(
    sieges.flatMap(({ categorie, siege }) => (categorie.numero === numero ? siege.college : [])),
  );
  return presents.size === 0 ? [ordinaire] : [...presents];
}

/** Les sièges où une ligne peut aller, par catégorie du décret ; le dernier de chaque catégorie est à créer. */
export function placesDe(type: TypeInstance, sieges: readonly SiegeLu[]): readonly GroupeDePlaces[] {
  return CATEGORIES[type].map(({ numero, alinea, bref, college }) => ({
    titre: numero === 'P' ? bref : `${alinea} ${bref}`,
    places: [
      ...sieges
        .filter(({ categorie }) => categorie.numero === numero)
        .map((lu) => ({
          valeur: `siege:${lu.siege.id}` as const,
          libelle:
            lu.titulaire === null
              ? nomDuSiege(lu)
              : `${nomDuSiege(lu)}, occupé par ${nomComplet(lu.titulaire.personne)}`,
        })),
      ...collegesDe(sieges, numero, college).map((un) => ({
        valeur: `nouveau:${numero}:${un}` as const,
        libelle: `Nouveau siège (${collegeLibelle[un]})`,
      })),
    ],
  }));
}
