import type { PersonneListee } from '#renderer/app/personnes/use-liste-de-personnes.ts';
import { motARevoir } from '#shared/domain/annuaire/veille/a-revoir.schema.ts';
import type { Vue } from '#shared/domain/annuaire/liste.schema.ts';
import { enCapitale } from '#shared/text/capitale.ts';

export type Filtre = Extract<Vue, 'toutes' | 'siegent' | 'sansCourriel' | 'aRevoir' | 'anciens'>;

/** Les vues de l'annuaire, en mots ; l'hôte sait qui chacune garde. */
export const FILTRES: Readonly<Record<Filtre, string>> = {
  toutes: 'Toutes',
  siegent: 'Siègent',
  sansCourriel: 'Sans courriel',
  aRevoir: 'À revoir',
  anciens: 'Anciens',
};

export const estUneVue = (nom: string | null): nom is Filtre => nom !== null && Object.hasOwn(FILTRES, nom);

/** Ce qui est à revoir d'une personne, en mots : « Adresse, nom ». */
export const motsARevoir = ({ aRevoir }: Pick<PersonneListee, 'aRevoir'>): string => {
  return enCapitale((aRevoir ?? []).map(({ sorte }) => motARevoir[sorte].toLowerCase()).join(', '));
};

/** Une adresse, comme une messagerie l'attend : « "Mme Zoé Martin" <zoe.martin@exemple.fr> ». */
export const adresseDe = ({ nom, courriel }: { readonly nom: string; readonly courriel: string }): string =>
  `"${nom.replaceAll('"', '').replaceAll('\u00A0', ' ')}" <${courriel}>`;
