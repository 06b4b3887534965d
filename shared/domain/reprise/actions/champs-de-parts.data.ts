import type { Origine } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import type { ChampDeCible } from '../cible.types.ts';
import { lireMontantDAction } from './montant.rules.ts';

/** Un titre de montant, avec ou sans « en euros » et son année. */
export const montant = (mots: string): RegExp =>
  new RegExp(`^(?:${mots})(?: (?:en )?(?:euros?|eur))?(?: 20\\d\\d)?$`, 'u');

const part = (mots: string): RegExp =>
  montant(
    `(?:dont )?(?:montants? |credits? |part |fonds |financements? |subventions? )*(?:de (?:la |l )?|du |des )?(?:${mots})`,
  );

interface Part {
  readonly id: string;
  readonly libelle: string;
  readonly titres: RegExp;
  readonly origine: Origine;
  /** Qui finance, quand la ligne ne le dit pas. */
  readonly financeur: string;
}

/** Les colonnes qui disent à elles seules d'où vient l'argent, et qui finance quand rien d'autre ne le dit. */
export const PARTS_D_ARGENT = [
  {
    id: 'droitCommun',
    libelle: 'Droit commun',
    titres: part('droit commun(?: de l etat)?|etat droit commun|etat hors (?:p ?147|politique de la ville)'),
    origine: 'droit_commun',
    financeur: 'Droit commun',
  },
  {
    id: 'specifique',
    libelle: 'Crédits spécifiques',
    titres: part(
      '(?:etat )?(?:specifiques?|p ?147|bop ?147|programme 147|politique de la ville|contrat de ville|anct)(?: (?:p ?147|politique de la ville))?',
    ),
    origine: 'p147',
    financeur: 'Politique de la ville (P147)',
  },
  {
    id: 'collectivite',
    libelle: 'Collectivités',
    titres: part('collectivites?|ville|commune|epci|agglomeration|agglo|metropole'),
    origine: 'collectivite',
    financeur: 'Collectivités',
  },
  {
    id: 'region',
    libelle: 'Région',
    titres: part('(?:conseil )?region(?:al)?'),
    origine: 'collectivite',
    financeur: 'Région',
  },
  {
    id: 'departement',
    libelle: 'Département',
    titres: part('(?:conseil )?departement(?:al)?'),
    origine: 'collectivite',
    financeur: 'Département',
  },
  {
    id: 'europeen',
    libelle: 'Fonds européens',
    titres: part('fse(?: plus)?|feder|ftj|europe(?:ens?|enne)?|union europeenne|ue'),
    origine: 'europeen',
    financeur: 'Fonds européens',
  },
  {
    id: 'prive',
    libelle: 'Privé',
    titres: part('prives?|mecenat|fondations?|autofinancement|fonds propres|propres|bailleurs?'),
    origine: 'prive',
    financeur: 'Financement privé',
  },
] as const satisfies readonly Part[];

export const CHAMPS_DE_PARTS: readonly ChampDeCible[] = PARTS_D_ARGENT.map(({ id, libelle, titres }) => ({
  id,
  libelle,
  titres,
  lire: lireMontantDAction,
}));
