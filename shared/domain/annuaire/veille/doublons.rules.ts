import { dateCourte } from '#shared/dates/format.ts';
import { typographier } from '#shared/text/typographie.ts';
import { nomComplet } from '../personne.labels.ts';
import type { Personne } from '../personne.schema.ts';
import type { ARevoir } from './a-revoir.schema.ts';
import { citer } from './lettres.rules.ts';
import { cleDeCourriel, cleDePersonne, type Voisinage } from './voisinage.rules.ts';

/** Une autre fiche du même nom et prénom, ou de la même adresse : peut-être la même personne (A5). */
export function doublon(personne: Personne, { parCourriel, parNom }: Voisinage, partagee: boolean): ARevoir | null {
  const cle = cleDePersonne(personne);
  const memeNom = cle === null ? undefined : parNom.get(cle)?.find(({ id }) => id !== personne.id);
  const memeAdresse =
    personne.courriel === null || partagee
      ? undefined
      : parCourriel.get(cleDeCourriel(personne.courriel))?.find(({ id }) => id !== personne.id);
  const autre = memeNom ?? memeAdresse;
  if (autre === undefined) return null;
  const nom = nomComplet(autre);
  return {
    sorte: 'doublon',
    phrase:
      memeNom === undefined
        ? `${nom} a la même adresse.`
        : `Une autre fiche porte ce nom${memeAdresse?.id === memeNom.id ? ' et cette adresse' : ''}.`,
    geste: null,
    autre: { id: autre.id, nom },
  };
}

/** Sa structure a été remplacée : la fiche peut suivre d'un geste, sans la dater ; « Change de poste » la date. */
export const structureRemplacee = (
  { structure }: Personne,
  remplacees: ReadonlyMap<string, { readonly par: string; readonly le: string | null }>,
): ARevoir | null => {
  const succession = structure === null ? undefined : remplacees.get(structure);
  if (succession === undefined) return null;
  const depuis = succession.le === null ? '' : ` depuis le ${dateCourte(succession.le)}`;
  return {
    sorte: 'structure',
    phrase: typographier(`Remplacée par ${citer(succession.par)}${depuis}.`),
    geste: { champ: 'structure', valeur: succession.par },
    autre: null,
  };
};

/** Sa structure s'écrit autrement ailleurs, aux traits d'union, espaces, accents ou capitales près (A5). */
export function structureEcriteAutrement({ structure }: Personne, { ecritures, cleDe }: Voisinage): ARevoir | null {
  if (structure === null) return null;
  const [voulue, combien] = ecritures.get(cleDe(structure)) ?? [structure, 0];
  if (voulue === structure) return null;
  return {
    sorte: 'structure',
    phrase: `S’écrit ${citer(voulue)} dans ${combien === 1 ? 'une autre fiche' : `${combien} autres fiches`}.`,
    geste: { champ: 'structure', valeur: voulue },
    autre: null,
  };
}
