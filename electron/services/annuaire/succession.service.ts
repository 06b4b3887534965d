import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { ajouterJours } from '#shared/dates/date-civile.ts';
import type { Structure } from '#shared/domain/annuaire/structure.schema.ts';
import { structureErrors } from '#shared/errors/structure.errors.ts';
import type { Contexte } from '../contexte.ts';
import { creerStructure, exigerStructure } from './structure-saisie.ts';

/** Une structure succède à une autre à une date (DIRECCTE, puis DREETS) : les liens restent, les personnes suivent si l'on veut. */
export const createSuccessionService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  /** Celle qui succède, connue ou nouvelle : une nouvelle reprend le type, les coordonnées et le territoire de l'ancienne. */
  function successeur(ancienne: Structure, par: { id: string } | { nom: string }): string {
    if ('id' in par) return exigerStructure(contexte, par.id).id;
    const { id: ancienId, nom: _, sigle: __, ...reste } = ancienne;
    const id = creerStructure(contexte, { ...reste, nom: par.nom, sigle: null });
    for (const territoire of depots.structures.territoires([ancienId]))
      depots.structures.couvrir({ ...territoire, id: nouvelId(), structureId: id });
    return id;
  }

  /** Ses personnes passent dans la nouvelle ; le temps passé dans l'ancienne devient une affectation datée. @returns combien */
  function suivre(de: string, vers: string, le: string): number {
    const veille = ajouterJours(le, -1);
    const postes = depots.affectations.postes(de);
    for (const { id, fonction, depuis } of postes) {
      if (depuis === null || depuis <= veille)
        depots.affectations.ajouter({
          id: nouvelId(),
          personneId: id,
          structureId: de,
          structure: null,
          fonction,
          debut: depuis,
          fin: veille,
        });
      depots.personnes.modifier(id, {
        structureId: vers,
        depuis: depuis === null || depuis <= veille ? le : depuis,
      });
    }
    for (const tenue of depots.affectations.ouvertes(de)) {
      if (tenue.debut !== null && tenue.debut > veille) depots.affectations.modifier(tenue.id, { structureId: vers });
      else {
        depots.affectations.modifier(tenue.id, { fin: veille });
        depots.affectations.ajouter({ ...tenue, id: nouvelId(), structureId: vers, debut: le });
      }
    }
    return postes.length;
  }

  return {
    'structures.remplacer': ({ id, par, le, suivre: avecElles }) => {
      const ancienne = exigerStructure(contexte, id);
      if ('id' in par && par.id === id) throw structureErrors.parElleMeme();
      if (le > contexte.aujourdHui()) throw structureErrors.aVenir();
      if ('id' in par && depots.structures.lignee(id).some((aieule) => aieule.id === par.id))
        throw structureErrors.enRond(exigerStructure(contexte, par.id).nom);
      const [derniere] = depots.structures.remplace(id);
      if (derniere?.le != null && derniere.le >= le) throw structureErrors.avantDAutres(ancienne.nom, derniere.le);
      const vers = successeur(ancienne, par);
      depots.structures.modifier(id, { remplaceePar: vers, remplaceeLe: le });
      return { id: vers, personnes: avecElles ? suivre(id, vers, le) : 0 };
    },

    'structures.neRemplacePlus': ({ id }) => {
      exigerStructure(contexte, id);
      depots.structures.modifier(id, { remplaceePar: null, remplaceeLe: null });
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
