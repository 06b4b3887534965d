import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { JalonSaisi } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import { INDICATEURS_O2R } from '#shared/domain/convention/beneficiaires/indicateurs-o2r.data.ts';
import { TOTAL } from '#shared/domain/convention/beneficiaires/ventilations.data.ts';
import type { Periode } from '#shared/domain/convention/duree.rules.ts';
import { beneficiairesErrors } from '#shared/errors/beneficiaires.errors.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Contexte } from '../../contexte.ts';
import { conventionEnVigueur, exigerInitiale } from '../avenant/en-vigueur.ts';
import { refuserSiChangeDepuis } from '../../deux-valeurs.ts';
import { createEcrireEffectifs } from './effectifs-ecrits.ts';
import { effectifsDe, exigerReglages } from './lecture-des-effectifs.ts';

/**
 * Les bénéficiaires d'une convention : indicateurs, objectifs et effectifs, jamais une personne (G1).
 * @param signature Nom de qui tient le poste : il signe les corrections (I1).
 */
export const createBeneficiairesService = (contexte: Contexte, signature: () => string) => {
  const { depots, nouvelId } = contexte;
  const indicateurs = depots.indicateursDeConvention;
  const releves = depots.relevesDeConvention;
  const ecrire = createEcrireEffectifs(contexte, signature);

  function refuserDeja(conventionId: string, libelle: string): void {
    if (indicateurs.lister(conventionId).some((un) => enTri(un.libelle) === enTri(libelle)))
      throw beneficiairesErrors.indicateurDeja(libelle);
  }

  /** Dans la convention, une fois par jour, pas plus que tout l'objectif (I5). */
  function refuserLeJalon(
    conventionId: string,
    { debut, fin }: Periode,
    { indicateurId, le, nombre }: JalonSaisi,
  ): void {
    const indicateur = indicateurs.lister(conventionId).find(({ id }) => id === indicateurId);
    if (indicateur === undefined) throw communErrors.introuvable('Cet indicateur');
    if (le < debut || le > fin) throw beneficiairesErrors.jalonHorsConvention(dateCourte(debut), dateCourte(fin));
    const deja = indicateurs.jalons(conventionId).find((un) => un.indicateurId === indicateurId && un.le === le);
    if (deja !== undefined) throw beneficiairesErrors.jalonDeja(dateCourte(le), nombreFr(deja.nombre));
    const vise = indicateurs
      .objectifs(conventionId)
      .find((un) => un.indicateurId === indicateurId && un.part === TOTAL && un.annee === 0);
    if (vise !== undefined && nombre > vise.nombre) throw beneficiairesErrors.jalonTrop(nombreFr(vise.nombre));
  }

  return {
    'beneficiaires.lire': ({ conventionId }) => effectifsDe(contexte, conventionId),

    'beneficiaires.regler': ({ id, vu, patch }, { fenetre }) => {
      exigerInitiale(contexte, id);
      const avant = exigerReglages(contexte, id);
      if (patch.pas !== undefined && patch.pas !== avant.pas && releves.lister(id).length > 0)
        throw beneficiairesErrors.pasAvecEffectifs();
      if ((patch.seuilOrange ?? avant.seuilOrange) > (patch.seuilVert ?? avant.seuilVert))
        throw beneficiairesErrors.seuilsCroises();
      refuserSiChangeDepuis(contexte, { tbl: 'convention', id, vu, fenetre, patch });
      indicateurs.regler(id, patch);
      return null;
    },

    'beneficiaires.activer': ({ conventionId, codes }) => {
      exigerInitiale(contexte, conventionId);
      const suivis = new Set(indicateurs.lister(conventionId).map(({ code }) => code));
      for (const { code, libelle, definition } of INDICATEURS_O2R)
        if (codes.includes(code) && !suivis.has(code))
          indicateurs.ajouter({ id: nouvelId(), conventionId, code, libelle, definition });
      return null;
    },

    'beneficiaires.ajouter': ({ conventionId, libelle, definition }) => {
      exigerInitiale(contexte, conventionId);
      refuserDeja(conventionId, libelle);
      const id = nouvelId();
      indicateurs.ajouter({ id, conventionId, code: null, libelle, definition });
      return { id };
    },

    'beneficiaires.retirer': ({ id }) => {
      if (!indicateurs.retirer(id)) throw communErrors.introuvable('Cet indicateur');
      return null;
    },

    'beneficiaires.jalonner': ({ conventionId, ...saisi }) => {
      const { debut, fin } = conventionEnVigueur(contexte, conventionId);
      refuserLeJalon(conventionId, { debut, fin }, saisi);
      const id = nouvelId();
      indicateurs.jalonner({ ...saisi, id });
      return { id };
    },

    'beneficiaires.retirerJalon': ({ id }) => {
      if (!indicateurs.retirerJalon(id)) throw communErrors.introuvable('Ce jalon');
      return null;
    },

    'beneficiaires.ecrire': (demande, { fenetre }) => {
      const convention = conventionEnVigueur(contexte, demande.conventionId);
      return ecrire(convention, exigerReglages(contexte, convention.id).pas, demande, fenetre);
    },

    'beneficiaires.preciser': ({ id, vu, patch }, { fenetre }) => {
      if (releves.conventionDe(id) === null) throw communErrors.introuvable('Cet effectif');
      refuserSiChangeDepuis(contexte, { tbl: 'convention_releve', id, vu, fenetre, patch });
      releves.modifier(id, patch);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
