import type { Sortie } from '#shared/contract/contract.ts';
import { motARevoir } from '#shared/domain/annuaire/veille/a-revoir.schema.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';

export type PersonneListee = Sortie<'personnes.lister'>[number];
export type Filtre = 'toutes' | 'siegent' | 'sansCourriel' | 'aRevoir' | 'anciens';

/** Qui n'exerce plus n'est que dans « Anciens ». */
const exerce = ({ ancienneLe }: PersonneListee): boolean => ancienneLe === null;

/** Les vues de l'annuaire, et qui chacune garde. */
export const FILTRES: Readonly<
  Record<Filtre, { readonly mot: string; readonly garder: (personne: PersonneListee) => boolean }>
> = {
  toutes: { mot: 'Toutes', garder: exerce },
  siegent: { mot: 'Siègent', garder: (une) => exerce(une) && une.sieges.length > 0 },
  sansCourriel: { mot: 'Sans courriel', garder: (une) => exerce(une) && une.courriel === null },
  aRevoir: { mot: 'À revoir', garder: ({ aRevoir }) => aRevoir.length > 0 },
  anciens: { mot: 'Anciens', garder: (une) => !exerce(une) },
};

export const estUneVue = (nom: string): nom is Filtre => Object.hasOwn(FILTRES, nom);

/** Ce qui est à revoir d'une personne, en mots : « Adresse, nom ». */
export const motsARevoir = ({ aRevoir }: Pick<PersonneListee, 'aRevoir'>): string => {
  const mots = aRevoir.map(({ sorte }) => motARevoir[sorte].toLowerCase()).join(', ');
  return mots.slice(0, 1).toUpperCase() + mots.slice(1);
};

/** Les personnes d'une liste que l'on peut joindre, une par adresse. */
export const joignables = (personnes: readonly PersonneListee[]): PersonneListee[] => [
  ...new Map(
    personnes.flatMap((personne) => (personne.courriel === null ? [] : [[personne.courriel, personne] as const])),
  ).values(),
];

/** Les adresses d'une liste, une seule fois chacune, comme une messagerie les attend : « Mme Zoé Martin <zoe.martin@exemple.fr> ». */
export function adressesDe(personnes: readonly PersonneListee[]): readonly string[] {
  return joignables(personnes).map(
    (personne) =>
      `"${nomComplet(personne).replaceAll('"', '').replaceAll('\u00A0', ' ')}" <${personne.courriel ?? ''}>`,
  );
}
