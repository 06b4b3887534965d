import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { territoireReconnu, territoiresReconnus } from '#shared/domain/eq2030/deploiement.rules.ts';
import { cleDeNom } from '#shared/domain/annuaire/veille/lettres.rules.ts';
import type { ChiffreSaisi } from '#shared/domain/eq2030/chiffre.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { eq2030Errors } from '#shared/errors/eq2030.errors.ts';
import { cleDeTerritoire } from '#electron/repositories/territoires/territoire-situe.queries.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';

/** L'écran d'Entrepreneuriat Quartiers 2030, ses chiffres, et les habitants des quartiers (A4, A8). */
export const createEq2030Service = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  /** Deux lignes identiques n'apprennent rien ; deux sources qui diffèrent, si (A8). */
  function refuserLeDouble(saisi: ChiffreSaisi, id: string | null): void {
    const double = depots.chiffresEq2030
      .tous()
      .some(
        (autre) =>
          autre.id !== id &&
          autre.genre === saisi.genre &&
          autre.date === saisi.date &&
          autre.valeur === saisi.valeur &&
          cleDeNom(autre.libelle) === cleDeNom(saisi.libelle) &&
          cleDeNom(autre.source) === cleDeNom(saisi.source),
      );
    if (double) throw eq2030Errors.chiffreEnDouble();
  }

  function exigerChiffre(id: string) {
    const chiffre = depots.chiffresEq2030.parId(id);
    if (chiffre === null) throw communErrors.introuvable('Ce chiffre');
    return chiffre;
  }

  return {
    'deploiements.tableau': () => {
      const departement = depots.territoires.departement(depots.service.fichier()?.departementCode ?? '');
      const region = { code: departement?.regionCode ?? '', libelle: departement?.region ?? '' };
      const deploiements = depots.deploiements.tous();
      const vises = territoiresReconnus(deploiements);
      const departements = depots.territoires.departementsDe(vises);
      const quartiers = depots.territoires.quartiersDe(vises);
      const cle = (territoire: (typeof deploiements)[number]['territoires'][number]): string => {
        const reconnu = territoireReconnu(territoire);
        return reconnu === null ? '' : cleDeTerritoire(reconnu);
      };
      return {
        region,
        departements: depots.territoires
          .departements()
          .filter(({ regionCode }) => regionCode === region.code)
          .map(({ code, libelle }) => ({ code, libelle })),
        deploiements: deploiements.map((deploiement) => ({
          ...deploiement,
          territoires: deploiement.territoires.map((territoire) => ({
            ...territoire,
            departements: departements.get(cle(territoire)) ?? [],
          })),
          quartiers: [
            ...new Set(deploiement.territoires.flatMap((territoire) => quartiers.get(cle(territoire)) ?? [])),
          ],
        })),
        quartiers: depots.quartiers.deRegion(region.code),
        chiffres: depots.chiffresEq2030.tous(),
        comites: depots.instances
          .lister()
          .filter(({ type }) => type === 'comite_eq2030')
          .map((instance) => ({ id: instance.id, nom: nomCourt(instance) })),
      };
    },

    'chiffres.creer': (saisi) => {
      refuserLeDouble(saisi, null);
      const id = nouvelId();
      depots.chiffresEq2030.ajouter({ ...saisi, id });
      return { id };
    },

    'chiffres.modifier': ({ id, vu, patch }, { fenetre }) => {
      const avant = exigerChiffre(id);
      refuserSiChangeDepuis(contexte, { tbl: 'chiffre_eq2030', id, vu, fenetre, patch });
      const donnes = Object.fromEntries(Object.entries(patch).filter(([, valeur]) => valeur !== undefined));
      refuserLeDouble({ ...avant, ...donnes }, id);
      depots.chiffresEq2030.modifier(id, patch);
      return null;
    },

    'chiffres.supprimer': ({ id }) => {
      if (!depots.chiffresEq2030.supprimer(id)) throw communErrors.introuvable('Ce chiffre');
      return null;
    },

    'habitants.noter': ({ lignes, source }) => {
      for (const { qpv, habitants, millesime } of lignes) {
        if (habitants === null) depots.quartiers.oublierHabitants(qpv);
        else depots.quartiers.noterHabitants({ id: nouvelId(), qpv, habitants, millesime, source });
      }
      const inconnus = lignes.filter(({ qpv }) => depots.territoires.nommer({ genre: 'qpv', code: qpv }) === null);
      return { notes: lignes.length, inconnus: inconnus.map(({ qpv }) => qpv) };
    },
  } satisfies Partial<HandlersFichier>;
};
