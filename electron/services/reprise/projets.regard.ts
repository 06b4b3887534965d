import type { RemarqueDeChamp, Valeurs } from '#shared/domain/reprise/cible.types.ts';
import { remarquesDesCodes } from './quartiers-de-2015.ts';
import type { createLecteurDeQuartiers } from './quartiers-ecrits.ts';

/** Ce que la base trouve à redire d'un projet : un quartier que le contrat n'a pas, avec ceux qui lui ressemblent. */
export const regarderProjets =
  (quartiers: ReturnType<typeof createLecteurDeQuartiers>) =>
  ({ quartiers: ecrits = null }: Valeurs): readonly RemarqueDeChamp[] => {
    const lus = quartiers.lire(ecrits);
    return [
      ...remarquesDesCodes(lus, ecrits),
      ...lus.inconnus.slice(0, 1).map((inconnu) => ({
        champ: 'quartiers',
        gravite: 'refus' as const,
        phrase: `« ${inconnu.slice(0, 60)} » n’est pas un quartier du contrat. Écrivez son nom, son code (QN…), « tous » ou « hors QPV ».`,
        propositions: [
          ...quartiers
            .proches(inconnu)
            .map(({ libelle }) => ({ libelle, texte: (ecrits ?? '').replace(inconnu, libelle) })),
          { libelle: 'Hors QPV', texte: 'hors QPV' },
        ],
      })),
    ];
  };
