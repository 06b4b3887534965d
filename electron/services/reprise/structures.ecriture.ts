import type { Structure } from '#shared/domain/annuaire/structure.schema.ts';
import { lireStructure, STRUCTURES } from '#shared/domain/reprise/structures.cible.ts';
import type { Contexte } from '../contexte.ts';
import { connaitreParCles, type Ecriture } from './ecriture.types.ts';

const CHAMPS = ['sigle', 'type', 'courriel', 'telephone', 'site', 'adresse'] as const;

/** Des structures : une inconnue s'ajoute, une connue reçoit ce qu'elle n'avait pas. */
export const ecrireStructures = ({ depots, nouvelId }: Contexte): Ecriture => ({
  connaitre: () =>
    connaitreParCles(
      STRUCTURES,
      depots.structures.noms().map(({ id, nom, sigle }) => ({ valeurs: { nom, sigle }, connue: { id, libelle: nom } })),
    ),
  ecrire: ({ valeurs, connue }) => {
    const lue = lireStructure(valeurs);
    const deja = connue === null ? null : depots.structures.parId(connue.id);
    if (deja === null) {
      depots.structures.ajouter({ id: nouvelId(), ...lue });
      return 'creees';
    }
    const patch: Partial<Structure> = Object.fromEntries(
      CHAMPS.filter((champ) => deja[champ] === null && lue[champ] !== null).map((champ) => [champ, lue[champ]]),
    );
    if (Object.keys(patch).length === 0) return 'inchangees';
    depots.structures.modifier(deja.id, patch);
    return 'completees';
  },
});
