import { pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { RappelDePilotage } from '../contrat/pilotage.rules.ts';
import type { ObjetNomme } from '../objet/objet.schema.ts';
import type { Alerte } from './alerte.schema.ts';
import { direLeSeuil, type Seuils } from './seuil.rules.ts';

/** Une feuille de route, et combien de ses fiches n'ont pas bougé. */
export interface FeuilleSuivie {
  readonly objet: ObjetNomme;
  /** Fiches ni terminées ni abandonnées. */
  readonly ouvertes: number;
  /** Intitulés des fiches sans mise à jour, de la plus ancienne à la plus récente. */
  readonly sansNouvelles: readonly string[];
}

/** Les fiches que personne n'a mises à jour depuis trop longtemps (R-105 pour leurs valeurs, R-102 pour leur argent). */
export function alerteSansNouvelles({ objet, ouvertes, sansNouvelles }: FeuilleSuivie, seuils: Seuils): Alerte[] {
  const nombre = sansNouvelles.length;
  if (nombre === 0) return [];
  return [
    {
      code: 'sans_nouvelles',
      genre: 'perime',
      objet,
      phrase: typographier(
        `${pluriel(nombre, 'fiche action', 'fiches action')} sans mise à jour depuis ${direLeSeuil('moisSansMiseAJour', seuils.moisSansMiseAJour)}, sur ${ouvertes} en cours.`,
      ),
      faits: sansNouvelles.map((fait) => typographier(fait)),
      article: null,
      seuil: 'moisSansMiseAJour',
      geste: { libelle: 'Voir les fiches', vers: `/feuilles-de-route/${objet.id}?sans-nouvelles` },
      repere: String(nombre),
    },
  ];
}

/** Un quartier du contrat que nulle action de l'année ne vise. */
export const alertesDeQuartiers = (
  feuille: { readonly id: string; readonly intitule: string },
  sansAction: readonly { readonly code: string; readonly libelle: string }[],
): Alerte[] =>
  sansAction.map(({ code, libelle }) => ({
    code: 'qpv_sans_action',
    genre: 'manque',
    objet: { genre: 'territoire', id: `qpv/${code}`, nom: libelle },
    phrase: typographier('Aucune action ne vise ce quartier.'),
    faits: [
      typographier(
        `Feuille de route « ${feuille.intitule} » : nulle fiche non abandonnée n’a ce quartier, ni celles des autres feuilles du contrat.`,
      ),
    ],
    article: null,
    seuil: null,
    geste: { libelle: 'Voir la couverture', vers: `/feuilles-de-route/${feuille.id}/couverture` },
    repere: feuille.id,
  }));

/** Ce qui manque à la conduite d'un contrat de ville, sous la forme des autres alertes. */
export const alertesDePilotage = (objet: ObjetNomme, rappels: readonly RappelDePilotage[], annee: number): Alerte[] =>
  rappels.map(({ genre, phrase }) => ({
    code: 'pilotage',
    genre: 'manque',
    objet,
    phrase: typographier(phrase),
    faits: [
      typographier(
        genre === 'reunions'
          ? 'Les réunions tenues et celles déjà datées de l’année, face à ce que le contrat fixe.'
          : 'Lu des instances de ce contrat dans ce fichier.',
      ),
    ],
    article: genre === 'citoyens' ? 'loi n° 2014-173, art. 7' : null,
    seuil: null,
    geste:
      genre === 'reunions'
        ? { libelle: 'Choisir une date', vers: '/reunions?creer' }
        : { libelle: 'Voir ses instances', vers: `/contrats/${objet.id}` },
    repere: `${genre} ${annee}`,
  }));
