import type { Sortie } from '#shared/contract/contract.ts';
import type { Criteres } from '#shared/domain/annuaire/liste.schema.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { TYPES_DE_STRUCTURE } from '#shared/domain/annuaire/structure.data.ts';
import { comparerTextes } from '#shared/text/tri.ts';

interface Option {
  readonly valeur: string;
  readonly libelle: string;
}

/** Par leur nom. */
const ranger = (options: readonly Option[]): readonly Option[] =>
  options.toSorted((un, autre) => comparerTextes(un.libelle, autre.libelle));

interface Proprietes {
  readonly filtres: Sortie<'annuaire.filtres'> | null;
  readonly criteres: Criteres;
  readonly poser: (valeurs: Readonly<Record<string, string | null>>) => void;
}

/** Composer une liste : par département, par instance, par désignation. Seul ce que l'annuaire contient se propose. */
export function FiltresDeListe({ filtres, criteres, poser }: Proprietes) {
  const { donnees: departements } = useRequete('territoires.departements', {});
  if (filtres === null) return null;
  const noms = new Map((departements ?? []).map(({ code, libelle }) => [code, libelle]));
  const places = ranger(filtres.departements.map((code) => ({ valeur: code, libelle: noms.get(code) ?? code })));
  const instances = ranger(filtres.instances.map(({ id, nom }) => ({ valeur: id, libelle: nom })));
  const designations = ranger(filtres.designations.map(({ genre, nom }) => ({ valeur: genre, libelle: nom })));
  const types = ranger(filtres.types.map((type) => ({ valeur: type, libelle: TYPES_DE_STRUCTURE[type] })));
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
