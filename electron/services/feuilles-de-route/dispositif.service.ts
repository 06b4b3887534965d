import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { DispositifSaisi } from '#shared/domain/dispositif/dispositif.schema.ts';
import { tourneEnRond } from '#shared/domain/dispositif/validite.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { dispositifErrors } from '#shared/errors/dispositif.errors.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerFiche } from './fiche-action.service.ts';

/** Le catalogue des dispositifs : fourni, et tenu à jour par le service (R-108) ; ce qu'une action en mobilise. */
export const createDispositifService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function exiger(id: string) {
    const dispositif = depots.dispositifs.parId(id);
    if (dispositif === null) throw communErrors.introuvable('Ce dispositif');
    return dispositif;
  }

  function verifier({ nom, valideDu, valideAu, remplacePar }: DispositifSaisi, id: string | null): void {
    const autres = depots.dispositifs.tous().filter((un) => un.id !== id);
    const double = autres.find((un) => enTri(un.nom) === enTri(nom));
    if (double !== undefined) throw dispositifErrors.enDouble(double.nom);
    if (valideDu !== null && valideAu !== null && valideAu < valideDu) throw dispositifErrors.finAvantDebut();
    if (remplacePar === null) return;
    const remplacant = autres.find((un) => un.id === remplacePar);
    if (remplacant === undefined) throw dispositifErrors.remplacantInconnu();
    const parId = new Map(autres.map((un) => [un.id, un]));
    if (id !== null && tourneEnRond(id, remplacePar, parId)) throw dispositifErrors.enRond(remplacant.nom);
  }

  function exigerDejaVerifie(verifieLe: string | null | undefined): void {
    if (verifieLe && verifieLe > contexte.aujourdHui()) throw dispositifErrors.verifieAVenir();
  }

  return {
    'dispositifs.catalogue': () => {
      const emplois = Map.groupBy(depots.dispositifs.emplois(), ({ dispositifId }) => dispositifId);
      return depots.dispositifs.tous().map((un) => ({
        ...un,
        fiches: (emplois.get(un.id) ?? []).map(({ id, intitule }) => ({ id, intitule })),
      }));
    },

    'dispositifs.creer': (saisi) => {
      verifier(saisi, null);
      exigerDejaVerifie(saisi.verifieLe);
      const id = nouvelId();
      depots.dispositifs.ajouter({ ...saisi, id });
      return { id };
    },

    'dispositifs.modifier': ({ id, vu, patch }, { fenetre }) => {
      const avant = exiger(id);
      const donnes = Object.fromEntries(Object.entries(patch).filter(([, valeur]) => valeur !== undefined));
      verifier({ ...avant, ...donnes }, id);
      exigerDejaVerifie(patch.verifieLe);
      refuserSiChangeDepuis(contexte, { tbl: 'dispositif', id, vu, fenetre, patch });
      depots.dispositifs.modifier(id, patch);
      return null;
    },

    'dispositifs.supprimer': ({ id }) => {
      const { nom } = exiger(id);
      const fiches = depots.dispositifs.nombreDeFiches(id);
      const remplaces = depots.dispositifs.remplaces(id);
      if (fiches > 0) throw dispositifErrors.employe(nom, pluriel(fiches, 'action', 'actions'));
      if (remplaces.length > 0)
        throw dispositifErrors.employe(nom, `remplacer ${enumerer(remplaces.map((un) => `« ${un} »`))}`);
      depots.dispositifs.supprimer(id);
      return null;
    },

    'fichesAction.mobiliser': ({ id, dispositifs }) => {
      exigerFiche(contexte, id);
      const avant = depots.dispositifs.deFiche(id);
      const voulus = new Set(dispositifs);
      for (const { id: dispositifId, lienId } of avant)
        if (!voulus.has(dispositifId)) depots.dispositifs.demobiliser(lienId);
      const connus = new Set(avant.map((un) => un.id));
      for (const voulu of voulus) {
        if (connus.has(voulu)) continue;
        const dispositif = depots.dispositifs.parId(voulu);
        if (dispositif === null) throw dispositifErrors.inconnu();
        depots.dispositifs.mobiliser(nouvelId(), id, dispositif);
      }
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
