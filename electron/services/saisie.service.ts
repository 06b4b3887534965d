import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { nettoyerTexte } from '#shared/text/nettoyage.ts';
import type { Contexte } from './contexte.ts';

/** Champs où l'on tape longuement : leur frappe est gardée avant même d'être une modification. */
const PERMIS: Readonly<Record<string, readonly string[]>> = {
  point: ['textePv', 'mesNotes'],
  deliberation: ['texte', 'desaccords'],
};

/** Garde la frappe en cours, au plus chaque seconde. */
export const createSaisieService = ({ depots, maintenant }: Contexte, poste: () => string) =>
  ({
    'saisies.garder': ({ objet, id, champ, texte }, { fenetre }) => {
      if (PERMIS[objet]?.includes(champ)) {
        depots.saisies.garder({
          poste: poste(),
          fenetre,
          tbl: objet,
          ligne: id,
          champ,
          texte: nettoyerTexte(texte),
          depuis: maintenant().toISOString(),
        });
      }
      return null;
    },
  }) satisfies Partial<HandlersFichier>;

/**
 * Après un arrêt brutal, écrit ce qui avait été tapé : un champ dont l'objet a disparu est oublié.
 * À appeler dans une opération du journal.
 * @returns le nombre de champs repris.
 */
export function reprendreSaisies({ depots }: Contexte): number {
  let reprises = 0;
  for (const { tbl, ligne, champ, texte } of depots.saisies.toutes()) {
    const vide = texte.trim() === '';
    const depot = tbl === 'point' ? depots.points : depots.deliberations;
    // Une décision ne se vide pas : la porte le refuserait, la reprise aussi.
    const refusee = vide && champ === 'texte';
    if (!refusee && depot.modifier(ligne, { [champ]: vide ? null : texte })) reprises += 1;
    depots.saisies.oublier(tbl, ligne, champ);
  }
  return reprises;
}
