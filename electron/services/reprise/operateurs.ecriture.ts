import { axeSchema } from '#shared/domain/eq2030/deploiement.schema.ts';
import { dispositifDe } from '#shared/domain/eq2030/dispositifs.data.ts';
import type { Valeurs } from '#shared/domain/reprise/cible.types.ts';
import { cleDeDeploiement, dispositifQueDit } from '#shared/domain/reprise/operateurs.cible.ts';
import { repriseErrors } from '#shared/errors/reprise.errors.ts';
import type { Contexte } from '../contexte.ts';
import { trouverOuCreerOperateur } from '../annuaire/operateur-saisi.ts';
import { lireTerritoires, territoiresAEcrire } from '../territoires/territoires-ecrits.ts';
import type { Ecriture } from './ecriture.types.ts';

/** Des opérateurs EQ2030 : un déploiement par ligne, ses territoires reconnus ou gardés tels qu'écrits (A4). */
export function ecrireOperateurs(contexte: Contexte): Ecriture {
  const { depots, nouvelId } = contexte;
  const lus = ({ structure, dispositif, territoire }: Valeurs) => {
    if (structure == null || dispositif == null || territoire == null) return null;
    return { structure, dispositif, territoires: lireTerritoires(contexte, territoire).map(({ libelle }) => libelle) };
  };
  const cles = (valeurs: Valeurs): string[] => {
    const lue = lus(valeurs);
    return lue === null ? [] : [cleDeDeploiement(lue.structure, lue.dispositif, lue.territoires)];
  };
  return {
    connaitre: () => {
      const parCle = new Map(
        depots.deploiements.tous().map(({ id, structure, dispositif, libelle, territoires }) => [
          cleDeDeploiement(
            structure,
            dispositif === 'AUTRE' ? (libelle ?? '') : dispositifDe(dispositif).court,
            territoires.map((territoire) => territoire.libelle),
          ),
          { id, libelle: structure },
        ]),
      );
      return (valeurs) => cles(valeurs).flatMap((cle) => parCle.get(cle) ?? [])[0] ?? null;
    },
    ecrire: ({ ligne, valeurs, connue }, source) => {
      const lue = lus(valeurs);
      if (lue === null)
        throw repriseErrors.aChange(ligne + 1, 'il y manque l’opérateur, le dispositif ou le territoire.');
      const aVerifier = valeurs['aVerifier'] ?? null;
      if (connue !== null) {
        const deja = depots.deploiements.parId(connue.id);
        if (deja === null || deja.aVerifier !== null || aVerifier === null) return 'inchangees';
        depots.deploiements.modifier(connue.id, { aVerifier });
        return 'completees';
      }
      const dispositif = dispositifQueDit(lue.dispositif);
      const structureId = trouverOuCreerOperateur(contexte, lue.structure);
      const ecrits = territoiresAEcrire(contexte, [{ genre: null, code: null, libelle: valeurs['territoire'] ?? '' }]);
      const id = nouvelId();
      const axe = axeSchema.safeParse(Number(valeurs['axe'])).data ?? dispositifDe(dispositif).axe;
      const ecrit = dispositifDe(dispositif).court === lue.dispositif ? null : lue.dispositif;
      depots.deploiements.ajouter({
        id,
        structureId,
        dispositif,
        libelle: ecrit,
        axe,
        debut: null,
        fin: null,
        aVerifier,
        source,
        verifieLe: null,
      });
      for (const territoire of ecrits) depots.deploiements.ajouterTerritoire(id, territoire);
      return 'creees';
    },
  };
}
