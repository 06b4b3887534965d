import { comptesParOrganisme } from '#shared/domain/convention/argent/comptes.rules.ts';
import { chargesEcartees } from '#shared/domain/convention/argent/ecartees.rules.ts';
import {
  type EcarteesDeLExercice,
  lettreDeLaSurcompensation,
  lettreDeLaVisite,
  type LettrePreparee,
} from '#shared/domain/convention/controle/lettre-preparee.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { lireAControler, proposerLeControle } from '../argent/proposition-de-controle.ts';

interface Origine {
  readonly conventionId: string;
  readonly visiteId: string | null;
  readonly jusquA: number | null;
}

/** Les charges écartées de chaque exercice contrôlé, organisme par organisme, au taux de cet exercice (C7, M6). */
function ecarteesDe(contexte: Contexte, conventionId: string, annees: readonly number[]): EcarteesDeLExercice[] {
  const { donnees } = lireAControler(contexte, conventionId);
  return annees.flatMap((annee) =>
    comptesParOrganisme(donnees, annee, donnees.membres, donnees.convention).map((siens) => ({
      annee,
      nom: siens.nom,
      charges: chargesEcartees(siens, donnees.indirectDe(annee)),
    })),
  );
}

/** Ce que la lettre dit d'abord : de la visite, du contrôle de la surcompensation, ou rien encore. */
export function preparerLaLettre(contexte: Contexte, { conventionId, visiteId, jusquA }: Origine): LettrePreparee {
  if (visiteId !== null) {
    const visite = contexte.depots.visites.deLaConvention(conventionId).find(({ id }) => id === visiteId);
    if (visite === undefined) throw communErrors.introuvable('Cette visite');
    return lettreDeLaVisite(visite);
  }
  if (jusquA === null) return { objet: 'Contrôle de la convention', points: [] };
  const { proposition } = proposerLeControle(contexte, conventionId, jusquA);
  const annees = proposition.exercices.map(({ annee }) => annee);
  return lettreDeLaSurcompensation(proposition, ecarteesDe(contexte, conventionId, annees));
}
