import { PERSONNES } from '#shared/domain/reprise/personnes.cible.ts';
import { designationDe } from '#shared/domain/reprise/referents.cible.ts';
import type { TerritoireNomme } from '#shared/domain/territoire/territoire-vise.schema.ts';
import { repriseErrors } from '#shared/errors/reprise.errors.ts';
import type { Contexte } from '../contexte.ts';
import { completerPersonne, creerPersonne } from '../annuaire/personne-saisie.ts';
import type { Ecriture } from './ecriture.types.ts';
import { connaitrePersonnes, personneDe } from './personnes.ecriture.ts';

/** Des référents EQ2030 : la personne, et sa désignation pour les départements qu'elle n'a pas déjà (A3). */
export function ecrireReferents(contexte: Contexte): Ecriture {
  const { depots, nouvelId, aujourdHui } = contexte;
  /** Une personne de deux lignes n'entre qu'une fois. */
  const entrees = new Map<string, string>();

  function territoiresDe(genre: string, codes: readonly string[], ligne: number): TerritoireNomme[] {
    const vises = codes.map((code): TerritoireNomme => {
      const departement = depots.territoires.departement(code);
      if (departement === null)
        throw repriseErrors.aChange(ligne + 1, `le département ${code} n’est pas au référentiel.`);
      return genre === 'eq2030_departemental'
        ? { genre: 'departement', code, libelle: departement.libelle }
        : { genre: 'region', code: departement.regionCode, libelle: departement.region };
    });
    return [...new Map(vises.map((vise) => [`${vise.genre} ${vise.code}`, vise])).values()];
  }

  /** @returns vrai si une désignation s'est ajoutée */
  function designer(personneId: string, genre: string, vises: readonly TerritoireNomme[], source: string): boolean {
    const jour = aujourdHui();
    const siennes = depots.designations
      .dePersonne(personneId)
      .filter((une) => une.genre === genre && (une.fin === null || une.fin >= jour));
    const dejaPour = new Set(siennes.flatMap(({ territoires }) => territoires.map((t) => `${t.genre} ${t.code}`)));
    const neufs = vises.filter((vise) => !dejaPour.has(`${vise.genre} ${vise.code}`));
    if (neufs.length === 0) return false;
    const id = nouvelId();
    depots.designations.ajouter({
      id,
      genre,
      personneId,
      rang: 'referent',
      debut: null,
      fin: null,
      source,
      verifieLe: null,
      note: null,
    });
    for (const vise of neufs) depots.designations.ajouterTerritoire(nouvelId(), id, vise);
    return true;
  }

  return {
    connaitre: () => connaitrePersonnes(contexte),
    ecrire: ({ ligne, valeurs, connue }, source) => {
      const personne = personneDe(ligne, valeurs);
      const { genre, departements } = designationDe(valeurs);
      const vises = territoiresDe(genre, departements, ligne);
      const cherchees = (PERSONNES.cherche ?? PERSONNES.cles)(valeurs);
      const deja = connue?.id ?? cherchees.flatMap((cle) => entrees.get(cle) ?? [])[0];
      const id = deja ?? creerPersonne(contexte, personne, source);
      for (const cle of PERSONNES.cles(valeurs)) entrees.set(cle, id);
      const completee = deja !== undefined && completerPersonne(contexte, deja, personne);
      const designee = designer(id, genre, vises, source);
      if (deja === undefined) return 'creees';
      return completee || designee ? 'completees' : 'inchangees';
    },
  };
}
