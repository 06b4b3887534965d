import { partager, type Partage } from '../feuille-de-route/argent.rules.ts';
import type { Somme } from '../feuille-de-route/sommes.rules.ts';
import type { Enveloppe, MontantsDeProjet, Projet } from './programmation.schema.ts';
import type { Chiffre } from './totaux.rules.ts';

const enFinancement = ({ origine }: Pick<Enveloppe, 'origine'>, montants: MontantsDeProjet) => ({
  origine,
  demande: montants.demande,
  accorde: montants.decide ?? montants.propose,
  paye: null,
});

/** Ce qu'un projet mobilise selon d'où vient l'argent : le décidé, sinon le proposé, sinon le demandé. */
export function partageDuProjet({ montants }: Chiffre, enveloppes: readonly Enveloppe[]): Partage {
  const parId = new Map(enveloppes.map((enveloppe) => [enveloppe.id, enveloppe]));
  return partager(
    montants.flatMap((un) => {
      const enveloppe = parId.get(un.enveloppeId);
      return enveloppe === undefined ? [] : [enFinancement(enveloppe, un)];
    }),
  );
}

/** Les montants des projets en sommes, pour la part des conventions pluriannuelles dans les crédits P147. */
export function sommesDe(
  projets: readonly (Chiffre & Pick<Projet, 'pluriannuel'>)[],
  enveloppes: readonly Enveloppe[],
): readonly Somme[] {
  const parId = new Map(enveloppes.map((enveloppe) => [enveloppe.id, enveloppe]));
  return projets.flatMap(({ montants, pluriannuel }) =>
    montants.flatMap((un) => {
      const enveloppe = parId.get(un.enveloppeId);
      if (enveloppe === undefined) return [];
      const ligne = enFinancement(enveloppe, un);
      return [{ ...ligne, pluriannuel, retenu: ligne.accorde ?? ligne.demande ?? 0, lignes: 1 }];
    }),
  );
}
