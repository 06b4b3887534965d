import { useRequete } from '#renderer/host/requetes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { TYPES_DE_STRUCTURE } from '#shared/domain/annuaire/structure.data.ts';
import { enTri } from '#shared/text/tri.ts';
import type { PersonneListee } from '../filtres.ts';
import type { Criteres } from './criteres.ts';

interface Option {
  readonly valeur: string;
  readonly libelle: string;
}

/** Chaque valeur une fois, par son nom. */
const uniques = (options: readonly Option[]): Option[] =>
  [...new Map(options.map((option) => [option.valeur, option])).values()].toSorted((un, autre) =>
    enTri(un.libelle).localeCompare(enTri(autre.libelle)),
  );

interface Proprietes {
  readonly personnes: readonly PersonneListee[];
  readonly criteres: Criteres;
  readonly poser: (valeurs: Readonly<Record<string, string | null>>) => void;
}

/** Composer une liste : par département, par instance, par désignation. Seul ce que l'annuaire contient se propose. */
export function FiltresDeListe({ personnes, criteres, poser }: Proprietes) {
  const { donnees: departements } = useRequete('territoires.departements', {});
  const noms = new Map((departements ?? []).map(({ code, libelle }) => [code, libelle]));
  const places = uniques(
    personnes.flatMap((une) => une.departements.map((code) => ({ valeur: code, libelle: noms.get(code) ?? code }))),
  );
  const instances = uniques(
    personnes.flatMap(({ sieges }) => sieges.map(({ instanceId, nom }) => ({ valeur: instanceId, libelle: nom }))),
  );
  const designations = uniques(
    personnes.flatMap((une) => une.designations.map(({ genre, nom }) => ({ valeur: genre, libelle: nom }))),
  );
  const types = uniques(
    personnes.flatMap(({ typeStructure }) =>
      typeStructure === null ? [] : [{ valeur: typeStructure, libelle: TYPES_DE_STRUCTURE[typeStructure] }],
    ),
  );
  return (
    <>
      {places.length > 0 && (
        <ChampChoix
          libelle="Département"
          vide="Tous"
          options={places}
          valeur={criteres.departement}
          surChange={(departement) => poser({ departement })}
        />
      )}
      {instances.length > 0 && (
        <ChampChoix
          libelle="Siège dans"
          vide="Toutes les instances"
          options={instances}
          valeur={criteres.instance}
          surChange={(instance) => poser({ instance })}
        />
      )}
      {types.length > 0 && (
        <ChampChoix
          libelle="Structure"
          vide="Toutes"
          options={types}
          valeur={criteres.structure}
          surChange={(structure) => poser({ structure })}
        />
      )}
      {designations.length > 0 && (
        <ChampChoix
          libelle="Désignation"
          vide="Toutes"
          options={designations}
          valeur={criteres.designation}
          surChange={(designation) => poser({ designation })}
        />
      )}
    </>
  );
}
