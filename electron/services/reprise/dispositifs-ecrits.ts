import type { DispositifDuCatalogue } from '#shared/domain/dispositif/dispositif.schema.ts';
import { reconnaitreLeDispositif } from '#shared/domain/dispositif/reconnaitre.rules.ts';
import type { Contexte } from '../contexte.ts';

const NOM_LONG = 200;
const A_VERIFIER = 'Régime, publics et dates : repris d’un tableau.';

/** Les dispositifs qu'un tableau nomme : ceux du catalogue se reconnaissent, un inconnu y entre « à vérifier ». */
export function createDispositifsEcrits({ depots, nouvelId }: Contexte) {
  let catalogue: DispositifDuCatalogue[] | null = null;
  const lire = () => (catalogue ??= depots.dispositifs.tous());

  function trouverOuCreer(nom: string): DispositifDuCatalogue {
    const connu = reconnaitreLeDispositif(lire(), nom);
    if (connu !== null) return connu;
    const neuf: DispositifDuCatalogue = {
      id: nouvelId(),
      nom: nom.slice(0, NOM_LONG),
      regime: 'droit_commun',
      categorieSource: null,
      pilote: null,
      publics: null,
      resume: null,
      article: null,
      valideDu: null,
      valideAu: null,
      aVerifier: A_VERIFIER,
      verifieLe: null,
      source: null,
      remplacePar: null,
    };
    depots.dispositifs.ajouter(neuf);
    lire().push(neuf);
    return neuf;
  }

  return {
    /** Ajoute à la fiche ceux qu'elle n'a pas. @returns vrai si elle y a gagné */
    mobiliser(ficheId: string, noms: readonly string[]): boolean {
      const deja = new Set(depots.dispositifs.deFiche(ficheId).map(({ id }) => id));
      const neufs = new Map(noms.map(trouverOuCreer).map((un) => [un.id, un]));
      const manquants = [...neufs.values()].filter(({ id }) => !deja.has(id));
      for (const un of manquants) depots.dispositifs.mobiliser(nouvelId(), ficheId, un);
      return manquants.length > 0;
    },
  };
}
