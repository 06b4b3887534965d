import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { programmationErrors } from '#shared/errors/programmation.errors.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerContrat } from './projet-ecrit.ts';

/** Les financeurs de l'année d'avant que celle-ci n'a pas. */
export function aReconduire({ depots }: Contexte, contratId: string, annee: number) {
  const presents = new Set(depots.enveloppes.deLAnnee(contratId, annee).map(({ financeur }) => enTri(financeur)));
  return depots.enveloppes.deLAnnee(contratId, annee - 1).filter(({ financeur }) => !presents.has(enTri(financeur)));
}

/** Les enveloppes des financeurs d'une année. */
export const createEnveloppeService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function exigerEnveloppe(id: string) {
    const enveloppe = depots.enveloppes.parId(id);
    if (enveloppe === null) throw communErrors.introuvable('Ce financeur');
    return enveloppe;
  }

  return {
    'enveloppes.ajouter': ({ contratId, annee, ...saisie }) => {
      exigerContrat(contexte, contratId);
      if (depots.enveloppes.duFinanceur(contratId, annee, saisie.financeur) !== null)
        throw programmationErrors.financeurDeja(saisie.financeur, annee);
      const id = nouvelId();
      depots.enveloppes.ajouter({ ...saisie, id, contratId, annee });
      return { id };
    },

    'enveloppes.modifier': ({ id, vu, patch }, { fenetre }) => {
      const { contratId, annee } = exigerEnveloppe(id);
      if (patch.financeur !== undefined) {
        const autre = depots.enveloppes.duFinanceur(contratId, annee, patch.financeur);
        if (autre !== null && autre.id !== id) throw programmationErrors.financeurDeja(patch.financeur, annee);
      }
      refuserSiChangeDepuis(contexte, { tbl: 'enveloppe', id, vu, fenetre, patch });
      depots.enveloppes.modifier(id, patch);
      return null;
    },

    'enveloppes.retirer': ({ id }) => {
      exigerEnveloppe(id);
      const montants = depots.enveloppes.montants(id);
      depots.enveloppes.retirer(id);
      return { montants };
    },

    'enveloppes.reconduire': ({ contratId, annee }) => {
      exigerContrat(contexte, contratId);
      const manquantes = aReconduire(contexte, contratId, annee);
      for (const { financeur, origine } of manquantes)
        depots.enveloppes.ajouter({ id: nouvelId(), contratId, annee, financeur, origine, montant: null });
      return { reconduites: manquantes.length };
    },
  } satisfies Partial<HandlersFichier>;
};
