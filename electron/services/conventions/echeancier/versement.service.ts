import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { Versement, VersementSaisi } from '#shared/domain/convention/annee.schema.ts';
import { anneesCiviles } from '#shared/domain/convention/duree.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { conventionErrors } from '#shared/errors/convention.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { refuserLaValidation } from '../argent/validation-des-comptes.ts';
import { noterLAvenantAnnuel, separer } from '../avenant/avenant-annuel.ts';
import { conventionEnVigueur } from '../avenant/en-vigueur.ts';
import { refuserSiChangeDepuis } from '../../deux-valeurs.ts';
import { refuserLeDepassement, refuserLeSolde } from './versements-refuses.ts';

/** Les champs que le patch donne, les autres restant ce qu'ils sont. */
const donnes = <P extends object>(patch: P) =>
  Object.fromEntries(Object.entries(patch).filter(([, valeur]) => valeur !== undefined));

/** Les années d'une convention et ce qui s'y verse (M11). */
export const createVersementService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  const annees = depots.conventionAnnees;

  /** L'exercice est de la convention ; ce qui est versé ne l'est pas à une date à venir, et dit son montant. */
  function verifier(conventionId: string, { annee, verseLe, verse }: VersementSaisi): void {
    if (verseLe !== null && verseLe > contexte.aujourdHui()) throw conventionErrors.verseAVenir();
    if (verseLe !== null && verse === null) throw conventionErrors.verseSansMontant();
    if (verseLe === null && verse !== null) throw conventionErrors.verseSansDate();
    const touchees = anneesCiviles(conventionEnVigueur(contexte, conventionId));
    const [premiere = 0, derniere = 0] = [touchees[0], touchees.at(-1)];
    if (!touchees.includes(annee)) throw conventionErrors.horsPeriode(premiere, derniere);
  }

  function conventionDe(id: string): string {
    const conventionId = annees.conventionDuVersement(id);
    if (conventionId === null) throw communErrors.introuvable('Ce versement');
    return conventionId;
  }

  return {
    'conventions.modifierAnnee': ({ id, vu, patch }, { fenetre }) => {
      const lue = annees.anneeParId(id);
      if (lue === null) throw communErrors.introuvable('Cette année');
      const { avenant, reste } = separer(patch);
      refuserLaValidation(contexte, lue, reste);
      refuserSiChangeDepuis(contexte, { tbl: 'convention_annee', id, vu, fenetre, patch: reste });
      annees.modifierAnnee(id, reste);
      noterLAvenantAnnuel(contexte, lue, avenant, { vu, fenetre });
      return null;
    },

    'versements.ajouter': ({ conventionId, ...versement }) => {
      verifier(conventionId, versement);
      refuserLeSolde(contexte, conventionId, null, versement);
      const id = nouvelId();
      const avant = annees.versements(conventionId);
      refuserLeDepassement(contexte, conventionId, avant, [...avant, { ...versement, id }]);
      annees.verser({ ...versement, id, conventionId });
      return { id };
    },

    'versements.modifier': ({ id, vu, patch }, { fenetre }) => {
      const conventionId = conventionDe(id);
      const tous = annees.versements(conventionId);
      const avant = tous.find((un) => un.id === id);
      if (avant !== undefined) {
        const apres: Versement = { ...avant, ...donnes(patch) };
        verifier(conventionId, apres);
        refuserLeSolde(contexte, conventionId, avant, apres);
        refuserLeDepassement(
          contexte,
          conventionId,
          tous,
          tous.map((un) => (un.id === id ? apres : un)),
        );
      }
      refuserSiChangeDepuis(contexte, { tbl: 'convention_versement', id, vu, fenetre, patch });
      annees.modifierVersement(id, patch);
      return null;
    },

    'versements.retirer': ({ id }) => {
      conventionDe(id);
      annees.retirerVersement(id);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
