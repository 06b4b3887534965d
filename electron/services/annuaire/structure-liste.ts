import type { Sortie } from '#shared/contract/contract.ts';
import { cleDeNom } from '#shared/domain/annuaire/veille/lettres.rules.ts';
import { cleDeRessemblance } from '#shared/domain/annuaire/veille/ressemblance.rules.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { cleDeTerritoire } from '#electron/repositories/territoires/territoire-situe.queries.ts';
import type { Contexte } from '../contexte.ts';
import { tantQueRienNeChange } from '../tant-que-rien-ne-change.ts';

type Listee = Sortie<'structures.lister'>[number];

const ajouterA = <V>(rangees: Map<string, Map<string, V>>, cle: string, id: string, valeur: V): void => {
  const siennes = rangees.get(cle) ?? new Map<string, V>();
  siennes.set(id, valeur);
  rangees.set(cle, siennes);
};

interface Ecrite {
  readonly id: string;
  readonly nom: string;
  readonly sigle: string | null;
}

/** Les noms et sigles sous lesquels un arrêté désigne une structure : les siens, et ceux de qui elle a pris la suite. */
function nomsDeLignee(devenues: readonly (Ecrite & { readonly vers: string })[]) {
  const parSuite = Map.groupBy(devenues, ({ vers }) => vers);
  return (structure: Ecrite): string[] => {
    const lignee = new Map<string, Ecrite>();
    const aLire = [structure];
    for (let une = aLire.pop(); une !== undefined; une = aLire.pop())
      if (!lignee.has(une.id)) {
        lignee.set(une.id, une);
        aLire.push(...(parSuite.get(une.id) ?? []));
      }
    return [...lignee.values()].flatMap(({ nom, sigle }) => (sigle === null ? [nom] : [nom, sigle]));
  };
}

/** La liste des structures : ce que chacune couvre, combien de personnes, où elle siège. Quelques lectures, quel que soit leur nombre. */
export function createListeDeStructures(contexte: Contexte) {
  const { depots } = contexte;
  const comptes = tantQueRienNeChange(
    contexte,
    ['personne'],
    () => new Map(depots.structureLiens.comptes().map(({ structureId, nombre }) => [structureId, nombre])),
  );
  return (texte: string): Listee[] => listerStructures(contexte, comptes(), texte);
}

function listerStructures(
  { depots, aujourdHui }: Contexte,
  personnes: ReadonlyMap<string, number>,
  texte: string,
): Listee[] {
  const listees = depots.structures.rechercher(texte);
  const couverts = depots.structures.territoires(listees.map(({ id }) => id));
  const territoires = Map.groupBy(couverts, ({ structureId }) => structureId);
  const departements = depots.territoires.departementsDe(couverts);
  const parCle = Map.groupBy(depots.structures.noms(), ({ nom }) => cleDeRessemblance(nom));

  const nomsDe = nomsDeLignee(depots.structures.devenues());

  /** Instances où l'on siège, par le nom de l'organisme ou par l'une des personnes. */
  const parOrganisme = new Map<string, Map<string, string>>();
  for (const lue of depots.structureLiens.organismesDesInstances())
    ajouterA(parOrganisme, cleDeNom(lue.organisme), lue.instanceId, nomCourt(lue));
  const parPersonne = new Map<string, Map<string, string>>();
  for (const lue of depots.structureLiens.instancesDesPersonnes(aujourdHui()))
    ajouterA(parPersonne, lue.structureId, lue.instanceId, nomCourt(lue));

  return listees.map(({ id, nom, sigle, type, courriel, telephone, remplaceeLe }) => {
    const cle = cleDeRessemblance(nom);
    const sieges = new Map([
      ...nomsDe({ id, nom, sigle }).flatMap((ecrit) => [...(parOrganisme.get(cleDeNom(ecrit)) ?? [])]),
      ...(parPersonne.get(id) ?? []),
    ]);
    const siens = territoires.get(id) ?? [];
    const codes = new Set(siens.flatMap((territoire) => departements.get(cleDeTerritoire(territoire)) ?? []));
    return {
      id,
      nom,
      sigle,
      type,
      courriel,
      telephone,
      remplaceeLe,
      territoires: siens.map(({ libelle }) => libelle),
      departements: [...codes].toSorted(),
      personnes: personnes.get(id) ?? 0,
      sieges: [...sieges].map(([instanceId, instance]) => ({ instanceId, nom: instance })),
      memeNom: (parCle.get(cle) ?? [])
        .filter((autre) => autre.id !== id)
        .map(({ id: autreId, nom: ecrit }) => ({ id: autreId, nom: ecrit })),
    };
  });
}
