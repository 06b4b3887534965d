import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { formationErrors } from '#shared/errors/formation.errors.ts';
import type { Contexte } from '../contexte.ts';
import type { Classeur } from '../documents/production.service.ts';
import type { Travaux } from '../travaux.ts';
import type { CopieFaite } from './copie-de-formation.types.ts';
import type { SauvegardesDuFichier } from './sauvegarde.service.ts';

/** Faire du fichier une copie pour la formation, où les personnes sont inventées. */
export const createCopieDeFormationService = (
  { depots }: Contexte,
  { copierPourLaFormation }: Pick<SauvegardesDuFichier, 'copierPourLaFormation'>,
  { racine, jetonDe, cheminDe, rangement }: Pick<Classeur, 'racine' | 'jetonDe' | 'cheminDe' | 'rangement'>,
  travaux: Travaux,
) => {
  const faites = new Map<string, CopieFaite>();
  return {
    'formation.apercu': () => ({ ...depots.formation.apercu(), dossier: { jeton: jetonDe(racine), nom: racine } }),

    'formation.copier': ({ dossier: jeton, nom, sansTextes }) => {
      const dossier = cheminDe(jeton);
      if (dossier === null) throw formationErrors.perime();
      const faire = copierPourLaFormation({ dossier, nom, sansTextes });
      let finie: CopieFaite | null = null;
      const { travail } = travaux.mener(600, async (suivre, arret) => {
        finie = await faire(suivre, arret);
        return { noter: () => void faites.set(travail, finie as CopieFaite), fichiers: [] };
      });
      return { travail };
    },

    'formation.resultat': ({ travail }) => {
      const faite = faites.get(travail);
      if (faite === undefined) throw formationErrors.pasFaite();
      const { chemin, bilan } = faite;
      return { jeton: jetonDe(chemin), nom: rangement.nomDe(chemin), dossier: rangement.dossierDe(chemin), bilan };
    },
  } satisfies Partial<HandlersFichier>;
};
