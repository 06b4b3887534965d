import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { siegesDuCopil } from '#shared/domain/convention/copil/composition-du-copil.rules.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import type { Copil } from '#shared/domain/convention/copil/copil.schema.ts';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { copilErrors } from '#shared/errors/copil.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { refuserSiChangeDepuis } from '../../deux-valeurs.ts';
import { createRegistre } from '../../instances/creation-instance.ts';
import { exigerInstance } from '../../instances/lecture-instance.ts';
import { conventionEnVigueur, exigerInitiale, lireLesParties } from '../avenant/en-vigueur.ts';

const SANS_COPIL = { instance: null, composition: [], seances: [], aussi: [] };

/**
 * Le COPIL d'une convention : sa composition du jour, ses réunions, qui était à chacune, ce qui s'y est décidé et où en est
 * chaque décision (D5). Une instance à la corbeille ne suit plus rien.
 */
export function copilDe(contexte: Contexte, conventionId: string): Copil {
  const { depots, aujourdHui } = contexte;
  const convention = conventionEnVigueur(contexte, conventionId);
  const instance = copilEnPlace(contexte, convention);
  const parAn = convention.copilParAn;
  if (instance === null) return { ...SANS_COPIL, parAn };
  const jour = aujourdHui();
  return {
    instance: { id: instance.id, nom: nomCourt(instance) },
    parAn,
    composition: depots.sieges.deInstance(instance.id).map(({ id, categorie, organisme, mandats }) => {
      const titulaire = titulaireLe(mandats, jour);
      return { siegeId: id, categorie, organisme, titulaire: titulaire ? nomComplet(titulaire.personne) : null };
    }),
    seances: depots.copils.seances({ instance: instance.id, convention: conventionId }),
    aussi: depots.copils.suivies(instance.id).filter(({ id }) => id !== conventionId),
  };
}

/** Celui qui suit la convention ; `null` : aucun, ou il est à la corbeille. */
function copilEnPlace({ depots }: Contexte, { copilId }: Pick<Convention, 'copilId'>): Instance | null {
  return copilId === null ? null : depots.instances.parId(copilId);
}

/** Le COPIL d'une convention : la liaison à l'instance qui la suit, et ce qu'elle a tenu. */
export const createCopilService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  const registre = createRegistre(contexte);

  /** L'instance à écrire ; un nom déjà pris se refuse au champ du nom. */
  function preparer(entree: Parameters<typeof registre.preparer>[0]) {
    try {
      return registre.preparer(entree);
    } catch (cause) {
      throw cause instanceof AppError && cause.transmise.code === 'REGLE_METIER'
        ? copilErrors.nomPris(cause.message)
        : cause;
    }
  }

  return {
    'copils.lire': ({ conventionId }) => copilDe(contexte, conventionId),

    'copils.suivies': ({ instanceId }) =>
      depots.copils.suivies(instanceId).map(({ copilId: _, ...convention }) => convention),

    'copils.proposer': ({ conventionId }) => {
      const { convention, membres, zones } = lireLesParties(contexte, conventionId).enVigueur;
      const suivies = Map.groupBy(depots.copils.toutesSuivies(), ({ copilId }) => copilId);
      return {
        complement: convention.intitule,
        sieges: siegesDuCopil({
          convention,
          membres,
          zones,
          departements: depots.ressortsDeConvention.departements(conventionId, contexte.aujourdHui()),
        }).map((siege) => ({ ...siege })),
        existants: depots.instances
          .lister()
          .filter(({ type }) => type === 'copil_convention')
          .map((instance) => ({
            id: instance.id,
            nom: nomCourt(instance),
            conventions: (suivies.get(instance.id) ?? []).map(({ numero }) => numero),
          })),
      };
    },

    'copils.creer': ({ conventionId, complement, sieges }) => {
      const convention = conventionEnVigueur(contexte, conventionId);
      const enPlace = copilEnPlace(contexte, convention);
      if (enPlace !== null) throw copilErrors.dejaSuivie(nomCourt(enPlace));
      const departementCode = depots.ressortsDeConvention.departements(conventionId, contexte.aujourdHui())[0] ?? null;
      const entree = { type: 'copil_convention' as const, departementCode, clpeCode: null, complement, communes: [] };
      const { instance } = preparer(entree);
      const id = nouvelId();
      depots.instances.ajouter({ ...instance, id });
      for (const siege of sieges) {
        const rang = depots.sieges.prochainRang(id, siege.categorie);
        depots.sieges.ajouter(id, { ...siege, id: nouvelId(), epciSiren: null, rang });
      }
      depots.conventions.modifier(conventionId, { copilId: id });
      return { id };
    },

    'copils.lier': ({ conventionId, vu, patch: { instanceId } }, { fenetre }) => {
      exigerInitiale(contexte, conventionId);
      if (instanceId !== null && exigerInstance(contexte, instanceId).type !== 'copil_convention')
        throw copilErrors.autreGenre();
      const patch = { copilId: instanceId };
      const aLEcran = { copilId: 'instanceId' };
      refuserSiChangeDepuis(contexte, { tbl: 'convention', id: conventionId, vu, fenetre, patch, aLEcran });
      depots.conventions.modifier(conventionId, patch);
      return null;
    },

    'copils.ecarter': ({ conventionId, du }) => {
      exigerInitiale(contexte, conventionId);
      depots.copils.ecarter(nouvelId(), conventionId, du);
      return null;
    },

    'copils.remettre': ({ conventionId, du }) => {
      if (!depots.copils.remettre(conventionId, du)) throw communErrors.introuvable('Ce point écarté');
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
