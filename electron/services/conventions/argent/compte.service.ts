import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { nomDuCompte } from '#shared/domain/convention/argent/compte.labels.ts';
import type { LignePatch } from '#shared/domain/convention/argent/compte.schema.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { anneesCiviles } from '#shared/domain/convention/duree.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { compteErrors } from '#shared/errors/compte.errors.ts';
import { conventionErrors } from '#shared/errors/convention.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { conventionEnVigueur, exigerInitiale } from '../avenant/en-vigueur.ts';
import { refuserSiChangeDepuis } from '../../deux-valeurs.ts';
import { raisonDuRefus } from '../../raison-du-refus.ts';

const LIGNE_NEUVE = {
  volet: null,
  membreId: null,
  prevu: null,
  declare: null,
  controle: null,
  controleLe: null,
  controlePar: null,
  retenu: null,
  nature: 'directe',
  eligible: true,
  recette: 'autre',
  origine: null,
  referencePiece: null,
  motif: null,
  commentaire: null,
} as const;

/** Le contrôlé porte le jour où on l'écrit ; effacé, ni jour ni service. */
const dater = ({ controle }: LignePatch, jour: string) =>
  controle === undefined ? {} : controle === null ? { controleLe: null, controlePar: null } : { controleLe: jour };

/** Les comptes d'une convention : budget et compte rendu financier, exercice par exercice (M2 à M6, M13). */
export const createCompteService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  const comptes = depots.comptes;

  function exigerExercice(conventionId: string, annee: number): Convention {
    const convention = conventionEnVigueur(contexte, conventionId);
    const touchees = anneesCiviles(convention);
    if (!touchees.includes(annee)) throw conventionErrors.horsPeriode(touchees[0] ?? 0, touchees.at(-1) ?? 0);
    return convention;
  }

  function exigerMembre(conventionId: string, membreId: string | null | undefined): void {
    if (membreId === null || membreId === undefined) return;
    if (depots.conventionPartenaires.conventionDuMembre(membreId) !== conventionId) throw compteErrors.membreInconnu();
  }

  /** Une ligne de plus au bas de l'exercice. */
  function ajouter(conventionId: string, annee: number, { compte, libelle, ...champs }: LignePatch): string {
    if (compte === undefined) throw compteErrors.sansCompte();
    exigerMembre(conventionId, champs.membreId);
    const id = nouvelId();
    const dits = Object.fromEntries(Object.entries(champs).filter(([, valeur]) => valeur !== undefined));
    comptes.ajouter({
      ...LIGNE_NEUVE,
      ...dits,
      ...dater(champs, contexte.aujourdHui()),
      id,
      conventionId,
      annee,
      compte,
      libelle: libelle ?? nomDuCompte(compte),
    });
    return id;
  }

  function modifier(id: string, conventionId: string, patch: LignePatch, vu: number, fenetre: number): void {
    exigerMembre(conventionId, patch.membreId);
    refuserSiChangeDepuis(contexte, { tbl: 'ligne_de_compte', id, vu, fenetre, patch });
    comptes.modifier(id, { ...patch, ...dater(patch, contexte.aujourdHui()) });
  }

  function conventionDe(id: string): string {
    const conventionId = comptes.conventionDeLaLigne(id);
    if (conventionId === null) throw communErrors.introuvable('Cette ligne');
    return conventionId;
  }

  return {
    'comptes.lire': ({ conventionId }) => {
      exigerInitiale(contexte, conventionId);
      return { lignes: comptes.lignes(conventionId), exercices: comptes.exercices(conventionId) };
    },

    'comptes.ajouter': ({ conventionId, annee, ...champs }) => {
      exigerExercice(conventionId, annee);
      return { id: ajouter(conventionId, annee, champs) };
    },

    'comptes.modifier': ({ id, vu, patch }, { fenetre }) => {
      modifier(id, conventionDe(id), patch, vu, fenetre);
      return null;
    },

    'comptes.retirer': ({ id }) => {
      conventionDe(id);
      // Ce qui en était ôté part avec elle : relié à une autre ligne, un justificatif n'y rendrait que ce qu'il y a pris.
      depots.visites.oublierLesReports(id);
      comptes.retirer(id);
      return null;
    },

    'comptes.coller': ({ conventionId, annee, vu, lignes }, { fenetre }) => {
      exigerExercice(conventionId, annee);
      const siennes = new Set(comptes.lignes(conventionId).flatMap((une) => (une.annee === annee ? [une.id] : [])));
      const refusees: { ligne: number; colonne: string; message: string }[] = [];
      let [ecrites, ajoutees] = [0, 0];
      const ids = lignes.map(({ id, champs }, rang) => {
        const cellules = Object.entries(champs).filter(([, valeur]) => valeur !== undefined);
        const refuser = (colonne: string, cause: unknown) =>
          refusees.push({ ligne: rang, colonne, message: raisonDuRefus(cause, compteErrors.changeAilleurs()) });
        if (id === null) {
          try {
            const neuve = ajouter(conventionId, annee, champs);
            ecrites += cellules.length;
            ajoutees += 1;
            return neuve;
          } catch (cause) {
            for (const [colonne] of cellules) refuser(colonne, cause);
            return null;
          }
        }
        for (const [colonne, valeur] of cellules)
          try {
            if (!siennes.has(id)) throw communErrors.introuvable('Cette ligne');
            modifier(id, conventionId, { [colonne]: valeur }, vu, fenetre);
            ecrites += 1;
          } catch (cause) {
            refuser(colonne, cause);
          }
        return siennes.has(id) ? id : null;
      });
      return { ecrites, ajoutees, ids, refusees };
    },

    'comptes.regler': ({ conventionId, annee, membreId, vu, patch }, { fenetre }) => {
      const { seuilEcart } = exigerExercice(conventionId, annee);
      exigerMembre(conventionId, membreId);
      const deja = comptes.exercice({ conventionId, annee, membreId });
      const id = deja ?? nouvelId();
      if (deja === null) comptes.ouvrirExercice({ id, conventionId, annee, membreId, seuilEcart });
      else refuserSiChangeDepuis(contexte, { tbl: 'exercice_de_compte', id, vu, fenetre, patch });
      comptes.modifierExercice(id, patch);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
